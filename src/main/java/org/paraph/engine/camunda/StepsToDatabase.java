package org.paraph.engine.camunda;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Writes the engine's history, but does not read when a step began only to write down how long it took: that is counted where it is
 * asked for, see {@link CamundaProcessDefinitions}.
 */
final class StepsToDatabase extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (!(event instanceof HistoricActivityInstanceEventEntity step) || isInitialEvent(step)) {
            super.insertOrUpdate(event);
            return;
        }
        keepHolder(step);
        if (getDbEntityManager().getCachedEntity(step.getClass(), step.getId()) == null) {
            getDbEntityManager().merge(step);
        }
    }

    /** Who takes a task and completes it in one go would not be written: of what ends a step the engine writes only the end. */
    private void keepHolder(HistoricActivityInstanceEventEntity step) {
        getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.getActivityId()))
                .filter(task -> step.getExecutionId().equals(task.getExecutionId())).findFirst().ifPresent(task -> {
                    step.setTaskId(task.getId());
                    step.setTaskAssignee(task.getAssignee());
                    step.setEventType(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE.getEventName());
                });
    }
}
