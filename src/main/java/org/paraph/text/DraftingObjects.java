package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.drafting.DraftingFile;
import org.paraph.text.drafting.TextBracket;
import org.paraph.text.drafting.TextComment;
import org.paraph.text.drafting.TextProposal;

/** What is open about the text: brackets, proposals and comments on versions that the person may read. */
@ApplicationScoped
class DraftingObjects implements ActObjects {

    private final DraftingFile file;
    private final ReadableTexts readable;

    protected DraftingObjects() {
        this(null, null);
    }

    @Inject
    DraftingObjects(DraftingFile file, ReadableTexts readable) {
        this.file = file;
        this.readable = readable;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        var versions = readable.all(negotiation).stream().map(TextVersion::id).collect(Collectors.toSet());
        return Map.of(
                Action.CLOSE_BRACKET, file.brackets(negotiation.id()).stream().filter(TextBracket::isOpen)
                        .anyMatch(one -> versions.contains(one.openedVersionId())),
                Action.DECIDE_PROPOSAL, file.proposals(negotiation.id()).stream()
                        .filter(one -> one.state() == TextProposal.State.OPEN)
                        .anyMatch(one -> versions.contains(one.textVersionId())),
                Action.SETTLE_COMMENT, file.comments(negotiation.id()).stream()
                        .filter(one -> one.state() == TextComment.State.OPEN)
                        .anyMatch(one -> versions.contains(one.textVersionId())));
    }
}
