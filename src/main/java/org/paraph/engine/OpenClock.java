package org.paraph.engine;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock of a process that has not fired yet.
 *
 * @param id        the engine's id of the clock, the same for as long as it runs
 * @param processId the process model's id
 * @param stepId    the id of the event in its model
 * @param name      the event's name as the model gives it
 * @param subjectId the thing that it is about within the dossier (a review, a branch), or null
 * @param dueAt     when it fires; null while it is stopped
 * @param left      how long it has left; negative if its moment passed before it could fire
 * @param stopped   true while it stands still
 * @param runsOn    true if its moment is a day of the calendar, which no suspension moves
 */
public record OpenClock(String id, String processId, String stepId, String name, String subjectId, Instant dueAt,
        Duration left, boolean stopped, boolean runsOn) {
}
