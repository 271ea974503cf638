package org.paraph.engine.models;

import java.util.List;

/**
 * How the instances of one version of a process would move.
 *
 * @param processId the process model's id
 * @param name      the model's name
 * @param from      the version that is left
 * @param running   how many instances run on it
 * @param steps     every step of that version in which an instance can rest
 */
public record PlannedMove(String processId, String name, int from, long running, List<Step> steps) {

    /**
     * A step and where it leads.
     *
     * @param step  id of the step
     * @param name  its name; null if it has none
     * @param kind  its BPMN type
     * @param to    id of the step to which it moves; null if it leads nowhere: an instance that rests there cannot move
     * @param named true if the plan has a line of its own for it
     * @param clockAnew true if its clock is asked anew
     */
    public record Step(String step, String name, String kind, String to, boolean named, boolean clockAnew) {
    }
}
