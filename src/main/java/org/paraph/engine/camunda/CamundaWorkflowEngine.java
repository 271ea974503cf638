package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.paraph.engine.ActiveStep;
import org.paraph.engine.ClosedTask;
import org.paraph.engine.EngineConflict;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.ProcessesFrozen;
import org.paraph.engine.TaskField;
import org.paraph.engine.WorkflowEngine;

/** The port over Camunda 7. */
@ApplicationScoped
class CamundaWorkflowEngine implements WorkflowEngine {

    private final RunningEngine engine;
    private final Event<ProcessesFrozen> frozen;

    CamundaWorkflowEngine() {
        this(null, null);
    }

    @Inject
    CamundaWorkflowEngine(RunningEngine engine, Event<ProcessesFrozen> frozen) {
        this.engine = engine;
        this.frozen = frozen;
    }

    @Override
    public String start(String processId, String negotiationId, Map<String, Object> variables) {
        return runtime().startProcessInstanceByKey(processId, negotiationId, variables).getId();
    }

    @Override
    public List<OpenTask> openTasks(String negotiationId) {
        return commands().open(negotiationId);
    }

    @Override
    public Optional<String> guidance(String taskId) {
        return Optional.ofNullable(tasks().createTaskQuery().taskId(taskId).singleResult()).map(Task::getDescription);
    }

    @Override
    public List<TaskField> fields(String taskId) {
        return ModelFields.of(engine.get(), taskId);
    }

    @Override
    public Optional<ClosedTask> closed(String taskId) {
        var history = engine.get().getHistoryService();
        return history.createNativeHistoricActivityInstanceQuery()
                .sql("select * from ACT_HI_ACTINST where TASK_ID_ = #{task} and END_TIME_ is not null").parameter("task", taskId)
                .list().stream().findFirst()
                .map(step -> new ClosedTask(step.getActivityId(), step.getActivityName(),
                        history.createHistoricProcessInstanceQuery().processInstanceId(step.getProcessInstanceId())
                                .singleResult().getBusinessKey(),
                        step.getAssignee(), step.getEndTime().toInstant(), !step.isCanceled()));
    }

    @Override
    public void complete(String taskId, String claimant, Map<String, Object> variables) {
        commands().complete(taskId, claimant, variables);
    }

    @Override
    public void claim(String taskId, String username) {
        workable(taskId);
        tasks().claim(taskId, username);
    }

    @Override
    public void release(String taskId) {
        workable(taskId);
        tasks().setAssignee(taskId, null);
    }

    @Override
    public void reassign(String taskId, String username) {
        workable(taskId);
        tasks().setAssignee(taskId, username);
    }

    @Override
    public void setDue(String taskId, Instant due) {
        workable(taskId);
        var task = tasks().createTaskQuery().taskId(taskId).singleResult();
        task.setDueDate(Date.from(due));
        tasks().saveTask(task);
    }

    @Override
    public void setPriority(String taskId, int priority) {
        workable(taskId);
        tasks().setPriority(taskId, priority);
    }

    @Override
    public void setClocksAnew(String negotiationId, String subjectId) {
        var clocks = new Clocks(engine.get());
        instances(negotiationId).branch(subjectId).filter(instance -> !instance.isSuspended()).flatMap(clocks::of)
                .forEach(clock -> engine.get().getManagementService().recalculateJobDuedate(clock.getId(), false));
    }

    @Override
    public void correlate(String message, String negotiationId, Map<String, Object> variables) {
        deliver(message, runtime().createMessageCorrelation(message).processInstanceBusinessKey(negotiationId)
                .setVariables(variables));
    }

