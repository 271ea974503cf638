package org.paraph.integration.access.rest;

import java.time.Instant;
import java.util.Set;
import org.paraph.directory.Scope;
import org.paraph.integration.access.ApiToken;
import org.paraph.platform.web.Versioned;

/**
 * A token as the API shows it.
 *
 * @param id         the part of it that is no secret
 * @param holder     username of the program or person on whose account it signs in
 * @param lastUsedAt to the hour; absent if it was never used
 * @param successor  id of the token that takes its place; absent if there is none
 */
public record TokenView(String id, String holder, String name, Set<Scope> scopes, Set<String> topics, ApiToken.State state,
        String createdBy, Instant createdAt, Instant expiresAt, Instant lastUsedAt, String revokedBy, Instant revokedAt,
        String successor, long version) implements Versioned {

    static TokenView of(ApiToken token, Instant now) {
        return new TokenView(token.id(), token.holder(), token.name(), token.allowance().scopes(), token.allowance().topics(),
                token.state(now), token.createdBy(), token.createdAt(), token.expiresAt(), token.lastUsedAt(),
                token.revokedBy(), token.revokedAt(), token.successor(), token.version());
    }
}
