package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenTask;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem;

/**
 * Carries dossiers along by chance: at each step somebody does something that the dossier says is allowed, or now and then
 * something that it says is not. What it says has to be true, on top of what the {@link Watch} asks of every act.
 */
final class RandomWalk {

    private static final int ONE_IN_SO_MANY_FORBIDDEN = 6;
    private static final int DAYS_BETWEEN = 12;
    private static final int STEPS_WITH_ONE_DOSSIER = 80;
    private static final List<NegotiationState> GOALS = NegotiationState.upToSignature().stream()
            .filter(state -> state != NegotiationState.MANDATED).toList();
    private static final Set<NegotiationState> ENDS = EnumSet.of(NegotiationState.IN_FORCE, NegotiationState.ABANDONED);

    /** In one of how many chances an act is considered where it is possible. */
    private static final Map<Action, Integer> RARITY = rarity();
    private static final int USUAL = 2;
    private static final Set<String> AFTERWARDS = Set.of("Event_LifeEnded", "Task_RegisterTreaty",
            "Task_PromulgateTreaty");

    private final Bench bench;
    private final Random random;
    private final Moves moves;
    private final List<String> path = new ArrayList<>();
    private final Set<NegotiationState> seen = EnumSet.noneOf(NegotiationState.class);
    private Casework dossier;

    RandomWalk(Bench bench, long seed) {
        this.bench = bench;
        this.random = new Random(seed);
        this.moves = new Moves(bench, random);
    }

    /** Takes so many steps, through as many dossiers as it needs: the first from its proposal on, others from further on. */
    void take(int steps) {
        for (int step = 0; step < steps; step++) {
            if (dossier == null) {
                begin(NegotiationState.PROPOSED);
            } else if (ENDS.contains(dossier.state()) || step % STEPS_WITH_ONE_DOSSIER == 0) {
                begin(one(GOALS));
            }
            step(random.nextInt(ONE_IN_SO_MANY_FORBIDDEN) == 0);
            seen.add(dossier.state());
            assertStandsSomewhere(dossier.look());
        }
    }

    /** The states in which it has been. */
    Set<NegotiationState> seen() {
        return seen;
    }

    /** What was done to the dossier at hand, oldest first. */
    List<String> path() {
        return path;
    }

    private static Map<Action, Integer> rarity() {
        var rarity = new EnumMap<Action, Integer>(Action.class);
        rarity.put(Action.ABANDON, 80);
        rarity.put(Action.WITHDRAW_MANDATE, 80);
        rarity.put(Action.CLOSE_BRACKET, 4);
        rarity.put(Action.REQUEST_REVIEW, 12);
        rarity.put(Action.REOPEN_TEXT, 24);
        Set.of(Action.RECORD_NOTIFIED_APPROVAL, Action.RECORD_APPROVAL).forEach(action -> rarity.put(action, 4));
        Set.of(Action.REQUEST_DEVIATION, Action.DISPUTE_DEVIATION).forEach(action -> rarity.put(action, 40));
        Set.of(Action.CLASSIFY_INSTRUMENT, Action.ASSESS_LEGISLATURE_CONSENT).forEach(action -> rarity.put(action, 60));
        Set.of(Action.SUSPEND, Action.HOLD_BRANCH, Action.AMEND, Action.PUBLISH, Action.ADMIT, Action.LINK, Action.RECORD_CONTEXT,
                Action.BRIEF_LEGISLATURE, Action.REVISE_TEXT, Action.WITHDRAW_REVIEW,
                Action.CONSOLIDATE_DRAFTS, Action.OPEN_BRACKET, Action.RECORD_POSITIONS, Action.MARK_MAJOR_TERMS,
                Action.PROPOSE_WORDING, Action.DECIDE_PROPOSAL, Action.COMMENT_ON_TEXT, Action.SETTLE_COMMENT,
                Action.DECLARE_LANGUAGES, Action.FILE_LANGUAGE_VERSION, Action.CERTIFY_CONCORDANCE, Action.VERIFY_TEXT,
                Action.SCHEDULE_GATE, Action.RESUBMIT_TO_GATE)
                .forEach(action -> rarity.put(action, 12));
        Set.of(Action.SET_PROCEDURE, Action.RECORD_PARTY_LEAVING, Action.RECORD_PARTY_JOINING, Action.RECORD_FULL_POWERS,
                Action.CHECK_FULL_POWERS, Action.REVOKE_FULL_POWERS, Action.SUSPEND_PROVISIONS, Action.SPLIT_DOSSIER,
                Action.AMEND_MANDATE).forEach(action -> rarity.put(action, 30));
        Set.of(Action.DECLARE_NO_INTENTION, Action.ACCEDE_BEFORE_FORCE, Action.REVOKE_CONSENT, Action.RECORD_FINAL_CLAUSES,
                Action.RECORD_THIRD_PARTY_ACT, Action.APPLY_PROVISIONALLY, Action.END_PROVISIONAL_APPLICATION,
                Action.RECORD_DEPOSITARY_NOTIFICATION).forEach(action -> rarity.put(action, 8));
        return rarity;
    }

