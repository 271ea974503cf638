package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** Amendments of a treaty in force: proposed, adopted, accepted or declined by each party, in force, given up. */
@ApplicationScoped
@Transactional
public class AmendmentDesk {

    private final Acts acts;
    private final Treaties treaties;
    private final TextChanges changes;
    private final OperationText text;
    private final WorkflowEngine engine;

    protected AmendmentDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public AmendmentDesk(Acts acts, Treaties treaties, TextChanges changes, OperationText text, WorkflowEngine engine) {
        this.acts = acts;
        this.treaties = treaties;
        this.changes = changes;
        this.text = text;
        this.engine = engine;
    }

    /**
     * A party proposes an amendment, of which all contracting States are told.
     *
     * @throws Requirement if one of them was not told, or the treaty is not in force for who proposes it
     */
    public Negotiation propose(DossierRef ref, AmendmentRequest entered) {
        var act = acts.open(Action.PROPOSE_AMENDMENT, ref);
        var when = act.at(entered.occurrence());
        var treaty = treaty(act, when);
        requireBound(treaty, entered.party());
        text.requireProvisions(act.negotiation(), entered.changed());
        var missing = treaty.parties().stream().filter(party -> party.leftOn() == null).map(TreatyParty::code)
                .filter(code -> !code.equals(entered.party()) && !entered.notified().contains(code)).toList();
        if (!missing.isEmpty()) {
            throw new Requirement("amendment-not-notified", String.join(", ", missing));
        }
        var amendment = new Amendment(act.negotiation().id(), entered, when, act.by());
        changes.add(amendment);
        return close(act, amendment, entered.channel(), when);
    }

    /** The amending agreement is concluded; our side is asked whether it becomes bound, unless it has left. */
    public Negotiation adopt(DossierRef ref, String amendmentId, AmendmentAdoptionRequest entered) {
        var act = acts.open(Action.ADOPT_AMENDMENT, ref, amendmentId);
        var when = act.at(entered.occurrence());
        var treaty = treaty(act, when);
        var amendment = changes.amendment(act.negotiation().id(), amendmentId);
        amendment.adopt(new AmendmentStep.Told(null, entered.instrument(), entered.note(), when, act.by()));
        if (!treaty.isLeftBy(act.negotiation().homeParty())) {
            engine.start("treaty-amendment", act.negotiation().id(),
                    Map.of("negotiationId", act.negotiation().id(), "subjectId", amendmentId));
        }
        return close(act, amendment, entered.instrument(), when);
    }

    /** Another party says whether it becomes bound. */
    public Negotiation answer(DossierRef ref, String amendmentId, AmendmentAnswerRequest entered) {
        var act = acts.open(Action.ANSWER_AMENDMENT, ref, amendmentId);
        var when = act.at(entered.occurrence());
        var party = requireBound(treaty(act, when), entered.party());
        var amendment = changes.amendment(act.negotiation().id(), amendmentId);
        if (entered.party().equals(act.negotiation().homeParty()) && !amendment.hasAnswered(party)) {
            throw new Requirement("amendment-answer-is-a-task");
        }
        amendment.answer(party, entered.accepts(), new AmendmentStep.Told(entered.party(), entered.instrument(), entered.note(),
                when, act.by()));
        return close(act, amendment, entered.instrument(), when);
    }

    /** Our own party says whether it becomes bound. */
    public Negotiation answerOurselves(DossierRef ref, String amendmentId, OwnAmendmentAnswerRequest entered) {
        var act = acts.open(Action.ANSWER_AMENDMENT_OURSELVES, ref, amendmentId);
        var when = act.at(entered.occurrence());
        var home = act.negotiation().homeParty();
        var party = requireBound(treaty(act, when), home);
        var amendment = changes.amendment(act.negotiation().id(), amendmentId == null ? act.taskSubject() : amendmentId);
        amendment.answer(party, entered.accepts(), new AmendmentStep.Told(home, entered.instrument(), entered.note(), when,
                act.by()));
        act.completeTask(Map.of());
        return close(act, amendment, entered.instrument(), when);
    }

    /** It enters into force between those that have accepted it. */
    public Negotiation enterIntoForce(DossierRef ref, String amendmentId, AmendmentAdoptionRequest entered) {
        var act = acts.open(Action.BRING_AMENDMENT_INTO_FORCE, ref, amendmentId);
        var when = act.at(entered.occurrence());
        var bound = bound(treaty(act, when));
        var amendment = changes.amendment(act.negotiation().id(), amendmentId);
        amendment.enterIntoForce(bound, new AmendmentStep.Told(null, entered.instrument(), entered.note(), when, act.by()));
        return close(act, amendment, entered.instrument(), when);
    }

    /** It is given up; our side is not asked any more. */
    public Negotiation drop(DossierRef ref, String amendmentId, AmendmentAdoptionRequest entered) {
        var act = acts.open(Action.DROP_AMENDMENT, ref, amendmentId);
        var when = act.at(entered.occurrence());
        var treaty = treaty(act, when);
        var amendment = changes.amendment(act.negotiation().id(), amendmentId);
        var home = act.negotiation().homeParty();
        boolean asked = amendment.state() == AmendmentState.ADOPTED && !treaty.isLeftBy(home) && treaty.parties().stream()
                .noneMatch(party -> party.code().equals(home) && amendment.hasAnswered(party));
        amendment.drop(new AmendmentStep.Told(null, entered.instrument(), entered.note(), when, act.by()));
        if (asked) {
            engine.correlateSubject("Message_AmendmentOver", act.negotiation().id(), amendmentId);
        }
        return close(act, amendment, entered.instrument(), when);
    }

    private Treaty treaty(OpenAct act, Occurrence when) {
        var treaty = treaties.held(act.negotiation().id());
        if (when.occurredOn().isBefore(treaty.firstDay())) {
            throw new Requirement("treaty-not-in-force-then", treaty.firstDay().toString());
        }
        return treaty;
    }

    private static List<TreatyParty> bound(Treaty treaty) {
        return treaty.parties().stream().filter(TreatyParty::isBound).toList();
    }

    private static TreatyParty requireBound(Treaty treaty, String code) {
        return bound(treaty).stream().filter(party -> party.code().equals(code)).findFirst()
                .orElseThrow(() -> new Requirement("not-bound", code));
    }

    private static Negotiation close(OpenAct act, Amendment amendment, String reason, Occurrence when) {
        return act.close("amendment:" + amendment.id(), reason, when);
    }
}
