package org.paraph.engine.camunda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.MoveRefused;
import org.paraph.engine.models.MoveRefused.Obstacle;

/**
 * Moves one process instance to another version. A clock that the engine makes anew while it does so would run although
 * its process stands still; here it stands still with it, with its whole time left. One that has fired and interrupted
 * nothing would be made anew too, and fire again; it is not kept.
 */
final class InstanceMove {

    private final ProcessEngine engine;
    private final FrozenInstances frozen;
    private final MovedTasks tasks;

    InstanceMove(ProcessEngine engine, FrozenInstances frozen, MovedTasks tasks) {
        this.engine = engine;
        this.frozen = frozen;
        this.tasks = tasks;
    }

    /** @throws MoveRefused if the instance cannot move by the plan */
    void carryOut(ProcessInstance instance, MigrationPlan plan) {
        var before = tasks.described(instance.getId());
        var clocks = clocks(instance).map(Job::getId).collect(Collectors.toSet());
        try {
            engine.getRuntimeService().newMigration(plan).processInstanceIds(instance.getId()).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new MoveRefused(obstacles(instance, refused));
        }
        clocks(instance).filter(clock -> !clocks.contains(clock.getId()) && hasFired(clock, plan))
                .forEach(clock -> engine.getManagementService().deleteJob(clock.getId()));
        if (instance.isSuspended()) {
            frozen.stopNewClocks(instance);
        }
        tasks.takeOver(instance.getId(), before);
    }

    private Stream<Job> clocks(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).timers().list().stream();
    }

    /** True if the same event has fired where it is awaited now, unless the plan says that its clock is set anew. */
    private boolean hasFired(Job clock, MigrationPlan plan) {
        var event = engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(clock.getJobDefinitionId())
                .singleResult().getActivityId();
        var earlier = plan.getInstructions().stream().filter(each -> each.getTargetActivityId().equals(event))
                .filter(each -> !each.isUpdateEventTrigger()).map(MigrationInstruction::getSourceActivityId)
                .toArray(String[]::new);
        return earlier.length > 0 && engine.getHistoryService().createHistoricJobLogQuery().activityIdIn(earlier)
                .executionIdIn(clock.getExecutionId()).successLog().count() > 0;
    }

    private static List<Obstacle> obstacles(ProcessInstance instance, MigratingProcessInstanceValidationException refused) {
        var report = refused.getValidationReport();
        var process = instance.getProcessDefinitionKey();
        var found = Stream.of(
                report.getFailures().stream().map(why -> new Obstacle(process, null, why)),
                report.getActivityInstanceReports().stream().flatMap(each -> each.getFailures().stream()
                        .map(why -> new Obstacle(process, each.getSourceScopeId(), why))),
                report.getTransitionInstanceReports().stream().flatMap(each -> each.getFailures().stream()
                        .map(why -> new Obstacle(process, each.getSourceScopeId(), why))))
                .flatMap(each -> each).distinct().toList();
        return found.isEmpty() ? List.of(new Obstacle(process, null, "refused")) : found;
    }

    /**
     * The engine's plan from one version to another.
     *
     * @throws MoveRefused if a line of the plan names a step that is not there, or one of another kind
     */
    static MigrationPlan plan(ProcessEngine engine, String processId, String from, String to, MovePlan plan) {
        var equal = engine.getRuntimeService().createMigrationPlan(from, to).mapEqualActivities().build();
        var lines = plan.lines().getOrDefault(processId, List.of()).stream()
                .filter(line -> hasStep(engine, from, line.from())).toList();
        if (lines.isEmpty()) {
            return equal;
        }
        var own = lines.stream().map(MovePlan.Line::from).collect(Collectors.toSet());
        var builder = engine.getRuntimeService().createMigrationPlan(from, to);
        equal.getInstructions().stream().filter(each -> !own.contains(each.getSourceActivityId()))
                .forEach(each -> builder.mapActivities(each.getSourceActivityId(), each.getTargetActivityId()));
        for (var line : lines) {
            var mapped = builder.mapActivities(line.from(), line.to());
            if (line.clockAnew()) {
                mapped.updateEventTrigger();
            }
        }
        try {
            return builder.build();
        } catch (MigrationPlanValidationException unsound) {
            throw new MoveRefused(unsound.getValidationReport().getInstructionReports().stream()
                    .flatMap(each -> each.getFailures().stream().map(why -> new Obstacle(processId,
                            each.getMigrationInstruction().getSourceActivityId(), why))).toList());
        } catch (BadUserRequestException unsound) {
            throw new MoveRefused(List.of(new Obstacle(processId, null, "not a step")));
        }
    }

    private static boolean hasStep(ProcessEngine engine, String definition, String step) {
        return engine.getRepositoryService().getBpmnModelInstance(definition).getModelElementById(step) != null;
    }
}
