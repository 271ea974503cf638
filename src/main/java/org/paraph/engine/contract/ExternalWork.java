package org.paraph.engine.contract;

import java.util.Map;
import java.util.Set;

/**
 * An open external task: a step of a process that a program outside does.
 *
 * @param id            the engine's id of the task
 * @param topic         by which programs fetch it
 * @param negotiationId the dossier; null for a process that belongs to none
 * @param answers       what the model asks of the program, by name: {@code text}, {@code text:100} with its greatest
 *                      length, {@code date} or {@code moment}, with a question mark at the end where it may be left out
 * @param errors        the codes of the errors for which the model says what follows
 */
public record ExternalWork(String id, String topic, String negotiationId, Map<String, String> answers, Set<String> errors) {

    /** Makes answers and errors unchangeable. */
    public ExternalWork {
        answers = Map.copyOf(answers);
        errors = Set.copyOf(errors);
    }
}
