package org.paraph.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.paraph.approval.Opinion;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;

/**
 * Dossiers that are generated in every state of a dossier and its treaty in which processes can stand, those that can be
 * suspended both running and suspended. The same seed makes the same ones.
 */
public final class Population {

    private static final int DAYS = 20;

    private final Bench bench;
    private final Random random;
    private final Itinerary states;

    public Population(Bench bench, long seed) {
        this.bench = bench;
        this.random = new Random(seed);
        this.states = new Itinerary(bench);
    }

    /**
     * So many of each; where a suspension is possible, so many suspended ones too. The clock stands afterwards where it
     * stood before: none of them is overdue for what came about in the life of another.
     */
    public List<Casework> make(int each) {
        var before = bench.clock().instant();
        var made = bench.unwatched(() -> all(each));
        bench.clock().set(before);
        return made;
    }

    private List<Casework> all(int each) {
        var made = new ArrayList<Casework>();
        for (int round = 0; round < each; round++) {
            for (var goal : Goal.values()) {
                made.add(reach(goal));
            }
            SuspensionKind.ADMINISTRATIVE_HOLD.from().stream().filter(state -> state != NegotiationState.MANDATED)
                    .forEach(state -> made.add(suspended(state)));
        }
        return made;
    }

    private Casework reach(Goal goal) {
        begin();
        var dossier = goal.reach(bench, random);
        return count(random.nextBoolean() ? reviewed(dossier) : dossier);
    }

    private Casework suspended(NegotiationState state) {
        begin();
        return count(reviewed(Casework.proposed(bench).reach(state)).suspend(SuspensionKind.ADMINISTRATIVE_HOLD));
    }

    /** With a review under way, or a reservation that is not lifted yet, where one can be asked for. */
    private Casework reviewed(Casework dossier) {
        if (Action.REQUEST_REVIEW.states().contains(dossier.state())) {
            var review = dossier.askForReview(Team.JUSTICE);
            if (random.nextBoolean()) {
                dossier.giveOpinion(review, Opinion.SUBSTANTIVE_RESERVATION);
            }
        }
        return dossier;
    }

    private void begin() {
        bench.clock().set(SettableClock.START.plus(Duration.ofHours(random.nextInt(24 * DAYS))));
    }

    private Casework count(Casework dossier) {
        bench.runDueJobs(dossier.id());
        states.begin(dossier.id());
        return dossier;
    }

    /** States of dossiers and treaties that can be reached, but in which none of those made stands. */
    public Set<Enum<?>> missing() {
        return states.notBegun();
    }

    /** In how many of them each state was. */
    @Override
    public String toString() {
        return states.toString();
    }
}
