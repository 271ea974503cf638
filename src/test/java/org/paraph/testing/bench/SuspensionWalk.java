package org.paraph.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem;

/**
 * Short walks from every state that a dossier can reach: suspension, resumption, holds of branches, changes of the text,
 * a new version of the processes, time that passes, and the procedure going on, in any order. After each step the
 * dossier has kept its approvals and clocks, and somebody or something can carry it on.
 */
final class SuspensionWalk {

    /** What a step can be. */
    enum Step { SUSPEND, RESUME, CHANGE_TEXT, NEW_VERSION, WAIT, GO_ON, BRANCH, REVIEW, APPROVE, ABANDON }

    private static final List<Step> USUAL = List.of(Step.SUSPEND, Step.SUSPEND, Step.RESUME, Step.RESUME, Step.RESUME,
            Step.CHANGE_TEXT, Step.CHANGE_TEXT, Step.WAIT, Step.WAIT, Step.GO_ON, Step.GO_ON, Step.BRANCH, Step.REVIEW,
            Step.APPROVE);
    private static final int ONE_IN_SO_MANY_RARE = 25;
    private static final int STEPS = 4;
    private static final int WALKS_WITH_ONE_DOSSIER = 5;
    private static final Set<Action> RESUMPTIONS = EnumSet.of(Action.END_HOLD, Action.RESUME_SIGNATURE, Action.TAKE_UP_AGAIN);
    private static final Set<Action> TEXT = EnumSet.of(Action.REVISE_TEXT, Action.REOPEN_TEXT, Action.RECORD_TEXT_CONSENT);
    private static final Set<Action> BRANCH = EnumSet.of(Action.HOLD_BRANCH, Action.DECIDE_BRANCH);
    private static final Set<Action> REVIEW = EnumSet.of(Action.REQUEST_REVIEW, Action.GIVE_OPINION, Action.LIFT_RESERVATION,
            Action.WITHDRAW_REVIEW);
    private static final Set<Action> APPROVE = EnumSet.of(Action.RECORD_APPROVAL, Action.RECORD_NOTIFIED_APPROVAL);

    private final Bench bench;
    private final Random random;
    private final Moves moves;
    private final NewVersion versions;
    private final List<String> path = new ArrayList<>();
    private final Set<NegotiationState> begunIn = EnumSet.noneOf(NegotiationState.class);
    private Casework dossier;
    private Clockwork clocks;
    private ApprovalLedger approvals;
    private int walks;
    private int fired;

    SuspensionWalk(Bench bench, long seed) {
        this.bench = bench;
        this.random = new Random(seed);
        this.moves = new Moves(bench, random);
        this.versions = new NewVersion(bench);
    }

    /** One walk: a few steps from where a dossier stands. */
    void take() {
        if (dossier == null || walks++ % WALKS_WITH_ONE_DOSSIER == 0 || RandomWalk.isEnd(dossier.state())) {
            begin();
        }
        begunIn.add(dossier.state());
        for (int step = 0; step < STEPS && !RandomWalk.isEnd(dossier.state()); step++) {
            var state = dossier.state();
            var what = random.nextInt(ONE_IN_SO_MANY_RARE) > 0 ? USUAL.get(random.nextInt(USUAL.size()))
                    : random.nextInt(3) > 0 ? Step.NEW_VERSION : Step.ABANDON;
            path.add(state + ": " + what);
            carryOut(what);
            check();
        }
    }

    /** The states from which walks began. */
    Set<NegotiationState> begunIn() {
        return begunIn;
    }

    /** How many clocks fired. */
    int fired() {
        return fired + clocks.fired();
    }

    /** What was done to the dossier at hand, oldest first. */
    List<String> path() {
        return path;
    }

    private void begin() {
        fired += clocks == null ? 0 : clocks.fired();
        var goals = NegotiationState.upToSignature().stream().filter(state -> state != NegotiationState.MANDATED).toList();
        var goal = goals.get(random.nextInt(goals.size()));
        path.clear();
        path.add("to " + goal);
        dossier = Casework.proposed(bench).reach(goal);
        clocks = new Clockwork(bench, dossier.id());
        approvals = new ApprovalLedger(bench, dossier.id());
        check();
    }

    private void check() {
        clocks.check();
        approvals.check();
        RandomWalk.assertStandsSomewhere(dossier.look());
    }

    private void carryOut(Step step) {
        switch (step) {
            case SUSPEND -> attempt(EnumSet.of(Action.SUSPEND));
            case RESUME -> attempt(RESUMPTIONS);
            case CHANGE_TEXT -> attempt(TEXT);
            case BRANCH -> attempt(BRANCH);
            case REVIEW -> attempt(REVIEW);
            case APPROVE -> attempt(APPROVE);
            case ABANDON -> attempt(EnumSet.of(Action.ABANDON));
            case GO_ON -> attempt(forward());
            case NEW_VERSION -> versions.moveTo(dossier.id());
            case WAIT -> bench.waitFor(Duration.ofHours(random.nextInt(20 * 24)), dossier.id());
        }
    }

    /** Has somebody do one of these acts who may, if anybody can; a rule may still refuse it. */
    private void attempt(Set<Action> actions) {
        var people = new ArrayList<>(Team.of(bench).members());
        Collections.shuffle(people, random);
        for (Actor person : people) {
            var open = allowed(person).stream().filter(actions::contains).toList();
            if (!open.isEmpty()) {
                var action = open.get(random.nextInt(open.size()));
                path.set(path.size() - 1, path.get(path.size() - 1) + " by " + action);
                try {
                    moves.make(action, dossier, person);
                } catch (Problem refused) {
                    path.set(path.size() - 1, path.get(path.size() - 1) + " (" + refused.code() + ")");
                }
                return;
            }
        }
    }

    private List<Action> allowed(Actor person) {
        bench.as(person);
        return bench.inTransaction(() -> bench.bean(Negotiations.class).find(dossier.id(), person)
                .map(bench.bean(Acts.class)::statuses).orElse(List.of())).stream().filter(status -> status.refusal() == null)
                .map(Acts.ActionStatus::action).toList();
    }

    /** The acts that complete a task of the procedure. */
    private static Set<Action> forward() {
        var tasks = EnumSet.allOf(Action.class);
        tasks.removeIf(action -> action.task() == null || RESUMPTIONS.contains(action) || BRANCH.contains(action));
        return tasks;
    }
}
