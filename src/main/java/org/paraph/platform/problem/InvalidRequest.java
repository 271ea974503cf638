package org.paraph.platform.problem;

import java.util.List;
import java.util.Map;

/** The request was understood as text but what it says is not acceptable; each violation says where and why. */
public class InvalidRequest extends Problem {

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        this("invalid-request", violations);
    }

    public InvalidRequest(Violation violation) {
        this(List.of(violation));
    }

    /** With a code of its own, for example {@code malformed-json}; the arguments of the one violation fill the detail too. */
    public InvalidRequest(String code, List<Violation> violations, Object... arguments) {
        super(Kind.INVALID, code, arguments);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public Map<String, Object> members() {
        return violations.isEmpty() ? Map.of() : Map.of("violations", violations);
    }
}
