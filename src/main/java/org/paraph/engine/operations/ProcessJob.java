package org.paraph.engine.operations;

import java.time.Instant;

/**
 * Something that the engine has to do in a process by itself.
 *
 * @param id            the engine's id of it
 * @param instanceId    the process
 * @param processId     the process model's id
 * @param negotiationId the dossier; null for a process that belongs to none
 * @param kind          what kind of thing it is
 * @param step          id of the step in the model; null if unknown
 * @param stepName      its name as the model gives it; null where it has none
 * @param retries       how often it is still tried; 0 if it failed for good
 * @param dueAt         when it is to be done; null for as soon as possible, and while it stands still
 * @param stopped       true while it stands still with its process
 * @param runsOn        true if its moment is a day of the calendar, which nobody moves
 */
public record ProcessJob(String id, String instanceId, String processId, String negotiationId, Kind kind, String step,
        String stepName, int retries, Instant dueAt, boolean stopped, boolean runsOn) {

    /** What kinds there are. */
    public enum Kind {
        /** A clock that fires at its moment. */
        CLOCK,
        /** The process goes on from here. */
        CONTINUATION
    }
}
