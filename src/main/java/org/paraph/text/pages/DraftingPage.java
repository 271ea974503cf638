package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.drafting.DraftingFile;
import org.paraph.text.drafting.TextBracket;
import org.paraph.text.drafting.TextComment;
import org.paraph.text.drafting.TextProposal;

/** All brackets, proposals and comments of a dossier with what became of them, the latest first. */
@Named("draftingPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/text-drafting")
public class DraftingPage implements Page {

    private final TextFile file;
    private final DraftingFile drafting;

    protected DraftingPage() {
        this(null, null);
    }

    @Inject
    public DraftingPage(TextFile file, DraftingFile drafting) {
        this.file = file;
        this.drafting = drafting;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        return Outcome.view("text-drafting");
    }

    /** Those that appeared in a version that the person may read. */
    public List<TextBracket> getBrackets() {
        return latestFirst(drafting.brackets(dossier()).stream().filter(one -> isKnown(one.openedVersionId())).toList());
    }

    public List<TextProposal> getProposals() {
        return latestFirst(drafting.proposals(dossier()).stream().filter(one -> isKnown(one.textVersionId())).toList());
    }

    public List<TextComment> getComments() {
        return latestFirst(drafting.comments(dossier()).stream().filter(one -> isKnown(one.textVersionId())).toList());
    }

    private String dossier() {
        return file.getNegotiation().id();
    }

    private boolean isKnown(String versionId) {
        return !file.label(versionId).isEmpty();
    }

    private static <T> List<T> latestFirst(List<T> oldestFirst) {
        var all = new ArrayList<>(oldestFirst);
        Collections.reverse(all);
        return all;
    }
}
