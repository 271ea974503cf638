package org.paraph.text.comparison;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one wording are those of another. Wordings of common length are compared exactly, as Myers describes it.
 * Long ones are first cut at the words that each has once, in their longest common order (patience), so that time stays in
 * proportion; what is long, different and has no such word is given up as replaced.
 */
final class WordMatch {

    private static final int SHORT = 1_500;
    private static final int NOT_TOO_LONG = 4_000;
    private static final int DEEPEST = 60;

    private final int[] before;
    private final int[] after;
    private final int[] partners;

    private WordMatch(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.length];
        Arrays.fill(partners, -1);
    }

    /** For each word of the earlier wording the position of the same word in the later one; -1 if it is not there. */
    static int[] of(List<Token> before, List<Token> after) {
        if (isTurned(before, after)) {
            var turned = of(after, before);
            var partners = new int[before.size()];
            Arrays.fill(partners, -1);
            for (int at = 0; at < turned.length; at++) {
                if (turned[at] >= 0) {
                    partners[turned[at]] = at;
                }
            }
            return partners;
        }
        var numbers = new HashMap<String, Integer>();
        var match = new WordMatch(numbered(before, numbers), numbered(after, numbers));
        match.match(0, match.before.length, 0, match.after.length, 0);
        return match.partners;
    }

    /** Both directions are compared in the same one, so that they agree. */
    private static boolean isTurned(List<Token> before, List<Token> after) {
        if (before.size() != after.size()) {
            return before.size() > after.size();
        }
        for (int at = 0; at < before.size(); at++) {
            int order = before.get(at).text().compareTo(after.get(at).text());
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> {
            var number = numbers.putIfAbsent(token.text(), numbers.size());
            return number == null ? numbers.size() - 1 : number;
        }).toArray();
    }

    private void match(int fromBefore, int toBefore, int fromAfter, int toAfter, int depth) {
        int from = fromBefore;
        int fromThere = fromAfter;
        int to = toBefore;
        int toThere = toAfter;
        while (from < to && fromThere < toThere && before[from] == after[fromThere]) {
            partners[from++] = fromThere++;
        }
        while (from < to && fromThere < toThere && before[to - 1] == after[toThere - 1]) {
            partners[--to] = --toThere;
        }
        int length = to - from + toThere - fromThere;
        if (from == to || fromThere == toThere) {
            return;
        }
        if (length <= SHORT) {
            exactly(from, to, fromThere, toThere);
        } else if (depth == DEEPEST || !atAnchors(from, to, fromThere, toThere, depth)) {
            if (length <= NOT_TOO_LONG) {
                exactly(from, to, fromThere, toThere);
            }
        }
    }

    /** Cuts at the words that both have once; false if there are none. */
    private boolean atAnchors(int from, int to, int fromThere, int toThere, int depth) {
        var once = new HashMap<Integer, Integer>();
        for (int at = fromThere; at < toThere; at++) {
            once.merge(after[at], at, (one, other) -> -1);
        }
        var seen = new HashMap<Integer, Integer>();
        for (int at = from; at < to; at++) {
            seen.merge(before[at], 1, Integer::sum);
        }
        var places = new int[to - from];
        for (int at = from; at < to; at++) {
            places[at - from] = seen.get(before[at]) == 1 ? once.getOrDefault(before[at], -1) : -1;
        }
        var kept = Order.kept(places);
        int last = from;
        int lastThere = fromThere;
        for (int at = from; at < to; at++) {
            if (kept[at - from]) {
                match(last, at, lastThere, places[at - from], depth + 1);
                partners[at] = places[at - from];
                last = at + 1;
                lastThere = partners[at] + 1;
            }
        }
        if (last == from) {
            return false;
        }
        match(last, to, lastThere, toThere, depth + 1);
        return true;
    }

    private void exactly(int from, int to, int fromThere, int toThere) {
        var deleted = new boolean[to - from];
        var inserted = new boolean[toThere - fromThere];
        for (var change : new MyersDiffWithLinearSpace<Integer>().computeDiff(
                list(before, from, to), list(after, fromThere, toThere), null)) {
            if (change.deltaType != DeltaType.INSERT) {
                Arrays.fill(deleted, change.startOriginal, change.endOriginal, true);
            }
            if (change.deltaType != DeltaType.DELETE) {
                Arrays.fill(inserted, change.startRevised, change.endRevised, true);
            }
        }
        int there = 0;
        for (int at = 0; at < deleted.length; at++) {
            if (!deleted[at]) {
                while (inserted[there]) {
                    there++;
                }
                partners[from + at] = fromThere + there++;
            }
        }
    }

    private static List<Integer> list(int[] numbers, int from, int to) {
        var list = new ArrayList<Integer>(to - from);
        for (int at = from; at < to; at++) {
            list.add(numbers[at]);
        }
        return list;
    }
}
