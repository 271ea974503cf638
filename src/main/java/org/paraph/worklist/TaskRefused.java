package org.paraph.worklist;

import java.util.Map;
import org.paraph.platform.problem.Problem;

/** The task cannot be taken, given back or worked on: it is held by another, frozen, or not for this person. */
public class TaskRefused extends Problem {

    private final transient Map<String, Object> members;

    TaskRefused(Kind kind, String code, Map<String, Object> members, Object... arguments) {
        super(kind, code, arguments);
        this.members = members;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
