package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Requirement;
import org.paraph.text.RedLines;
import org.paraph.text.TextConflict;
import org.paraph.text.TextRequest;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;
import org.paraph.text.comparison.TextMerge;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Proposals for single provisions, and the decisions on them. */
@ApplicationScoped
@Transactional
public class ProposalDesk {

    private final Acts acts;
    private final Texts texts;
    private final Proposals proposals;
    private final NextVersion next;
    private final RedLines redLines;

    protected ProposalDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    ProposalDesk(Acts acts, Texts texts, Proposals proposals, NextVersion next, RedLines redLines) {
        this.acts = acts;
        this.texts = texts;
        this.proposals = proposals;
        this.next = next;
        this.redLines = redLines;
    }

    /** Puts a proposal for the working text on file; the text stays as it is. */
    public Negotiation propose(DossierRef ref, ProposalRequest entered) {
        var act = acts.open(Action.PROPOSE_WORDING, ref);
        var when = act.at(entered.occurrence());
        if (entered.party() != null) {
            act.negotiation().requireParty(entered.party());
        }
        var text = texts.working(act.negotiation());
        var present = texts.document(text).at(entered.provision())
                .orElseThrow(() -> new UnknownProvision(entered.provision()));
        var proposal = new TextProposal(text, act.negotiation().attemptNumber(), entered, proposed(entered, present),
                act.by(), when);
        proposals.add(proposal);
        redLines.heedProposal(act.negotiation().id(), proposal.id(), entered.provision(),
                entered.reason() + " " + entered.text(), act.by(), when);
        return act.close("proposal:" + proposal.id(), entered.reason(), when);
    }

    /**
     * Takes a proposal into the text while the talks are on, or rejects it. What the text has gained since the proposal was made stays.
     *
     * @throws TextConflict if the same words have changed since, and the decision does not ask for brackets
     */
    public Negotiation decide(DossierRef ref, String proposalId, DecisionRequest entered) {
        var act = acts.open(Action.DECIDE_PROPOSAL, ref, proposalId);
        var when = act.at(entered.occurrence());
        var proposal = proposals.ofDossier(act.negotiation().id(), proposalId);
        proposal.requireOpen();
        proposal.requireOther(act.by());
        String result = null;
        if (entered.accepted() && act.negotiation().state() != NegotiationState.WORKING_LEVEL_TALKS) {
            throw new Requirement("proposal-too-late", act.negotiation().state());
        }
        if (entered.accepted()) {
            var document = accepted(act.negotiation(), proposal, entered);
            result = next.file(act, entered.label(), document, entered.reason(), when).id();
        }
        if (!entered.accepted()) {
            redLines.dropProposal(act.negotiation().id(), proposal.id());
        }
        proposal.decide(entered.accepted(), entered.reason(), result, act.by(), when);
        return act.close("proposal:" + proposal.id(), entered.reason(), when);
    }

    private TreatyDocument accepted(Negotiation negotiation, TextProposal proposal, DecisionRequest entered) {
        var working = texts.working(negotiation);
        TextVersion base = texts.ofDossier(negotiation.id(), proposal.textVersionId());
        var edited = texts.document(base).with(proposal.path(), present -> outcome(proposal, present));
        if (base.id().equals(working.id())) {
            return edited;
        }
        var merge = TextMerge.of(texts.document(base), texts.document(working), edited);
        if (!merge.conflicts().isEmpty() && entered.onConflict() != TextRequest.OnConflict.BRACKET) {
            throw new TextConflict(working.label(), merge.conflicts());
        }
        return merge.document();
    }

    private static List<Provision> outcome(TextProposal proposal, Provision present) {
        return switch (proposal.kind()) {
            case REPLACE -> List.of(proposal.proposed());
            case INSERT_AFTER -> List.of(present, proposal.proposed());
            case DELETE -> List.of();
        };
    }

    private static Provision proposed(ProposalRequest entered, Provision present) {
        if (entered.kind() == ProposalKind.DELETE) {
            return null;
        }
        if (entered.content() != null) {
            return entered.content().provision();
        }
        if (entered.text() == null || entered.kind() != ProposalKind.REPLACE) {
            throw new Requirement("proposal-needs-wording");
        }
        if (present.words().isEmpty() && present.children().size() == 1 && present.children().get(0).children().isEmpty()) {
            return present.withChildren(List.of(present.children().get(0).withWords(Wording.of(entered.text()))));
        }
        if (present.words().isEmpty() && !present.children().isEmpty()) {
            throw new Requirement("proposal-needs-provision", entered.provision());
        }
        return present.withWords(Wording.of(entered.text()));
    }
}
