package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.Action;

/** Remarks and proposals beside the text, for the pages that offer acts by their names. */
@ApplicationScoped
class DraftingActs implements ActForms {

    private final CommentDesk commentDesk;
    private final ProposalDesk proposalDesk;

    protected DraftingActs() {
        this(null, null);
    }

    @Inject
    DraftingActs(CommentDesk commentDesk, ProposalDesk proposalDesk) {
        this.commentDesk = commentDesk;
        this.proposalDesk = proposalDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.COMMENT_ON_TEXT, CommentRequest.class, commentDesk::comment),
                new ActForm<>(Action.SETTLE_COMMENT, SettlementRequest.class, commentDesk::settle),
                ActForm.whole(Action.PROPOSE_WORDING, ProposalRequest.class, proposalDesk::propose));
    }
}
