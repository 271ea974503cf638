package org.paraph.platform.security;

import java.util.Optional;
import org.paraph.directory.Actor;

/**
 * Reads one kind of bearer token (RFC 6750). Whoever issues tokens of that kind, or trusts somebody who does, implements it
 * as a CDI bean; every reader is asked until one knows the token. Programs sign in this way: without a session, and limited
 * to what the token is for.
 */
public interface BearerReader {

    /**
     * The account that the token stands for, as it is in the directory at this moment, {@linkplain Actor#under under} the
     * grant of the token with its means.
     *
     * @param token as it stood in the header, of any form and length; never null or empty
     * @return empty if the token is of another kind, garbled, made up, expired or revoked, or if its account is not active
     */
    Optional<Actor> read(String token);
}
