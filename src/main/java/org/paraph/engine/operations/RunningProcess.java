package org.paraph.engine.operations;

import java.time.Instant;
import java.util.List;

/**
 * A process that has not ended.
 *
 * @param id            the engine's id of it
 * @param processId     the process model's id
 * @param name          the model's name
 * @param version       the version on which it runs
 * @param negotiationId the dossier; null for a process that belongs to none
 * @param callerId      the process that called it and waits for its end; null if none did
 * @param began         when it was started
 * @param stopped       true while it stands still
 * @param tokens        where it stands, in order of their ids
 */
public record RunningProcess(String id, String processId, String name, int version, String negotiationId, String callerId,
        Instant began, boolean stopped, List<ProcessToken> tokens) {

    public RunningProcess {
        tokens = List.copyOf(tokens);
    }

    /** Ids of the steps in which it stands, each once, in order. */
    public List<String> steps() {
        return tokens.stream().map(ProcessToken::stepId).distinct().sorted().toList();
    }
}
