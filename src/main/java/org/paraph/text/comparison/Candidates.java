package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds among many provisions the few that one could have become, by an index of their {@link Features}: those that share the
 * most of what is rare, those at the same place, and those with the same heading.
 */
final class Candidates {

    private static final int FEW = 10;
    private static final int RARE = 24;
    private static final int NOT_SO_RARE = 400;
    private static final int BEST = 6;

    private final List<Node> among;
    private final Map<String, List<Node>> known = new HashMap<>();
    /** Hash in the upper half, position among the provisions in the lower, in order. */
    private final long[] index;
    private final int[] shared;

    Candidates(List<Node> among) {
        this.among = among;
        this.shared = new int[among.size()];
        this.index = among.size() <= FEW ? new long[0] : IntStream.range(0, among.size()).boxed()
                .flatMapToLong(at -> Arrays.stream(among.get(at).features().hashes).mapToLong(hash -> (long) hash << 32 | at))
                .sorted().toArray();
        for (var one : among) {
            known.computeIfAbsent("place " + one.place(), key -> new ArrayList<>()).add(one);
            if (!one.heading().isEmpty()) {
                known.computeIfAbsent("heading " + one.heading(), key -> new ArrayList<>()).add(one);
            }
        }
    }

    /** Those that a provision is to be compared with; all, where there are only a few. */
    Set<Node> of(Node one) {
        if (among.size() <= FEW) {
            return new LinkedHashSet<>(among);
        }
        var found = new LinkedHashSet<Node>();
        known.getOrDefault("place " + one.place(), List.of()).stream().limit(BEST).forEach(found::add);
        known.getOrDefault("heading " + one.heading(), List.of()).stream().limit(BEST).forEach(found::add);
        found.addAll(likely(one));
        return found;
    }

    private List<Node> likely(Node one) {
        var touched = touched(one, RARE, Integer.MAX_VALUE);
        if (touched.isEmpty()) {
            touched = touched(one, NOT_SO_RARE, FEW);
        }
        var best = best(touched);
        touched.forEach(position -> shared[position] = 0);
        return best.stream().map(among::get).toList();
    }

    /** The few that share most; of equals those that were found first. */
    private List<Integer> best(List<Integer> touched) {
        var best = new ArrayList<Integer>(BEST + 1);
        for (int position : touched) {
            int place = best.size();
            while (place > 0 && shared[best.get(place - 1)] < shared[position]) {
                place--;
            }
            if (place < BEST) {
                best.add(place, position);
                best.subList(Math.min(BEST, best.size()), best.size()).clear();
            }
        }
        return best;
    }

    /** Counts with whom a provision shares how many hashes, of those that not too many have; stops after so many hashes. */
    private List<Integer> touched(Node one, int rare, int enough) {
        var touched = new ArrayList<Integer>();
        int used = 0;
        for (int hash : one.features().hashes) {
            int first = first(hash);
            int last = first;
            while (last < index.length && (int) (index[last] >> 32) == hash && last - first <= rare) {
                last++;
            }
            if (last == first || last - first > rare || used++ >= enough) {
                continue;
            }
            for (int at = first; at < last; at++) {
                if (shared[(int) index[at]]++ == 0) {
                    touched.add((int) index[at]);
                }
            }
        }
        return touched;
    }

    private int first(int hash) {
        int found = Arrays.binarySearch(index, (long) hash << 32);
        return found >= 0 ? found : -found - 1;
    }
}
