package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every provision of a merge its place. Our text is followed, and where only they moved or inserted something it goes
 * behind what it stands behind in theirs; at the same place, ours comes first.
 */
final class Placing {

    private final Trios trios;
    private final Set<Trio> placedByThem = new HashSet<>();

    private Placing(Trios trios) {
        this.trios = trios;
    }

    static void place(Trios trios) {
        var placing = new Placing(trios);
        var alive = trios.alive();
        alive.forEach(one -> one.parent = placing.living(placing.first(one)));
        placing.followTheirs(alive);
        var held = new HashMap<Trio, List<Trio>>();
        alive.forEach(one -> held.computeIfAbsent(one.parent, key -> new ArrayList<>()).add(one));
        held.forEach(placing::order);
    }

    private Trio first(Trio one) {
        return one.ours != null ? trios.parentInOurs(one) : trios.parentInTheirs(one);
    }

    /** The nearest above that is in the merged text. */
    private Trio living(Trio holder) {
        var living = holder;
        while (!living.isAlive()) {
            living = living.some() == null ? trios.parentInBase(living) : first(living);
        }
        return living;
    }

    /** Moves what they moved; what would come to lie below itself waits until that has moved away, or stays. */
    private void followTheirs(List<Trio> alive) {
        var waiting = new ArrayList<>(alive.stream().filter(this::isMovedByThem).toList());
        boolean moving = true;
        while (moving) {
            moving = waiting.removeIf(this::move);
        }
        waiting.forEach(one -> one.isTorn = true);
    }

    private boolean move(Trio one) {
        var holder = living(trios.parentInTheirs(one));
        if (isBelow(holder, one)) {
            return false;
        }
        one.parent = holder;
        placedByThem.add(one);
        return true;
    }

    /** True if it is to be moved to another holder; notes by the way what else they placed, and what is torn. */
    private boolean isMovedByThem(Trio one) {
        if (one.ours == null) {
            placedByThem.add(one);
        }
        if (one.ours == null || one.theirs() == null || one.base == null) {
            return false;
        }
        var was = trios.parentInBase(one);
        var our = trios.parentInOurs(one);
        var their = trios.parentInTheirs(one);
        if (their != was && our == was) {
            return true;
        }
        boolean weMoved = trios.toOurs.isMoved(one.ours);
        boolean theyMoved = trios.toTheirs.isMoved(one.theirs());
        if (our == was && theyMoved && !weMoved) {
            placedByThem.add(one);
        }
        one.isTorn = our == their ? weMoved && theyMoved && !trios.isBehindTheSame(one) : their != was;
        return false;
    }

    private static boolean isBelow(Trio one, Trio other) {
        for (var above = one; above != null; above = above.parent) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    private void order(Trio holder, List<Trio> held) {
        Map<Trio, Trio> next = new HashMap<>();
        Trio last = null;
        for (var one : sorted(held.stream().filter(one -> !placedByThem.contains(one)).toList(), true)) {
            next.put(last, one);
            last = one;
        }
        Trio behind = null;
        for (var one : sorted(held.stream().filter(one -> one.theirs() != null).toList(), false)) {
            if (placedByThem.contains(one)) {
                insert(one, behind, next);
                behind = one;
            } else if (!isPlacedByUs(one)) {
                behind = one;
            }
        }
        for (var one = next.get(null); one != null; one = next.get(one)) {
            holder.children.add(one);
        }
    }

    private static List<Trio> sorted(List<Trio> some, boolean ours) {
        return some.stream().sorted(Comparator.comparingInt(one -> (ours ? one.ours : one.theirs()).index)).toList();
    }

    private void insert(Trio one, Trio behind, Map<Trio, Trio> next) {
        var place = behind;
        for (var there = next.get(place); there != null && isPlacedByUs(there); there = next.get(place)) {
            if (one.isInserted() && there.isInserted()) {
                one.rival = there;
            }
            place = there;
        }
        next.put(one, next.get(place));
        next.put(place, one);
    }

    private boolean isPlacedByUs(Trio one) {
        return one.ours != null && (one.isInserted() ? one.theirs() == null : trios.toOurs.isMoved(one.ours));
    }
}
