package org.paraph.calendar;

import java.util.Optional;

/** A feature that can say why its tasks are due when they are. */
public interface TaskDeadlines {

    /**
     * Why a task is due.
     *
     * @param taskKey   the task's id in its process model
     * @param subjectId the thing that the task is about, or null
     * @return empty if the feature does not know that task
     */
    Optional<Deadline> of(String taskKey, String subjectId);
}
