package org.paraph.engine;

import java.time.Instant;
import java.util.Set;

/**
 * A user task that waits for a person.
 *
 * @param id         the engine's id of the task
 * @param key        the id of the task in its process model, for example {@code Task_RecordRound}
 * @param name       the task's name
 * @param assignee   the person who claimed it, or null
 * @param candidates the candidate groups: {@code ROLE} or {@code ROLE@UNIT}
 * @param subjectId  the thing that the task is about within the dossier (a round, a review), or null
 * @param due        when it is due, or null
 * @param frozen     true while its process is stopped by an administrative hold
 */
public record OpenTask(String id, String key, String name, String assignee, Set<String> candidates, String subjectId, Instant due,
        boolean frozen) {
}
