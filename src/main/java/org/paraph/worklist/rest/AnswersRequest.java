package org.paraph.worklist.rest;

import java.util.Map;

/**
 * Answers to what a process model asks for in a task without a form of the application's own.
 *
 * @param answers by the ids of the task's fields: texts, whole numbers, true or false, days as {@code 2026-03-02}
 */
public record AnswersRequest(Map<String, Object> answers) {

    public AnswersRequest {
        answers = answers == null ? Map.of() : answers;
    }
}
