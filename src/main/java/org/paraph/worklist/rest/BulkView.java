package org.paraph.worklist.rest;

import java.util.List;
import java.util.Map;

/**
 * What became of each task.
 *
 * @param done    how many were done
 * @param results one for each task, in the order of the request
 */
public record BulkView(long done, List<One> results) {

    /**
     * @param id      the task
     * @param done    whether it was done
     * @param problem why not, a problem document; absent if it was
     */
    public record One(String id, boolean done, Map<String, Object> problem) {
    }
}
