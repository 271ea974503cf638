package org.paraph.engine;

import java.time.Instant;
import java.util.List;

/**
 * One process of a dossier, under way or ended.
 *
 * @param id        the engine's id of the process
 * @param processId the process model's id
 * @param name      the model's name
 * @param version   the version of the model on which it runs
 * @param subjectId the thing that it is about within the dossier, or null
 * @param began     when it was started, as the engine recorded it
 * @param ended     when it ended; null while it is under way
 * @param passed    the steps that it went through, in order
 */
public record ProcessRun(String id, String processId, String name, int version, String subjectId, Instant began,
        Instant ended, List<PassedStep> passed) {

    public ProcessRun {
        passed = List.copyOf(passed);
    }
}
