package org.paraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.paraph.directory.Actor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.ScopeMissing;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.web.Addresses;
import org.paraph.platform.web.ProblemAnswer;
import org.paraph.platform.web.Refusal;

/** Holds requests by token to what the token is for, before anything else looks at them. */
final class TokenLimits {

    private TokenLimits() {
    }

    /**
     * Refuses the request if it was made by a token that is not for it; true if it was refused.
     *
     * @param sender null where nobody has signed in
     */
    static boolean refuse(HttpServletRequest request, HttpServletResponse response, Actor sender) {
        if (sender == null || request.getAttribute(SignedIn.BY_TOKEN) == null) {
            return false;
        }
        var rule = ScopeRules.of(request.getMethod(), Addresses.path(request));
        if (rule.isMetBy(sender.grant().scopes())) {
            return false;
        }
        ProblemAnswer.send(request, response, Refusal.of(refusal(rule, response)));
        return true;
    }

    /** A missing scope is told in the header too (RFC 6750, section 3.1). */
    private static Problem refusal(ScopeRule rule, HttpServletResponse response) {
        if (rule.kind() == ScopeRule.Kind.IN_PERSON) {
            return new PersonalSignInRequired();
        }
        var missing = new ScopeMissing(rule.scope());
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Paraph\", error=\"insufficient_scope\", scope=\""
                + missing.scope().code() + "\"");
        return missing;
    }
}
