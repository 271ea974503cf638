package org.paraph.engine.models;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How running processes move to the version in force. A step that has the same id in both versions needs no line: it stays
 * where it is. A line says otherwise.
 *
 * @param lines for each process model's id, the steps that move elsewhere, or whose clock is asked anew
 */
public record MovePlan(Map<String, List<Line>> lines) {

    /** Every step stays where it is. */
    public static final MovePlan PLAIN = new MovePlan(Map.of());

    public MovePlan {
        var sorted = new TreeMap<String, List<Line>>();
        lines.forEach((process, each) -> sorted.put(process, List.copyOf(each)));
        lines = Collections.unmodifiableMap(sorted);
    }

    /** What the plan says of a step; empty if nothing. */
    public Optional<Line> of(String processId, String step) {
        return lines.getOrDefault(processId, List.of()).stream().filter(line -> line.from().equals(step)).findFirst();
    }

    /** The plan that leads back: each line the other way round, and the clocks as they are. */
    public MovePlan reversed() {
        var back = new TreeMap<String, List<Line>>();
        lines.forEach((process, each) -> back.put(process, each.stream().filter(line -> !line.from().equals(line.to()))
                .map(line -> new Line(line.to(), line.from(), false)).toList()));
        return new MovePlan(back);
    }

    /**
     * One step's move.
     *
     * @param from      id of the step in the version that is left
     * @param to        id of the step in the version in force
     * @param clockAnew true if the clock of the event is set as the version in force says; else it keeps its moment
     */
    public record Line(String from, String to, boolean clockAnew) {
    }
}
