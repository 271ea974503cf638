package org.paraph.negotiation;

import java.util.List;
import java.util.Map;
import org.paraph.platform.problem.Problem;

/** Why an act is not possible now, or not for this person. */
public class NotAllowed extends Problem {

    private final transient List<String> allowedActions;

    NotAllowed(Kind kind, List<String> allowedActions, String code, Object... arguments) {
        super(kind, code, arguments);
        this.allowedActions = allowedActions;
    }

    NotAllowed withAllowed(List<String> actions) {
        return new NotAllowed(kind(), actions, code(), arguments().toArray());
    }

    @Override
    public Map<String, Object> members() {
        return allowedActions.isEmpty() ? Map.of() : Map.of("allowedActions", allowedActions);
    }
}
