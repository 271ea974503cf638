package org.paraph.integration.access.rest;

import java.time.Instant;
import org.paraph.integration.access.IssuedToken;
import org.paraph.platform.web.Versioned;

/**
 * A token that was made just now.
 *
 * @param secret what to send as {@code Authorization: Bearer}; told in this answer only
 * @param token  what is kept of it
 */
public record IssuedTokenView(String secret, TokenView token) implements Versioned {

    static IssuedTokenView of(IssuedToken issued, Instant now) {
        return new IssuedTokenView(issued.secret(), TokenView.of(issued.token(), now));
    }

    @Override
    public long version() {
        return token.version();
    }

    @Override
    public String toString() {
        return "IssuedTokenView[" + token.id() + "]";
    }
}
