package org.paraph.engine.camunda;

import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Stops and restarts the processes of one dossier. A suspended timer of the engine would fire at once when its process
 * goes on after its due date; here each clock keeps the time that it had left, remembered in a variable of its process.
 * A process can be stopped for two causes at once, a hold of the whole dossier and one of its branch, and goes on when
 * both are gone.
 */
final class FrozenInstances {

    /** What stops a process. */
    enum Cause { CASE, BRANCH }

    private static final String REMAINING = "remainingMillis_";
    private static final String FROZEN_AT = "frozenAtMillis";
    private static final String CAUSES = "frozenBy";

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final Clocks clocks;
    private final String negotiationId;
    private final long now = ClockUtil.getCurrentTime().getTime();

    FrozenInstances(ProcessEngine engine, String negotiationId) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.clocks = new Clocks(engine);
        this.negotiationId = negotiationId;
    }

    /** Stops all but the instances of these processes. */
    List<Standstill> freeze(Set<String> exceptProcessIds) {
        return freeze(instances().filter(instance -> !exceptProcessIds.contains(instance.getProcessDefinitionKey()))
                .toList(), Cause.CASE);
    }

    /** Stops the instances about one thing; those that are stopped already stay so for this cause too. */
    List<Standstill> freezeBranch(String subjectId) {
        return freeze(branch(subjectId).toList(), Cause.BRANCH);
    }

    private List<Standstill> freeze(List<ProcessInstance> chosen, Cause cause) {
        return chosen.stream().map(instance -> {
            var causes = causes(instance);
            boolean runs = !instance.isSuspended();
            if (!runs && causes.isEmpty()) {
                return null;
            }
            causes.add(cause.name());
            runtime.setVariable(instance.getId(), CAUSES, String.join(",", causes));
            if (runs) {
                timers(instance).filter(timer -> !clocks.runsOn(timer)).forEach(timer -> remember(instance, timer));
                runtime.setVariable(instance.getId(), FROZEN_AT, now);
                runtime.suspendProcessInstanceById(instance.getId());
            }
            return new Standstill(subject(instance), tasks(instance), Duration.ZERO);
        }).filter(stopped -> stopped != null).toList();
    }

    /** Takes these causes away from every instance and lets those go on that no other cause stops. */
    List<Standstill> thaw(Set<Cause> gone) {
        return thaw(FrozenInstances::instances, gone);
    }

    /** Takes the cause away from the instances about one thing. */
    List<Standstill> thawBranch(String subjectId) {
        return thaw(all -> all.branch(subjectId), Set.of(Cause.BRANCH));
    }

    private List<Standstill> thaw(Function<FrozenInstances, Stream<ProcessInstance>> chosen, Set<Cause> gone) {
        return apart(() -> chosen.apply(this).filter(ProcessInstance::isSuspended).filter(stoppedBy(gone))
                .filter(instance -> lift(instance, gone)).map(this::goOn).toList());
    }

    private Predicate<ProcessInstance> stoppedBy(Set<Cause> gone) {
        return instance -> gone.stream().anyMatch(cause -> causes(instance).contains(cause.name()));
    }

    /** True if no cause is left. */
    private boolean lift(ProcessInstance instance, Set<Cause> gone) {
        var causes = causes(instance);
        gone.forEach(cause -> causes.remove(cause.name()));
        if (!causes.isEmpty()) {
            runtime.setVariable(instance.getId(), CAUSES, String.join(",", causes));
        }
        return causes.isEmpty();
    }

    private Standstill goOn(ProcessInstance instance) {
        var stood = stood(instance);
        runtime.activateProcessInstanceById(instance.getId());
        timers(instance).forEach(timer -> restore(instance, timer));
        postponeTasks(instance, stood);
        runtime.removeVariables(instance.getId(), List.of(FROZEN_AT, CAUSES));
        return new Standstill(subject(instance), tasks(instance), stood);
    }

    /** Fires what ran on and came due while its process stood still, in the order of its moments, each once. */
    void fireMissed() {
        for (Job missed : apart(this::missed)) {
            apart(() -> {
                if (engine.getManagementService().createJobQuery().jobId(missed.getId()).count() > 0) {
                    engine.getManagementService().executeJob(missed.getId());
                }
                return null;
            });
        }
    }

    private List<Job> missed() {
        return instances().filter(instance -> !instance.isSuspended()).flatMap(this::timers).filter(clocks::runsOn)
                .filter(timer -> timer.getDuedate().getTime() <= now)
                .sorted(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId)).toList();
    }

    /**
     * One call in a context of its own, though in the same transaction: within a step of a process the engine would write
     * at the step's end only, and go on with the stopped instances that it had read before.
     */
    private static <T> T apart(Callable<T> call) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list().stream();
    }

    Stream<ProcessInstance> branch(String subjectId) {
        return instances().filter(instance -> subjectId.equals(subject(instance)));
    }

    private Stream<Job> timers(ProcessInstance instance) {
        return clocks.of(instance);
    }

    private String subject(ProcessInstance instance) {
        return (String) runtime.getVariable(instance.getId(), "subjectId");
    }

    private Set<String> tasks(ProcessInstance instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getId).collect(Collectors.toSet());
    }

    private Set<String> causes(ProcessInstance instance) {
        var causes = (String) runtime.getVariable(instance.getId(), CAUSES);
        if (causes != null) {
            return new TreeSet<>(List.of(causes.split(",")));
        }
        return runtime.getVariable(instance.getId(), FROZEN_AT) == null ? new HashSet<>()
                : new TreeSet<>(Set.of(Cause.CASE.name()));
    }

    private Duration stood(ProcessInstance instance) {
        return Duration.ofMillis(now - (Long) runtime.getVariable(instance.getId(), FROZEN_AT));
    }

    private void postponeTasks(ProcessInstance instance, Duration stood) {
        var tasks = engine.getTaskService();
        for (Task task : tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            if (task.getDueDate() != null) {
                task.setDueDate(Date.from(task.getDueDate().toInstant().plus(stood)));
                tasks.saveTask(task);
            }
        }
    }

    /** Stops the clocks of a stopped instance that were made while it stood still. */
    void stopNewClocks(ProcessInstance instance) {
        timers(instance).filter(timer -> left(runtime, timer) == null).forEach(timer -> {
            if (!clocks.runsOn(timer)) {
                remember(instance, timer);
            }
            if (!timer.isSuspended()) {
                engine.getManagementService().suspendJobById(timer.getId());
            }
        });
    }

    private void remember(ProcessInstance instance, Job timer) {
        runtime.setVariable(instance.getId(), REMAINING + timer.getId(), timer.getDuedate().getTime() - now);
    }

    private void restore(ProcessInstance instance, Job timer) {
        var left = (Long) runtime.getVariable(instance.getId(), REMAINING + timer.getId());
        if (left != null) {
            engine.getManagementService().setJobDuedate(timer.getId(), new Date(now + left));
            runtime.removeVariable(instance.getId(), REMAINING + timer.getId());
        }
    }

    /** How long a stopped clock has left, or null if it is not stopped. */
    static Long left(RuntimeService runtime, Job timer) {
        return (Long) runtime.getVariable(timer.getProcessInstanceId(), REMAINING + timer.getId());
    }

    /**
     * What stood still or goes on.
     *
     * @param subjectId the thing that the process is about, or null
     * @param taskIds   its open tasks
     * @param stood     how long it stood
     */
    record Standstill(String subjectId, Set<String> taskIds, Duration stood) {
    }
}
