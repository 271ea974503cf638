package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.time.Zones;

/** Suspends, resumes and gives up negotiations. The process of each suspension stops and restarts the others. */
@ApplicationScoped
@Transactional
public class SuspensionDesk {

    static final String PROCESS = "suspension";

    private final Acts acts;
    private final WorkflowEngine engine;
    private final SuspensionRules rules;

    protected SuspensionDesk() {
        this(null, null, null);
    }

    @Inject
    public SuspensionDesk(Acts acts, WorkflowEngine engine, SuspensionRules rules) {
        this.acts = acts;
        this.engine = engine;
        this.rules = rules;
    }

    /**
     * Suspends the negotiation; a suspension under way gives way to a longer one.
     *
     * @throws Requirement if another body than the competent one decided and the order does not say why
     */
    public Negotiation suspend(DossierRef ref, SuspensionOrder order) {
        var act = acts.open(Action.SUSPEND, ref);
        var negotiation = act.negotiation();
        var when = act.at(order.occurrence());
        boolean supersedes = negotiation.state().isSuspended();
        var decision = rules.authority(negotiation, order);
        var suspension = negotiation.suspend(order, when, act.by());
        suspension.decidedBy(decision);
        if (supersedes) {
            engine.announce("Message_SuspensionOver", negotiation.id());
            engine.correlate("Message_SuspensionSuperseded", negotiation.id(), Map.of());
        }
        engine.start(PROCESS, negotiation.id(), Map.of("negotiationId", negotiation.id(), "subjectId", suspension.id(),
                "suspensionKind", order.kind().name()));
        if (order.endConditionDate() != null) {
            engine.start("condition-watch", negotiation.id(),
                    Map.of("negotiationId", negotiation.id(), "subjectId", suspension.id()));
        }
        return act.close("suspension:" + suspension.id(), order.reason(), when);
    }

    /** Another party has taken note of the suspension. */
    public Negotiation acknowledge(DossierRef ref, AcknowledgementRequest entered) {
        var act = acts.open(Action.ACKNOWLEDGE_SUSPENSION, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().acknowledgeSuspension(new Acknowledgement(entered.party(), when.occurredOn(),
                entered.channel(), entered.note(), when.recordedAt()));
        act.completeTask(Map.of());
        return act.close("acknowledgement:" + entered.party(), entered.note(), when);
    }

    /** Ends the suspension; the rule says where the procedure is entered again. */
    public Negotiation resume(DossierRef ref, ResumptionOrder order) {
        var act = acts.open(action(ref), ref);
        if (order.ceremony() != null) {
            Zones.require(order.ceremony().zone());
        }
        var when = act.at(order.occurrence());
        var rule = rules.reentry(order);
        var suspension = act.negotiation().resume(order, rule, when, act.by());
        suspension.resumption().decidedBy(rule.verdict());
        engine.announce("Message_SuspensionOver", act.negotiation().id());
        if (suspension.kind() == SuspensionKind.SHELVED) {
            engine.correlate("Message_TakenUpAgain", act.negotiation().id(), Map.of());
        } else {
            act.completeTask(Map.of());
        }
        return act.close("suspension:" + suspension.id(), order.reason(), when);
    }

    /** Gives the negotiation up for good. */
    public Negotiation abandon(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.ABANDON, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        boolean suspended = negotiation.state().isSuspended();
        boolean caseRuns = negotiation.state() != NegotiationState.SHELVED;
        negotiation.abandon(when, act.by());
        if (suspended) {
            engine.announce("Message_SuspensionOver", negotiation.id());
            engine.correlate("Message_SuspensionSuperseded", negotiation.id(), Map.of());
        }
        engine.thawWholly(negotiation.id());
        engine.announce("Message_AttemptEnded", negotiation.id());
        if (caseRuns) {
            engine.correlate("Message_AttemptClosed", negotiation.id(), Map.of("closedAs", "ABANDONED"));
        }
        return act.close(null, entered.reason(), when);
    }

    private Action action(DossierRef ref) {
        return switch (acts.stateOf(ref)) {
            case HELD -> Action.END_HOLD;
            case SIGNING_POSTPONED -> Action.RESUME_SIGNATURE;
            default -> Action.TAKE_UP_AGAIN;
        };
    }
}
