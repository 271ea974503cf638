package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Which paragraphs of two versions stand beside each other when both are written into one document: as many as can, in an
 * order that is the order of both. All others are removed at their old place and added at their new one, so that whoever takes
 * out either gets exactly one of the versions.
 */
final class Alignment {

    private final List<Line> before;
    private final List<Line> after;
    /** For each paragraph of the later version the place of its partner in the earlier one, or -1. */
    private final int[] partners;

    Alignment(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.partners = candidates();
        keepRising();
    }

    /** Walks both versions in one order: paragraphs that stay, those that go, those that come. */
    void walk(Steps steps) {
        int old = 0;
        int now = 0;
        while (now < after.size() || old < before.size()) {
            int anchor = now;
            while (anchor < after.size() && partners[anchor] < 0) {
                anchor++;
            }
            int until = anchor < after.size() ? partners[anchor] : before.size();
            for (; old < until; old++) {
                steps.removed(before.get(old));
            }
            for (; now < anchor; now++) {
                steps.added(after.get(now));
            }
            if (anchor < after.size()) {
                steps.kept(before.get(old++), after.get(now++));
            }
        }
    }

    private int[] candidates() {
        var places = new HashMap<String, Integer>();
        for (int at = 0; at < before.size(); at++) {
            places.put(before.get(at).path(), at);
        }
        var found = new int[after.size()];
        for (int at = 0; at < found.length; at++) {
            var line = after.get(at);
            int place = line.moved() ? -1 : places.getOrDefault(String.valueOf(line.change().pathBefore()), -1);
            found[at] = place >= 0 && before.get(place).kind() == line.kind() && before.get(place).depth() == line.depth()
                    ? place : -1;
        }
        return found;
    }

    /** Drops the fewest partners so that the rest rises: a longest increasing subsequence, by patience sorting. */
    private void keepRising() {
        var piles = new ArrayList<Integer>();
        var below = new int[partners.length];
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] >= 0) {
                int pile = pileFor(piles, partners[at]);
                below[at] = pile == 0 ? -1 : piles.get(pile - 1);
                if (pile == piles.size()) {
                    piles.add(at);
                } else {
                    piles.set(pile, at);
                }
            }
        }
        var rising = new boolean[partners.length];
        for (int at = piles.isEmpty() ? -1 : piles.get(piles.size() - 1); at >= 0; at = below[at]) {
            rising[at] = true;
        }
        Arrays.setAll(partners, at -> rising[at] ? partners[at] : -1);
    }

    private int pileFor(List<Integer> piles, int place) {
        int low = 0;
        int high = piles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partners[piles.get(middle)] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is done with each paragraph. */
    interface Steps {
        void kept(Line before, Line after);

        void removed(Line before);

        void added(Line after);
    }
}
