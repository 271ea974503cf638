package org.paraph.engine.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.paraph.engine.EngineConflict;
import org.paraph.engine.OpenTask;

/**
 * What every act asks of the engine, each as one command: what it reads for the first step is at hand for the next, and it
 * writes once.
 */
final class TaskCommands {

    private final ProcessEngine engine;

    TaskCommands(ProcessEngine engine) {
        this.engine = engine;
    }

    List<OpenTask> open(String negotiationId) {
        return execute(new OpenTasks(engine, negotiationId));
    }

    /**
     * Completes a task.
     *
     * @param claimant for whom it is claimed first, which nobody else is told: it is gone at once; null if it is held already
     * @throws EngineConflict if the task is gone or its process is frozen
     */
    void complete(String taskId, String claimant, Map<String, Object> variables) {
        conflict(execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            var obstacle = obstacle(task);
            if (obstacle == null) {
                claim(task, claimant);
                engine.getTaskService().complete(taskId, variables);
            }
            return obstacle;
        }));
    }

    private static void claim(TaskEntity task, String claimant) {
        if (claimant == null || claimant.equals(task.getAssignee())) {
            return;
        }
        if (task.getAssignee() != null) {
            throw new TaskAlreadyClaimedException(task.getId(), task.getAssignee());
        }
        task.setAssignee(claimant);
    }

    /** @throws EngineConflict if the task is gone or its process is frozen */
    void requireWorkable(String taskId) {
        conflict(execute(context -> obstacle(context.getTaskManager().findTaskById(taskId))));
    }

    /** Thrown outside of the command, which would log it as a failure of the engine. */
    private static void conflict(String obstacle) {
        if (obstacle != null) {
            throw new EngineConflict(obstacle);
        }
    }

    private static String obstacle(TaskEntity task) {
        return task == null ? "task-gone" : task.isSuspended() ? "task-frozen" : null;
    }

    private <T> T execute(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(command);
    }
}
