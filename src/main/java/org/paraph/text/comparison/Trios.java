package org.paraph.text.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the provisions of three versions together and decides which of them the merged text has. */
final class Trios {

    final Alignment toOurs;
    final Alignment toTheirs;
    private final Trio[] ofBase;
    private final Trio[] ofOurs;
    private final Trio[] ofTheirs;
    private final List<Trio> all = new ArrayList<>();

    Trios(Outline base, Outline ours, Outline theirs) {
        toOurs = Alignment.of(base, ours);
        toTheirs = Alignment.of(base, theirs);
        ofBase = new Trio[base.nodes().size()];
        ofOurs = new Trio[ours.nodes().size()];
        ofTheirs = new Trio[theirs.nodes().size()];
        base.nodes().forEach(one -> add(new Trio(one, toOurs.later(one), toTheirs.later(one))));
        ours.nodes().stream().filter(one -> ofOurs[one.index] == null).forEach(one -> add(new Trio(null, one, null)));
        joinSameInsertions(ours, theirs);
        theirs.nodes().stream().filter(one -> ofTheirs[one.index] == null).forEach(one -> add(new Trio(null, null, one)));
        dropDeleted(ours, theirs);
    }

    Trio root() {
        return ofBase[0];
    }

    /** Everything that is in the merged text, without the root. */
    List<Trio> alive() {
        return all.stream().filter(one -> one != root() && one.isAlive()).toList();
    }

    /** What holds a provision in our version; null if we do not have it. */
    Trio parentInOurs(Trio one) {
        return one.ours == null || one.ours.parent == null ? null : ofOurs[one.ours.parent.index];
    }

    Trio parentInTheirs(Trio one) {
        return one.theirs() == null || one.theirs().parent == null ? null : ofTheirs[one.theirs().parent.index];
    }

    Trio parentInBase(Trio one) {
        return one.base == null || one.base.parent == null ? null : ofBase[one.base.parent.index];
    }

    /** True if it stands behind the same one in both versions, or is the first in both. */
    boolean isBehindTheSame(Trio one) {
        var our = behind(one.ours);
        var their = behind(one.theirs());
        return our == null || their == null ? our == their : ofOurs[our.index] == ofTheirs[their.index];
    }

    private static Node behind(Node one) {
        return one.position == 0 ? null : one.parent.children.get(one.position - 1);
    }

    private void add(Trio trio) {
        all.add(trio);
        if (trio.base != null) {
            ofBase[trio.base.index] = trio;
        }
        if (trio.ours != null) {
            ofOurs[trio.ours.index] = trio;
        }
        if (trio.theirs() != null) {
            ofTheirs[trio.theirs().index] = trio;
        }
    }

    /** What both inserted below the same provision in the same words is one. */
    private void joinSameInsertions(Outline ours, Outline theirs) {
        Map<Trio, Map<String, Deque<Node>>> inserted = new HashMap<>();
        for (var one : ours.provisions()) {
            if (ofOurs[one.index].isInserted()) {
                inserted.computeIfAbsent(ofOurs[one.parent.index], key -> new HashMap<>())
                        .computeIfAbsent(one.sha256(), key -> new ArrayDeque<>()).add(one);
            }
        }
        for (var one : theirs.provisions()) {
            var parent = ofTheirs[one.parent.index];
            if (ofTheirs[one.index] == null && inserted.containsKey(parent)) {
                var same = inserted.get(parent).getOrDefault(one.sha256(), new ArrayDeque<>());
                if (!same.isEmpty()) {
                    join(same.poll(), one);
                }
            }
        }
    }

    private void join(Node our, Node their) {
        ofOurs[our.index].join(their);
        ofTheirs[their.index] = ofOurs[our.index];
    }

    private void dropDeleted(Outline ours, Outline theirs) {
        all.stream().filter(one -> one.ours == null && one.theirs() == null).forEach(Trio::drop);
        drop(ours, ofOurs);
        drop(theirs, ofTheirs);
    }

    /**
     * Drops what one version still has and the other deleted, unless it was changed meanwhile. Of an article all is kept
     * then, of a chapter only what was changed.
     */
    private void drop(Outline version, Trio[] trios) {
        var changed = changed(version, trios);
        for (var node : version.provisions()) {
            var one = trios[node.index];
            var holder = trios[node.parent.index];
            boolean held = holder.isDeletedByOne() && holder.isAlive() && !node.parent.kind().isContainer();
            if (one.isDeletedByOne() && !changed.contains(one) && !held) {
                one.drop();
            }
        }
    }

    /**
     * What has other words than in the base, or holds something that is new to it, at any depth, and does not live on
     * elsewhere.
     */
    private static Set<Trio> changed(Outline version, Trio[] trios) {
        var changed = new HashSet<Trio>();
        for (int at = version.nodes().size() - 1; at > 0; at--) {
            var node = version.nodes().get(at);
            var one = trios[at];
            var holder = trios[node.parent.index];
            boolean own = one.isDeletedByOne() && !(one.base.heading().equals(node.heading())
                    && one.base.provision().words().equals(node.provision().words()));
            if (own) {
                changed.add(one);
            }
            boolean cameIn = one.isInserted() || !one.isDeletedByOne() && one.base.parent != holder.base;
            if (holder.isDeletedByOne() && (cameIn || changed.contains(one))) {
                changed.add(holder);
            }
        }
        return changed;
    }
}
