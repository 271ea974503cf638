package org.paraph.engine.camunda;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * What the engine keeps of processes beyond their end: which steps they took and when, who held a task at its end, and how jobs and
 * external tasks fared. What was entered and decided is in the dossier and its audit, under need-to-know; a second copy of it with
 * the engine, as variables, details, candidates and evaluations, would be read by nobody and have to be guarded and removed
 * as well.
 */
final class KeptSteps extends AbstractHistoryLevel {

    /** What settings call it. */
    static final String NAME = "steps";
    /** The one variable that tells what a process is about. */
    static final String SUBJECT = "subjectId";

    /** The engine's own levels have 0 to 3; the database knows it by this number, see 0035-kept-steps.sql. */
    private static final int ID = 35;
    private static final Set<HistoryEventTypes> KEPT = EnumSet.of(
            HistoryEventTypes.PROCESS_INSTANCE_START, HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE, HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START, HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE, HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.INCIDENT_CREATE, HistoryEventTypes.INCIDENT_UPDATE, HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_RESOLVE, HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_FAIL, HistoryEventTypes.JOB_SUCCESS, HistoryEventTypes.JOB_DELETE,
            HistoryEventTypes.EXTERNAL_TASK_CREATE, HistoryEventTypes.EXTERNAL_TASK_FAIL,
            HistoryEventTypes.EXTERNAL_TASK_SUCCESS, HistoryEventTypes.EXTERNAL_TASK_DELETE);
    private static final Set<HistoryEventTypes> OF_SUBJECTS = EnumSet.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE, HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** The engine asks in general, with null, whether to listen at all: to tasks it listens in order to write who held a step. */
    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object of) {
        if (of == null && (type == HistoryEventTypes.TASK_INSTANCE_CREATE || OF_SUBJECTS.contains(type))) {
            return true;
        }
        return KEPT.contains(type) || OF_SUBJECTS.contains(type)
                && of instanceof VariableInstanceEntity variable && SUBJECT.equals(variable.getName());
    }
}
