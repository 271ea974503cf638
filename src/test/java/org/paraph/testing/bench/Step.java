package org.paraph.testing.bench;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.NegotiationState;

/** What a step of a walk can be: one of some acts, or something that no person does to the dossier. */
enum Step {
    SUSPEND(Action.SUSPEND),
    RESUME(Action.END_HOLD, Action.RESUME_SIGNATURE, Action.TAKE_UP_AGAIN),
    CHANGE_TEXT(Action.REVISE_TEXT, Action.REOPEN_TEXT, Action.RECORD_TEXT_CONSENT),
    BRANCH(Action.HOLD_BRANCH, Action.DECIDE_BRANCH),
    REVIEW(Action.REQUEST_REVIEW, Action.GIVE_OPINION, Action.LIFT_RESERVATION, Action.WITHDRAW_REVIEW),
    APPROVE(Action.RECORD_APPROVAL, Action.RECORD_NOTIFIED_APPROVAL),
    ABANDON(Action.ABANDON),
    BIND(Action.RECORD_FINAL_CLAUSES, Action.RECORD_CONSENT, Action.RECORD_NOTIFICATION, Action.ACCEDE_BEFORE_FORCE,
            Action.REVOKE_CONSENT, Action.DECLARE_NO_INTENTION),
    APPLY(Action.APPLY_PROVISIONALLY, Action.END_PROVISIONAL_APPLICATION),
    CORRECT(Action.PROPOSE_CORRECTION, Action.OBJECT_TO_CORRECTION),
    LIVE(Action.LAY_DOWN_TERMS, Action.DECIDE_ON_TREATY, Action.RECORD_ACCESSION, Action.LIFT_SUSPENDED_PROVISIONS),
    NOTICE(Action.GIVE_NOTICE, Action.SUSPEND_NOTICE, Action.REACTIVATE_NOTICE, Action.WITHDRAW_NOTICE,
            Action.ACKNOWLEDGE_NOTICE),
    OPERATION(Action.SUSPEND_OPERATION, Action.WITHDRAW_OPERATION_SUSPENSION, Action.ACKNOWLEDGE_OPERATION_SUSPENSION,
            Action.OBJECT_TO_OPERATION_SUSPENSION, Action.RESUME_OPERATION),
    AMEND(Action.PROPOSE_AMENDMENT, Action.ADOPT_AMENDMENT, Action.ANSWER_AMENDMENT, Action.BRING_AMENDMENT_INTO_FORCE,
            Action.DROP_AMENDMENT),
    END(Action.END_TREATY),
    /** An act that completes a task. */
    GO_ON(tasks()),
    /** An act that the dossier says is refused. */
    FORBIDDEN,
    /** Up to some weeks pass. */
    WAIT,
    /** Up to some years pass, of which every clock that is due takes notice in its time. */
    YEARS,
    /** Up to some years pass while nothing runs. */
    STANDSTILL,
    /** The dossier's processes move to a new version of their models. */
    NEW_VERSION,
    /** They do so while they stand still. */
    NEW_VERSION_STOPPED;

    private static final List<Step> NEGOTIATING = mixed(Map.of(SUSPEND, 2, RESUME, 3, CHANGE_TEXT, 2, WAIT, 2, GO_ON, 2,
            BRANCH, 1, REVIEW, 1, APPROVE, 1, FORBIDDEN, 1), Map.of());
    private static final List<Step> BINDING = mixed(Map.of(GO_ON, 3, BIND, 3, APPLY, 3, CORRECT, 2, WAIT, 2, SUSPEND, 1,
            APPROVE, 1, FORBIDDEN, 1), Map.of());
    private static final List<Step> IN_FORCE = mixed(Map.of(LIVE, 2, NOTICE, 5, OPERATION, 5, AMEND, 3, GO_ON, 4, WAIT, 3,
            YEARS, 4, STANDSTILL, 2, FORBIDDEN, 1), Map.of(CORRECT, 1, BIND, 1, APPLY, 1));
    private static final List<Step> OVER = mixed(Map.of(FORBIDDEN, 2, WAIT, 1, YEARS, 1, NEW_VERSION, 1, APPLY, 1, GO_ON, 1),
            Map.of());
    private static final List<Step> VERSIONS = List.of(NEW_VERSION, NEW_VERSION_STOPPED);
    private static final int ONE_IN_SO_MANY_RARE = 25;

    private final Set<Action> actions;

    Step(Action... actions) {
        this(List.of(actions));
    }

    Step(Collection<Action> actions) {
        this.actions = Set.copyOf(actions);
    }

    /** The acts of which it is one; empty if it is none. */
    Set<Action> actions() {
        return actions;
    }

    /** What comes next in this state, by chance. */
    static Step next(NegotiationState state, Random random) {
        if (random.nextInt(ONE_IN_SO_MANY_RARE) == 0) {
            return random.nextInt(3) > 0 ? oneOf(VERSIONS, random) : state == NegotiationState.IN_FORCE ? END : ABANDON;
        }
        return oneOf(usual(state), random);
    }

    private static List<Step> usual(NegotiationState state) {
        if (state == NegotiationState.IN_FORCE) {
            return IN_FORCE;
        }
        return NegotiationState.concluded().contains(state) ? BINDING
                : state == NegotiationState.TERMINATED || state == NegotiationState.ABANDONED ? OVER : NEGOTIATING;
    }

    private static Set<Action> tasks() {
        var tasks = EnumSet.allOf(Action.class);
        tasks.removeIf(action -> action.task() == null || Set.of(Action.END_HOLD, Action.RESUME_SIGNATURE,
                Action.DECIDE_BRANCH).contains(action));
        return tasks;
    }

    private static List<Step> mixed(Map<Step, Integer> usual, Map<Step, Integer> more) {
        return Stream.concat(usual.entrySet().stream(), more.entrySet().stream()).sorted(Map.Entry.comparingByKey())
                .flatMap(one -> Collections.nCopies(one.getValue(), one.getKey()).stream()).toList();
    }

    private static Step oneOf(List<Step> steps, Random random) {
        return steps.get(random.nextInt(steps.size()));
    }
}
