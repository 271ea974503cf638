package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.paraph.directory.Actor;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem;

/**
 * Short walks from every state that a dossier and its treaty can reach: suspension, resumption, holds of branches, changes
 * of the text, a new version of the processes, time that passes, the procedure going on, and in force notices, suspensions
 * of the operation, amendments and the end, in any order. After each step the dossier has kept its approvals and clocks, its
 * treaty is watched as its file says, and somebody or something can carry it on. What the dossier says is allowed is
 * accepted, and what it refuses changes nothing.
 */
final class SuspensionWalk {

    private static final int STEPS = 5;
    private static final int DAYS = 20;
    private static final int YEARS = 2;
    private static final int MONTH = 30;

    /** So many versions and the engine still finds the newest of a process quickly. */
    private static final int VERSIONS_KEPT = 20;
    private static final Set<NegotiationState> ENDS = Set.of(NegotiationState.TERMINATED, NegotiationState.ABANDONED);

    private final Bench bench;
    private final Random random;
    private final int walksWithOneDossier;
    private final Moves moves;
    private final NewVersion versions;
    private final Itinerary itinerary;
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private Casework dossier;
    private Clockwork clocks;
    private ApprovalLedger approvals;
    private LifeLedger life;
    private boolean over;
    private int walks;
    private int fired;

    /** @param walksWithOneDossier how many walks follow each other with one dossier, before another begins elsewhere */
    SuspensionWalk(Bench bench, long seed, int walksWithOneDossier) {
        this.bench = bench;
        this.walksWithOneDossier = walksWithOneDossier;
        this.random = new Random(seed);
        this.moves = new Moves(bench, random);
        this.versions = new NewVersion(bench);
        this.itinerary = new Itinerary(bench);
    }

    /** One walk: a few steps from where a dossier stands. */
    void take() {
        if (dossier == null || walks % walksWithOneDossier == 0 || over) {
            begin();
        }
        walks++;
        over = ENDS.contains(dossier.state());
        itinerary.begin(dossier.id());
        for (int step = 0; step < STEPS; step++) {
            var state = dossier.state();
            var what = Step.next(state, random);
            path.add(state + ": " + what);
            carryOut(what);
            check();
            itinerary.pass(dossier.id());
        }
    }

    /** Where the walks have been. */
    Itinerary itinerary() {
        return itinerary;
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
        if (versions.count() >= VERSIONS_KEPT) {
            versions.takeAway();
        }
        if (goals.isEmpty()) {
            goals.addAll(List.of(Goal.values()));
            Collections.shuffle(goals, random);
        }
        var goal = goals.remove(goals.size() - 1);
        path.clear();
        path.add("to " + goal);
        bench.clock().set(SettableClock.START.plus(Duration.ofHours(random.nextInt(24 * DAYS))));
        dossier = goal.reach(bench, random);
        clocks = new Clockwork(bench, dossier.id());
        approvals = new ApprovalLedger(bench, dossier.id());
        life = new LifeLedger(bench, dossier.id());
        bench.runDueJobs(dossier.id());
        check();
    }

    private void check() {
        clocks.check();
        approvals.check();
        life.check();
    }

    private void carryOut(Step step) {
        switch (step) {
            case NEW_VERSION -> versions.moveTo(dossier.id());
            case NEW_VERSION_STOPPED -> versions.moveWhileStopped(dossier.id());
            case WAIT -> bench.waitFor(Duration.ofHours(random.nextInt(DAYS * 24)), dossier.id());
            case YEARS -> pass(random.nextInt(YEARS * 365));
            case STANDSTILL -> bench.waitFor(Duration.ofDays(random.nextInt(YEARS * 365)), dossier.id());
            case FORBIDDEN -> attempt(status -> status.refusal() != null && moves.knows(status.action())
                    && canBeTried(status.action()));
            default -> attempt(status -> status.refusal() == null && step.actions().contains(status.action())
                    && moves.knows(status.action()));
        }
        bench.runDueJobs(dossier.id());
    }

    /** Which of the resumptions it is follows from the state alone, so that only that one can be tried. */
    private boolean canBeTried(Action action) {
        return !Step.RESUME.actions().contains(action) || action.states().contains(dossier.state());
    }

    private void pass(int days) {
        for (int left = days; left > 0; left -= MONTH) {
            bench.waitFor(Duration.ofDays(Math.min(left, MONTH)), dossier.id());
        }
    }

    /** Has somebody do one of these acts, if there is one among them; what comes of it has to be what the dossier said. */
    private void attempt(Predicate<Acts.ActionStatus> which) {
        var people = new ArrayList<>(Team.of(bench).members());
        Collections.shuffle(people, random);
        for (Actor person : people) {
            var open = statuses(person).stream().filter(which).toList();
            if (!open.isEmpty()) {
                attempt(open.get(random.nextInt(open.size())), person);
                return;
            }
        }
    }

    private void attempt(Acts.ActionStatus status, Actor person) {
        path.set(path.size() - 1, path.get(path.size() - 1) + " by " + status.action() + " on " + bench.clock().instant());
        var before = life.facts();
        var refused = make(status, person);
        refused.ifPresent(code -> path.set(path.size() - 1, path.get(path.size() - 1) + " (" + code + ")"));
        if (status.refusal() != null) {
            assertThat(refused).as("said to be refused").contains(status.refusal().code());
        } else {
            assertThat(refused).as("said to be allowed, has to come to %s", moves)
                    .matches(code -> moves.admits(status.action(), code));
        }
        refused.ifPresent(code -> assertThat(life.facts()).as("file of the treaty after a refusal").isEqualTo(before));
    }

    private Optional<String> make(Acts.ActionStatus status, Actor person) {
        try {
            moves.make(status.action(), dossier, person);
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem.code());
        }
    }

    private List<Acts.ActionStatus> statuses(Actor person) {
        bench.as(person);
        return bench.inTransaction(() -> bench.bean(Negotiations.class).find(dossier.id(), person)
                .map(bench.bean(Acts.class)::statuses).orElse(List.of()));
    }
}
