package org.paraph.platform.security;

import java.util.Set;
import org.paraph.directory.Scope;

/**
 * What a request by token needs.
 *
 * @param kind  how it is judged
 * @param scope the scope that the token must have; null unless it is judged by one
 */
record ScopeRule(Kind kind, Scope scope) {

    /** For people who are there: no token does. */
    static final ScopeRule IN_PERSON = new ScopeRule(Kind.IN_PERSON, null);

    /** Whatever the token is for. */
    static final ScopeRule ANY = new ScopeRule(Kind.ANY, null);

    /** How a request by token is judged. */
    enum Kind {
        SCOPE, ANY, IN_PERSON
    }

    static ScopeRule of(Scope scope) {
        return new ScopeRule(Kind.SCOPE, scope);
    }

    /** True if a sign-in for these scopes will do. */
    boolean isMetBy(Set<Scope> scopes) {
        return kind == Kind.ANY || kind == Kind.SCOPE && scopes.contains(scope);
    }
}
