package org.paraph.directory;

import java.util.Map;
import org.paraph.platform.problem.Problem;

/** The sign-in of a program is not good for what it asks for. */
public class ScopeMissing extends Problem {

    private final Scope scope;

    /** @param scope the one that it would take */
    public ScopeMissing(Scope scope) {
        super(Kind.FORBIDDEN, "scope-missing", scope.code());
        this.scope = scope;
    }

    /** @throws ScopeMissing if the sign-in is not good for that */
    public static void unless(Actor actor, Scope scope) {
        if (!actor.grant().allows(scope)) {
            throw new ScopeMissing(scope);
        }
    }

    /** The scope that it would take. */
    public Scope scope() {
        return scope;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("scope", scope.name());
    }
}