    @Override
    public void correlateSubject(String message, String negotiationId, String subjectId) {
        if (runtime().createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).suspended()
                .variableValueEquals("subjectId", subjectId).count() > 0) {
            throw new EngineConflict("task-frozen");
        }
        deliver(message, runtime().createMessageCorrelation(message).processInstanceBusinessKey(negotiationId)
                .processInstanceVariableEquals("subjectId", subjectId));
    }

    private static void deliver(String message, MessageCorrelationBuilder correlation) {
        try {
            correlation.correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new EngineConflict("process-not-waiting", message);
        }
    }

    @Override
    public void announce(String message, String negotiationId) {
        runtime().createMessageCorrelation(message).processInstanceBusinessKey(negotiationId).correlateAll();
    }

    @Override
    public void announceSubject(String message, String negotiationId, String subjectId) {
        runtime().createExecutionQuery().messageEventSubscriptionName(message).processInstanceBusinessKey(negotiationId)
                .processVariableValueEquals("subjectId", subjectId).active().list()
                .forEach(waiting -> runtime().messageEventReceived(message, waiting.getId()));
    }

    @Override
    public void freeze(String negotiationId, Set<String> exceptProcessIds) {
        tell(negotiationId, true, instances(negotiationId).freeze(exceptProcessIds));
    }

    @Override
    public void thaw(String negotiationId) {
        goOn(negotiationId, instances -> instances.thaw(Set.of(FrozenInstances.Cause.CASE)));
    }

    @Override
    public boolean freezeBranch(String negotiationId, String subjectId) {
        var stopped = instances(negotiationId).freezeBranch(subjectId);
        tell(negotiationId, true, stopped);
        return !stopped.isEmpty();
    }

    @Override
    public void thawBranch(String negotiationId, String subjectId) {
        goOn(negotiationId, instances -> instances.thawBranch(subjectId));
    }

    @Override
    public void thawWholly(String negotiationId) {
        goOn(negotiationId, instances -> instances.thaw(EnumSet.allOf(FrozenInstances.Cause.class)));
    }

    private void goOn(String negotiationId, Function<FrozenInstances, List<FrozenInstances.Standstill>> which) {
        var instances = instances(negotiationId);
        tell(negotiationId, false, which.apply(instances));
        instances.fireMissed();
    }

    private void tell(String negotiationId, boolean stopped, List<FrozenInstances.Standstill> concerned) {
        concerned.stream().collect(Collectors.groupingBy(FrozenInstances.Standstill::stood)).forEach((stood, alike) ->
                frozen.fire(new ProcessesFrozen(negotiationId,
                        alike.stream().flatMap(one -> one.taskIds().stream()).collect(Collectors.toSet()),
                        alike.stream().map(FrozenInstances.Standstill::subjectId).filter(subject -> subject != null)
                                .collect(Collectors.toSet()), stopped, stood)));
    }

    @Override
    public List<OpenClock> clocks(String negotiationId) {
        return new Clocks(engine.get()).open(instances(negotiationId).instances());
    }

    private FrozenInstances instances(String negotiationId) {
        return new FrozenInstances(engine.get(), negotiationId);
    }

    @Override
    public List<ActiveStep> position(String negotiationId) {
        return runtime().createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list().stream()
                .flatMap(instance -> steps(runtime().getActivityInstance(instance.getId()))).toList();
    }

    private static Stream<ActiveStep> steps(ActivityInstance tree) {
        if (tree == null) {
            return Stream.empty();
        }
        if (tree.getChildActivityInstances().length == 0 && !"processDefinition".equals(tree.getActivityType())) {
            var process = tree.getProcessDefinitionId().substring(0, tree.getProcessDefinitionId().indexOf(':'));
            return Stream
                    .of(new ActiveStep(process, tree.getActivityId(), tree.getActivityName(), tree.getActivityType()));
        }
        return Arrays.stream(tree.getChildActivityInstances()).flatMap(CamundaWorkflowEngine::steps);
    }

    private void workable(String taskId) {
        commands().requireWorkable(taskId);
    }

    private TaskCommands commands() {
        return new TaskCommands(engine.get());
    }

    private TaskService tasks() {
        return engine.get().getTaskService();
    }

    private RuntimeService runtime() {
        return engine.get().getRuntimeService();
    }
}
