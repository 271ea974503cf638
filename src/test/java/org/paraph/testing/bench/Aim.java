package org.paraph.testing.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * At what a move of a random walk aims, and what has to come of it. A move that chooses something for which the act is
 * meant has to be accepted; one that misses on purpose has to be refused, and by which rule is known beforehand.
 */
final class Aim {

    private static final String ACCEPTED = "";
    private static final int ONE_IN_SO_MANY_MISSES = 8;

    private final Random random;
    private final Set<String> outcomes = new HashSet<>();

    Aim(Random random) {
        this.random = random;
    }

    /** Nothing is known of the next move. */
    void forget() {
        outcomes.clear();
    }

    /** The next move has to be accepted. */
    void hits() {
        outcomes.clear();
        outcomes.add(ACCEPTED);
    }

    /** The next move has to be refused, by one of these rules. */
    void misses(String... rules) {
        outcomes.clear();
        outcomes.addAll(Set.of(rules));
    }

    /** Whatever else is known, the next move can meet one of these rules too. */
    void mayMeet(Set<String> rules) {
        outcomes.addAll(rules);
    }

    /** One of those for which the act is meant; now and then, and where there are none, one of the others. */
    <T> T at(List<T> fitting, List<T> all, T nothing, String... rules) {
        var others = all.stream().filter(one -> !fitting.contains(one)).toList();
        if (!fitting.isEmpty() && (others.isEmpty() || random.nextInt(ONE_IN_SO_MANY_MISSES) > 0)) {
            hits();
            return oneOf(fitting);
        }
        misses(rules);
        return others.isEmpty() ? nothing : oneOf(others);
    }

    /** True if what came of the move is what had to. */
    boolean admits(Optional<String> refusal) {
        return outcomes.isEmpty() || outcomes.contains(refusal.orElse(ACCEPTED));
    }

    /** True if it is known what has to come of the move. */
    boolean isTaken() {
        return !outcomes.isEmpty();
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @Override
    public String toString() {
        return "one of " + outcomes;
    }
}
