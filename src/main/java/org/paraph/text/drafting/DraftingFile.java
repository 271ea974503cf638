package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is on file of the drafting of a text: brackets, proposals, comments. */
@ApplicationScoped
public class DraftingFile {

    private final Brackets brackets;
    private final Proposals proposals;
    private final Comments comments;

    protected DraftingFile() {
        this(null, null, null);
    }

    @Inject
    public DraftingFile(Brackets brackets, Proposals proposals, Comments comments) {
        this.brackets = brackets;
        this.proposals = proposals;
        this.comments = comments;
    }

    /** The brackets of a dossier, open and closed, in the order in which they were opened. */
    public List<TextBracket> brackets(String negotiationId) {
        return brackets.all(negotiationId);
    }

    /** The proposals of a dossier, oldest first. */
    public List<TextProposal> proposals(String negotiationId) {
        return proposals.all(negotiationId);
    }

    /** The comments of a dossier, oldest first. */
    public List<TextComment> comments(String negotiationId) {
        return comments.all(negotiationId);
    }
}
