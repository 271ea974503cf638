package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** The domestic procedure: submission, decisions of our bodies, decisions that other parties told us of, conclusion. */
@ApplicationScoped
@Transactional
public class ApprovalDesk {

    private final Acts acts;
    private final Approvals approvals;
    private final DomesticProcedure procedure;
    private final Texts texts;

    protected ApprovalDesk() {
        this(null, null, null, null);
    }

    @Inject
    public ApprovalDesk(Acts acts, Approvals approvals, DomesticProcedure procedure, Texts texts) {
        this.acts = acts;
        this.approvals = approvals;
        this.procedure = procedure;
        this.texts = texts;
    }

    /** The initialled text goes into the domestic procedure. */
    public Negotiation submit(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.SUBMIT_FOR_APPROVAL, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().submitForApproval(when, act.by());
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    /** A body of ours has decided. Who proposed the negotiation may not enter its approval. */
    public Negotiation record(DossierRef ref, ApprovalRequest entered) {
        var act = acts.open(Action.RECORD_APPROVAL, ref);
        act.negotiation().requireOther(act.by());
        if (entered.text() == null) {
            act.negotiation().requireSettledText();
        }
        return file(act, act.negotiation().homeParty(), null, entered);
    }

    /** We were told of a decision of another party's body. */
    public Negotiation recordNotified(DossierRef ref, NotifiedApprovalRequest entered) {
        var act = acts.open(Action.RECORD_NOTIFIED_APPROVAL, ref);
        act.negotiation().requireOtherParty(entered.party());
        return file(act, entered.party(), entered.channel(), entered.decision());
    }

    /** Our domestic procedure is complete for the present text. */
    public Negotiation conclude(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.CONCLUDE_APPROVALS, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        procedure.requireComplete(negotiation);
        negotiation.concludeApprovals(when, act.by());
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    private Negotiation file(OpenAct act, String party, String channel, ApprovalRequest entered) {
        var when = act.at(entered.occurrence());
        var text = text(act.negotiation(), entered.text());
        requireAfter(text.occurrence().occurredOn(), when);
        requireAfter(act.negotiation().approvalsCountFromDay(), when);
        var approval = new Approval(act.negotiation(), party, channel, entered, text, when, act.by());
        approvals.add(approval);
        return act.close("approval:" + approval.id(), entered.bodyName() + ": " + entered.decision(), when);
    }

    /** Nobody decides on a text before it is there, nor in an attempt before it is opened. */
    private static void requireAfter(LocalDate first, Occurrence when) {
        if (when.latestDay().isBefore(first)) {
            throw new Requirement("decided-too-early", when.occurredOn().toString(), first.toString());
        }
    }

    private TextVersion text(Negotiation negotiation, String named) {
        return named == null ? texts.working(negotiation) : texts.ofDossier(negotiation.id(), named);
    }
}
