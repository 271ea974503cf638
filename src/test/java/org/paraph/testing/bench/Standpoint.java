package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.paraph.administration.DossierEffect;
import org.paraph.approval.GateStandings;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.signing.Blocker;
import org.paraph.signing.SignatureReadiness;

/**
 * How a dossier stands, as the engine itself says and not as the report on a move does. Two of them, before a move and
 * after it, tell what happened; what the report said is brought into the same words, so that the two can be compared.
 *
 * @param situation what the dossier, its work list and its audit say
 * @param processes each process, by the engine's id
 * @param tasks     the open tasks, by the engine's ids
 * @param clocks    the clocks that have not fired, by the engine's ids
 * @param gates     where each approval gate stands, by its name
 * @param blockers  what stands against the signature; empty once it is no longer ahead
 */
public record Standpoint(Situation situation, Map<String, Process> processes, Map<String, Todo> tasks,
        Map<String, Timer> clocks, Map<String, String> gates, Set<String> blockers) {

    record Process(String id, int version, boolean stopped) {
    }

    record Todo(String step, String name, List<String> candidates, boolean stopped) {
    }

    record Timer(String process, String step, boolean stopped, Instant due, Duration left) {
    }

    /** How a dossier stands now, judged by the models in force. */
    public static Standpoint of(Bench bench, String dossier) {
        var situation = new Watch(bench, dossier).look();
        return bench.inTransaction(() -> {
            var instances = bench.engine().getRuntimeService().createProcessInstanceQuery()
                    .processInstanceBusinessKey(dossier).list();
            var negotiation = bench.bean(Negotiations.class).byId(dossier);
            return new Standpoint(situation,
                    instances.stream().collect(Collectors.toMap(ProcessInstance::getId, one -> process(bench, one))),
                    instances.stream().flatMap(one -> tasks(bench, one))
                            .collect(Collectors.toMap(Task::getId, task -> todo(bench, task))),
                    clocks(bench, dossier, instances), gates(bench, negotiation), blockers(bench, negotiation));
        });
    }

    private static Process process(Bench bench, ProcessInstance instance) {
        return new Process(instance.getProcessDefinitionKey(), bench.engine().getRepositoryService()
                .getProcessDefinition(instance.getProcessDefinitionId()).getVersion(), instance.isSuspended());
    }

    private static Stream<Task> tasks(Bench bench, ProcessInstance instance) {
        return bench.engine().getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream();
    }

    private static Todo todo(Bench bench, Task task) {
        var candidates = bench.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().toList();
        return new Todo(task.getTaskDefinitionKey(), task.getName(), candidates, task.isSuspended());
    }

    private static Map<String, Timer> clocks(Bench bench, String dossier, List<ProcessInstance> instances) {
        var told = bench.bean(WorkflowEngine.class).clocks(dossier).stream()
                .collect(Collectors.toMap(clock -> clock.id(), clock -> clock));
        var found = new TreeMap<String, Timer>();
        for (var instance : instances) {
            for (Job job : bench.engine().getManagementService().createJobQuery().processInstanceId(instance.getId())
                    .timers().list()) {
                var step = bench.engine().getManagementService().createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
                var clock = told.get(job.getId());
                boolean stopped = job.isSuspended() && !clock.runsOn();
                found.put(job.getId(), new Timer(instance.getProcessDefinitionKey(), step, stopped,
                        stopped ? null : job.getDuedate().toInstant(), stopped ? clock.left() : null));
            }
        }
        return found;
    }

    private static Map<String, String> gates(Bench bench, Negotiation negotiation) {
        var gates = new TreeMap<String, String>();
        bench.bean(GateStandings.class).of(negotiation)
                .forEach(one -> gates.put(one.gate().position() + " " + one.gate().name(), one.state().name()));
        return gates;
    }

    private static Set<String> blockers(Bench bench, Negotiation negotiation) {
        return NegotiationState.upToSignature().contains(negotiation.state())
                ? bench.bean(SignatureReadiness.class).blockers(negotiation).stream().map(Blocker::code)
                        .collect(Collectors.toCollection(TreeSet::new)) : Set.of();
    }

    /** What happened from here to a later look: a line for each process, task, clock, gate and blocker, in order. */
    public List<String> changesTo(Standpoint after) {
        var lines = new ArrayList<String>();
        processes.forEach((id, before) -> {
            var now = after.processes.get(id);
            if (now != null && now.version() != before.version()) {
                lines.add(process(now.id(), before.version(), now.version(), now.stopped()));
            }
        });
        each(tasks, after.tasks, (before, now, change) -> lines.add(task(change, before == null ? null : before.step(),
                now == null ? null : now.step(), now == null ? List.of() : now.candidates(),
                (now == null ? before : now).stopped())));
        each(kinds(clocks), kinds(after.clocks), (before, now, change) -> lines.add("clock " + change + " "
                + (now == null ? before : now)));
        each(gates, after.gates, (before, now, change) -> lines.add("gate " + (isDone(before) && now != null && !isDone(now)
                ? "LAPSES" : change) + " " + before + " to " + now));
        blockers.stream().filter(code -> !after.blockers.contains(code)).forEach(code -> lines.add("blocker GOES " + code));
        after.blockers.stream().filter(code -> !blockers.contains(code)).forEach(code -> lines.add("blocker COMES " + code));
        return lines.stream().sorted().toList();
    }

    /** The same lines as a report has them. */
    public static List<String> told(DossierEffect effect) {
        var lines = new ArrayList<String>();
        effect.processes().forEach(one -> lines.add(process(one.processId(), one.from(), one.to(), one.stopped())));
        effect.tasks().forEach(one -> lines.add(task(one.change().name(), one.from(), one.to(), one.candidates(),
                one.stopped())));
        effect.clocks().forEach(one -> lines.add("clock " + one.change() + " " + clock(one.processId(), one.step(),
                one.stopped())));
        effect.gates().forEach(one -> lines.add("gate " + one.change() + " " + one.before() + " to " + one.after()));
        effect.blockers().forEach(one -> lines.add("blocker " + one.change() + " " + one.code()));
        effect.obstacles().forEach(one -> lines.add("obstacle " + one));
        if (effect.failure() != null) {
            lines.add("failure " + effect.failure());
        }
        return lines.stream().sorted().toList();
    }

    /**
     * That a move has left the law and the time as they were: the dossier is in its state with the same gates, each clock
     * that was there has its moment or the time that it had left, and the work list has the engine's tasks.
     *
     * @throws AssertionError naming what is not so
     */
    public void requireKept(Standpoint after) {
        assertThat(after.situation.state()).isEqualTo(situation.state());
        assertThat(after.situation.version()).as("version").isEqualTo(situation.version());
        assertThat(after.gates).as("gates").isEqualTo(gates);
        assertThat(after.clocks).as("clocks").containsAllEntriesOf(clocks);
        assertThat(after.situation.listed()).as("work list").isEqualTo(after.situation.tasks());
        assertThat(after.processes.keySet()).as("processes").isEqualTo(processes.keySet());
        after.processes.forEach((id, one) -> assertThat(one.stopped()).as("%s stands still", one.id())
                .isEqualTo(processes.get(id).stopped()));
        assertThat(holders(after)).as("who holds a task").isEqualTo(holders(this));
    }

    private static Map<String, String> holders(Standpoint one) {
        return one.situation.tasks().stream().filter(task -> task.assignee() != null)
                .collect(Collectors.toMap(OpenTask::id, OpenTask::assignee));
    }

    /** True if a process of this model is under way. */
    public boolean runs(String process) {
        return processes.values().stream().anyMatch(one -> one.id().equals(process));
    }

    /** True if nothing is under way any more. */
    public boolean isOver() {
        return processes.isEmpty();
    }

    /** True if something stands still. */
    public boolean standsStill() {
        return processes.values().stream().anyMatch(Process::stopped);
    }

    private static Map<String, String> kinds(Map<String, Timer> clocks) {
        return clocks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> clock(one.getValue().process(), one.getValue().step(), one.getValue().stopped())));
    }

    private static String process(String id, int from, int to, boolean stopped) {
        return "process " + id + " " + from + " to " + to + (stopped ? " stopped" : "");
    }

    private static String task(String change, String from, String to, List<String> candidates, boolean stopped) {
        return "task " + change + " " + from + " to " + to + " for " + candidates + (stopped ? " stopped" : "");
    }

    private static String clock(String process, String step, boolean stopped) {
        return process + " " + step + (stopped ? " stopped" : "");
    }

    private static boolean isDone(String gate) {
        return "PASSED".equals(gate) || "SKIPPED".equals(gate);
    }

    private static <T> void each(Map<String, T> before, Map<String, T> after, Pair<T> what) {
        Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().forEach(id -> {
            var one = before.get(id);
            var other = after.get(id);
            what.take(one, other, one == null ? "COMES" : other == null ? "GOES" : one.equals(other) ? "STAYS" : "CHANGES");
        });
    }

    private interface Pair<T> {
        void take(T before, T after, String change);
    }
}
