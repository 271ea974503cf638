package org.paraph.integration.events.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest events, read once for all readers that are up to date. */
final class Tail {

    private static final int LONGEST = 2000;

    private final Deque<Told> events = new ArrayDeque<>();
    private long start;
    private long end;

    /** An empty one behind a place. */
    Tail(long place) {
        this.start = place;
        this.end = place;
    }

    void add(List<Told> further) {
        for (var told : further) {
            events.addLast(told);
            end = told.position();
            if (events.size() > LONGEST) {
                start = events.removeFirst().position();
            }
        }
    }

    /** The place of the last event. */
    long end() {
        return end;
    }

    /** True if all behind that place is here. */
    boolean reaches(long place) {
        return place >= start;
    }

    /** Those behind a place. */
    List<Told> after(long place) {
        return events.stream().filter(told -> told.position() > place).toList();
    }
}
