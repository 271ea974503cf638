package org.paraph.text.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which provision of one version became which of another.
 *
 * <p>Unchanged ones come first, the largest before the smaller, wherever they stand; of several that are the same, those at the
 * same path. Then those that are most alike, with a say for the same place and heading. Paragraphs and items are looked for
 * below what holds them and, only then, elsewhere. What an alignment says does not depend on which of the two versions is
 * the earlier.
 */
final class Alignment {

    private static final int WORDS_TO_BE_KNOWN_BY = 4;

    private final Outline before;
    private final Outline after;
    private final Node[] later;
    private final Node[] earlier;
    private final Set<Node> moved;

    private Alignment(Outline before, Outline after, Node[] later, Node[] earlier, Set<Node> moved) {
        this.before = before;
        this.after = after;
        this.later = later;
        this.earlier = earlier;
        this.moved = moved;
    }

    static Alignment of(Outline before, Outline after) {
        if (before.sha256().compareTo(after.sha256()) > 0) {
            var mirrored = of(after, before);
            return new Alignment(before, after, mirrored.earlier, mirrored.later, mirrored.moved);
        }
        var alignment = new Alignment(before, after, new Node[before.nodes().size()], new Node[after.nodes().size()],
                new HashSet<>());
        alignment.align();
        alignment.after.nodes().forEach(alignment::findMoved);
        return alignment;
    }

    /** What a provision of the earlier version became; null if it is gone. */
    Node later(Node one) {
        return later[one.index];
    }

    /** What a provision of the later version was; null if it is new. */
    Node earlier(Node one) {
        return earlier[one.index];
    }

    /**
     * True if a provision of either version stands elsewhere in the other: another one holds it, or it left the longest
     * order that both have in common.
     */
    boolean isMoved(Node one) {
        return moved.contains(one);
    }

    private void findMoved(Node holder) {
        var was = earlier(holder);
        var kept = Order.kept(holder.children.stream().mapToInt(child -> {
            var before = earlier(child);
            return before == null || before.parent != was ? -1 : before.position;
        }).toArray());
        for (var child : holder.children) {
            if (!kept[child.position] && earlier(child) != null) {
                moved.add(child);
                moved.add(earlier(child));
            }
        }
    }

    private void align() {
        pair(before.root(), after.root());
        match(free(before.provisions(), later, Node::roams), free(after.provisions(), earlier, Node::roams),
                Likeness.AMONG_NEIGHBOURS);
        matchBelowThePaired();
        Predicate<Node> telling = one -> !one.roams() && one.features().words >= WORDS_TO_BE_KNOWN_BY;
        match(free(before.provisions(), later, telling), free(after.provisions(), earlier, telling), Likeness.ELSEWHERE);
        matchBelowThePaired();
    }

    /** In the order of the text, so that what is paired here is itself looked into. */
    private void matchBelowThePaired() {
        for (var one : before.nodes()) {
            var other = later(one);
            if (other != null) {
                Predicate<Node> stays = child -> !child.roams();
                match(free(one.children, later, stays), free(other.children, earlier, stays), Likeness.AMONG_NEIGHBOURS);
            }
        }
    }

    private static List<Node> free(List<Node> nodes, Node[] partners, Predicate<Node> wanted) {
        return nodes.isEmpty() ? List.of() : nodes.stream().filter(one -> partners[one.index] == null && wanted.test(one)).toList();
    }

    private void match(List<Node> ones, List<Node> others, Likeness likeness) {
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        matchEqual(ones, others, likeness);
        var left = free(ones, later, one -> true);
        var right = free(others, earlier, one -> true);
        if (!left.isEmpty() && !right.isEmpty()) {
            matchAlike(left, right, likeness);
        }
    }

    /** The largest first: so nothing below two that are equal can have been given away before. */
    private void matchEqual(List<Node> ones, List<Node> others, Likeness likeness) {
        var atPlace = new HashMap<String, Deque<Node>>();
        var anywhere = new HashMap<String, Deque<Node>>();
        for (var other : others) {
            var wording = other.wordingSha256();
            atPlace.computeIfAbsent(wording + likeness.place().apply(other), key -> new ArrayDeque<>()).add(other);
            anywhere.computeIfAbsent(wording, key -> new ArrayDeque<>()).add(other);
        }
        var bySize = new TreeMap<Integer, List<Node>>(Comparator.reverseOrder());
        ones.forEach(one -> bySize.computeIfAbsent(one.size(), key -> new ArrayList<>()).add(one));
        for (var same : bySize.values()) {
            same.forEach(one -> pairWithFirst(one, atPlace, one.wordingSha256() + likeness.place().apply(one)));
            same.forEach(one -> pairWithFirst(one, anywhere, one.wordingSha256()));
        }
    }

    private void pairWithFirst(Node one, Map<String, Deque<Node>> known, String key) {
        var others = known.get(key);
        while (others != null && later[one.index] == null && !others.isEmpty()) {
            var other = others.poll();
            if (earlier[other.index] == null) {
                pairWhole(one, other);
            }
        }
    }

    /** What stands below is equal too and goes with it, unless it has its partner already. */
    private void pairWhole(Node one, Node other) {
        if (later[one.index] == null && earlier[other.index] == null) {
            pair(one, other);
        }
        for (int at = 0; at < one.children.size(); at++) {
            pairWhole(one.children.get(at), other.children.get(at));
        }
    }

    private void matchAlike(List<Node> ones, List<Node> others, Likeness likeness) {
        record Pair(Node one, Node other, double score) {
        }
        var candidates = new Candidates(others);
        var pairs = new ArrayList<Pair>();
        for (var one : ones) {
            for (var other : candidates.of(one)) {
                double score = likeness.score(one, other);
                if (score >= 0) {
                    pairs.add(new Pair(one, other, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparingInt(pair -> Math.abs(pair.one.position - pair.other.position))
                .thenComparingInt(pair -> pair.one.index).thenComparingInt(pair -> pair.other.index));
        for (var pair : pairs) {
            if (later[pair.one.index] == null && earlier[pair.other.index] == null) {
                pair(pair.one, pair.other);
            }
        }
    }

    private void pair(Node one, Node other) {
        later[one.index] = other;
        earlier[other.index] = one;
    }
}
