package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.paraph.engine.ModelStep;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.operations.ListPlace;
import org.paraph.engine.operations.ProcessJob;
import org.paraph.engine.operations.RunningFilter;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;

/** The engine's instances, one by one. */
@ApplicationScoped
class CamundaRunningProcesses implements RunningProcesses {

    private final Instance<ProcessEngine> engine;
    private final EntityManager entities;

    CamundaRunningProcesses() {
        this(null, null);
    }

    @Inject
    CamundaRunningProcesses(Instance<ProcessEngine> engine, EntityManager entities) {
        this.engine = engine;
        this.entities = entities;
    }

    @Override
    public List<RunningProcess> find(RunningFilter filter, ListPlace after, int most) {
        return read(new InstanceQuery(filter, after).on(entities).setMaxResults(most)).toList();
    }

    @Override
    public Optional<RunningProcess> byId(String instanceId) {
        return read(InstanceQuery.of(instanceId).on(entities)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<RunningProcess> read(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new RunningProcess((String) row[0], (String) row[1],
                (String) row[2], ((Number) row[3]).intValue(), (String) row[4], (String) row[5],
                ((Timestamp) row[6]).toInstant(), ((Number) row[7]).intValue() == InstanceQuery.STOPPED,
                Tokens.of(engine.get(), (String) row[0])));
    }

    @Override
    public List<OpenTask> tasks(String instanceId) {
        return engine.get().getTaskService().createTaskQuery().processInstanceId(instanceId).list().stream()
                .map(CamundaRunningProcesses::task).sorted(Comparator.comparing(OpenTask::key)).toList();
    }

    private static OpenTask task(Task task) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), Set.of(), null,
                task.getDueDate() == null ? null : task.getDueDate().toInstant(), task.isSuspended());
    }

    @Override
    public List<OpenClock> clocks(String instanceId) {
        return new Clocks(engine.get()).open(Stream.of(instance(instanceId)));
    }

    @Override
    public List<ProcessJob> jobs(String instanceId) {
        return engine.get().getManagementService().createJobQuery().processInstanceId(instanceId).list().stream()
                .map(this::job).sorted(Comparator.comparing(ProcessJob::dueAt, Comparator.nullsFirst(
                        Comparator.naturalOrder())).thenComparing(ProcessJob::id)).toList();
    }

    @Override
    public Optional<ProcessJob> job(String jobId) {
        return Optional.ofNullable(engine.get().getManagementService().createJobQuery().jobId(jobId).singleResult())
                .filter(job -> job.getProcessInstanceId() != null).map(this::job);
    }

    private ProcessJob job(Job job) {
        var definition = engine.get().getManagementService().createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId()).singleResult();
        boolean clock = definition.getJobType().startsWith("timer");
        return new ProcessJob(job.getId(), job.getProcessInstanceId(), job.getProcessDefinitionKey(),
                instance(job.getProcessInstanceId()).getBusinessKey(),
                clock ? ProcessJob.Kind.CLOCK : ProcessJob.Kind.CONTINUATION, definition.getActivityId(),
                StepNames.of(engine.get(), job.getProcessDefinitionId(), definition.getActivityId()), job.getRetries(),
                job.isSuspended() || job.getDuedate() == null ? null : job.getDuedate().toInstant(), job.isSuspended(),
                clock && new Clocks(engine.get()).runsOn(job));
    }

    @Override
    public void setDue(String jobId, Instant due) {
        engine.get().getManagementService().setJobDuedate(jobId, Date.from(due));
    }

    @Override
    public List<ModelStep> restingSteps(String instanceId) {
        var model = engine.get().getRepositoryService().getBpmnModelInstance(instance(instanceId).getProcessDefinitionId());
        return new ModelSteps(model).inOrder().stream().filter(step -> model.getModelElementById(step.stepId())
                instanceof FlowNode node && RestingSteps.isOne(node)).toList();
    }

    @Override
    public void moveToken(String instanceId, String from, String to) {
        engine.get().getRuntimeService().createProcessInstanceModification(instanceId).cancelAllForActivity(from)
                .startBeforeActivity(to).execute();
    }

    @Override
    public void cancel(String instanceId, String reason) {
        engine.get().getRuntimeService().deleteProcessInstance(instanceId, reason);
    }

    private ProcessInstance instance(String id) {
        return engine.get().getRuntimeService().createProcessInstanceQuery().processInstanceId(id).singleResult();
    }
}
