package org.paraph.engine;

import org.paraph.platform.problem.Problem;

/** The process is not where the caller thought it was: the task is gone, held by another, frozen, or nobody waits. */
public class EngineConflict extends Problem {

    /**
     * @param code      {@code task-gone}, {@code task-frozen} or {@code process-not-waiting}
     * @param arguments what the message is filled with
     */
    public EngineConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
