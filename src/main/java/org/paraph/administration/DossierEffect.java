package org.paraph.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.engine.models.DossierProcesses.StepAhead;
import org.paraph.engine.models.MoveRefused.Obstacle;

/**
 * What a move to another version does to a dossier. It says the same before and after the fact, if nothing else happened
 * meanwhile: no id of the engine and no moment is part of it.
 *
 * @param processes each process that moves, from which version to which
 * @param tasks     each open task
 * @param clocks    each clock that has not fired
 * @param ahead     the user tasks that newly can come, and those that cannot come any more
 * @param gates     each approval gate of the present attempt
 * @param blockers  what newly stands against the signature, and what does no more
 * @param obstacles why it cannot move; empty if it can
 * @param failure   what went wrong, as the name of the kind of failure; null if nothing did
 */
public record DossierEffect(List<Version> processes, List<Task> tasks, List<Clock> clocks, List<Step> ahead,
        List<Gate> gates, List<Condition> blockers, List<Obstacle> obstacles, String failure) {

    /** What becomes of something. */
    public enum Change {
        STAYS, CHANGES, GOES, COMES,
        /** An approval that was given and counts no more. */
        LAPSES
    }

    /** @param stopped true for one that stands still and goes on standing still */
    public record Version(String processId, int from, int to, boolean stopped) {
    }

    /**
     * @param from       id of the step before; null for one that comes
     * @param to         id of the step after; null for one that goes
     * @param candidates to whom it is offered afterwards
     */
    public record Task(Change change, String from, String to, String name, List<String> candidates, boolean stopped) {
    }

    /** @param stopped true if it stands still afterwards */
    public record Clock(Change change, String processId, String step, String name, boolean stopped) {
    }

    public record Step(Change change, String processId, String step, String name) {
    }

    /**
     * @param gate   its position and its name
     * @param before where it stood; null for one that comes
     * @param after  where it stands; null for one that goes
     */
    public record Gate(Change change, String gate, String before, String after) {
    }

    /** @param code what it is, as the readiness for signature names it */
    public record Condition(Change change, String code) {
    }

    /** One that cannot move. */
    static DossierEffect refused(List<Obstacle> obstacles) {
        return new DossierEffect(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), obstacles, null);
    }

    /** One whose move went wrong. */
    static DossierEffect failed(String failure) {
        return new DossierEffect(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), failure);
    }

    /** What lies between two moments. */
    static DossierEffect between(DossierStanding before, DossierStanding after) {
        return new DossierEffect(versions(before.processes(), after.processes()), tasks(before.tasks(), after.tasks()),
                clocks(before.clocks(), after.clocks()), steps(before.ahead(), after.ahead()),
                gates(before.gates(), after.gates()), conditions(before.blockers(), after.blockers()), List.of(), null);
    }

    /** True if an administrator should look at it: something is lost, comes newly, or stands otherwise. */
    public boolean isNotable() {
        return !obstacles.isEmpty() || failure != null || Stream.of(tasks.stream().map(Task::change),
                clocks.stream().map(Clock::change), ahead.stream().map(Step::change), gates.stream().map(Gate::change),
                blockers.stream().map(Condition::change)).flatMap(each -> each).anyMatch(change -> change != Change.STAYS);
    }

    private static List<Version> versions(Map<String, DossierStanding.Process> before,
            Map<String, DossierStanding.Process> after) {
        return before.entrySet().stream().filter(each -> after.containsKey(each.getKey()))
                .map(each -> version(each.getValue(), after.get(each.getKey())))
                .filter(version -> version.from() != version.to()).sorted(Comparator.comparing(Version::processId)
                        .thenComparing(Version::from).thenComparing(Version::stopped)).toList();
    }

    private static Version version(DossierStanding.Process before, DossierStanding.Process after) {
        return new Version(after.processId(), before.version(), after.version(), after.stopped());
    }

    private static List<Task> tasks(Map<String, DossierStanding.Task> before, Map<String, DossierStanding.Task> after) {
        return ids(before, after).map(id -> task(before.get(id), after.get(id))).sorted(Comparator.comparing(
                (Task task) -> String.valueOf(task.from())).thenComparing(task -> String.valueOf(task.to()))
                .thenComparing(task -> String.join(",", task.candidates()))).toList();
    }

    private static Task task(DossierStanding.Task before, DossierStanding.Task after) {
        if (after == null) {
            return new Task(Change.GOES, before.step(), null, before.name(), List.of(), before.stopped());
        }
        if (before == null) {
            return new Task(Change.COMES, null, after.step(), after.name(), after.candidates(), after.stopped());
        }
        return new Task(before.equals(after) ? Change.STAYS : Change.CHANGES, before.step(), after.step(), after.name(),
                after.candidates(), after.stopped());
    }

    private static List<Clock> clocks(Map<String, DossierStanding.Clock> before, Map<String, DossierStanding.Clock> after) {
        return ids(before, after).map(id -> clock(before.get(id), after.get(id))).sorted(Comparator.comparing(Clock::processId)
                .thenComparing(Clock::step).thenComparing(Clock::change)).toList();
    }

    private static Clock clock(DossierStanding.Clock before, DossierStanding.Clock after) {
        var one = after == null ? before : after;
        var change = after == null ? Change.GOES : before == null ? Change.COMES
                : before.equals(after) ? Change.STAYS : Change.CHANGES;
        return new Clock(change, one.processId(), one.step(), one.name(), one.stopped());
    }

    private static List<Step> steps(Set<StepAhead> before, Set<StepAhead> after) {
        return Stream.concat(after.stream().filter(step -> !has(before, step)).map(step -> step(Change.COMES, step)),
                before.stream().filter(step -> !has(after, step)).map(step -> step(Change.GOES, step)))
                .sorted(Comparator.comparing(Step::change).thenComparing(Step::processId).thenComparing(Step::step)).toList();
    }

    private static boolean has(Set<StepAhead> steps, StepAhead one) {
        return steps.stream().anyMatch(each -> each.processId().equals(one.processId()) && each.step().equals(one.step()));
    }

    private static Step step(Change change, StepAhead step) {
        return new Step(change, step.processId(), step.step(), step.name());
    }

    private static List<Gate> gates(Map<String, String> before, Map<String, String> after) {
        return ids(before, after).map(gate -> new Gate(change(before.get(gate), after.get(gate)), gate, before.get(gate),
                after.get(gate))).toList();
    }

    private static Change change(String before, String after) {
        if (after == null) {
            return Change.GOES;
        }
        if (before == null) {
            return Change.COMES;
        }
        return before.equals(after) ? Change.STAYS : isDone(before) && !isDone(after) ? Change.LAPSES : Change.CHANGES;
    }

    private static boolean isDone(String gate) {
        return "PASSED".equals(gate) || "SKIPPED".equals(gate);
    }

    private static List<Condition> conditions(Set<String> before, Set<String> after) {
        return Stream.concat(
                after.stream().filter(code -> !before.contains(code)).map(code -> new Condition(Change.COMES, code)),
                before.stream().filter(code -> !after.contains(code)).map(code -> new Condition(Change.GOES, code)))
                .sorted(Comparator.comparing(Condition::change).thenComparing(Condition::code)).toList();
    }

    private static Stream<String> ids(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream();
    }
}