    private void begin(NegotiationState goal) {
        dossier = (random.nextBoolean() ? Casework.proposed(bench) : Casework.proposed(bench, "JPN", "USA")).reach(goal);
        path.clear();
        path.add("to " + goal);
        seen.add(goal);
    }

    private void step(boolean forbidden) {
        if (random.nextInt(3) == 0) {
            bench.waitFor(Duration.ofDays(random.nextInt(DAYS_BETWEEN)), dossier.id());
        }
        var people = new ArrayList<>(Team.of(bench).members());
        Collections.shuffle(people, random);
        var choices = people.stream().map(person -> choices(person, forbidden)).filter(some -> !some.isEmpty()).findFirst()
                .orElse(List.of());
        if (choices.isEmpty()) {
            return;
        }
        var choice = onward(choices);
        path.add(dossier.state() + ": " + choice.action() + " by " + choice.person().name());
        var refused = attempt(choice);
        if (forbidden) {
            assertThat(refused).as("said to be refused").isEqualTo(choice.refusal());
        } else {
            assertThat(refused).as("said to be allowed")
                    .matches(rule -> moves.admits(choice.action(), rule));
        }
    }

    /** Any of them, and two times out of three one that completes a task if there is one: the file alone leads nowhere. */
    private Choice onward(List<Choice> choices) {
        var onward = choices.stream().filter(choice -> choice.action().task() != null).toList();
        return one(onward.isEmpty() || random.nextInt(3) == 0 ? choices : onward);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Optional<String> attempt(Choice choice) {
        try {
            moves.make(choice.action(), dossier, choice.person());
            return Optional.empty();
        } catch (Problem problem) {
            path.set(path.size() - 1, path.get(path.size() - 1) + " (" + problem.code() + ")");
            return Optional.of(problem.code());
        }
    }

    /** What this person can try now of what the dossier allows, or else of what it refuses. */
    private List<Choice> choices(Actor person, boolean forbidden) {
        return statuses(person).stream().filter(status -> moves.knows(status.action()))
                .filter(status -> !isResumption(status.action()) || status.action().states().contains(dossier.state()))
                .filter(status -> status.refusal() != null == forbidden)
                .filter(status -> forbidden || random.nextInt(RARITY.getOrDefault(status.action(), USUAL)) == 0)
                .map(status -> new Choice(person, status.action(),
                        Optional.ofNullable(status.refusal()).map(Problem::code))).toList();
    }

    private List<Acts.ActionStatus> statuses(Actor person) {
        bench.as(person);
        return bench.inTransaction(() -> bench.bean(Negotiations.class).find(dossier.id(), person)
                .map(bench.bean(Acts.class)::statuses).orElse(List.of()));
    }

    /** Which of the three it is follows from the state alone, so that only that one can be tried. */
    private static boolean isResumption(Action action) {
        return action.path().equals(Action.END_HOLD.path());
    }

    /** True if the negotiation is over, so that nothing of it is left but the watch over a treaty in force. */
    static boolean isEnd(NegotiationState state) {
        return ENDS.contains(state);
    }

    /** Nobody waits for an ended negotiation but for the publication of a treaty in force; one that goes on has an open task or waits for an event. */
    static void assertStandsSomewhere(Situation now) {
        if (ENDS.contains(now.state())) {
            assertThat(now.position()).as("position of an ended negotiation").isSubsetOf(
                    now.state() == NegotiationState.IN_FORCE ? AFTERWARDS : Set.of());
            assertThat(now.tasks()).extracting(OpenTask::key).isSubsetOf(AFTERWARDS);
        } else {
            assertThat(now.tasks().stream().anyMatch(task -> !task.frozen())
                    || now.position().stream().anyMatch(place -> place.startsWith("Event_"))).as("somebody or something"
                            + " can carry it on from %s", now.position()).isTrue();
        }
        assertThat(now.listed()).as("work list").isEqualTo(now.tasks());
    }

    private record Choice(Actor person, Action action, Optional<String> refusal) {
    }
}
