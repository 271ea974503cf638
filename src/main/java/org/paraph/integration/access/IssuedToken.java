package org.paraph.integration.access;

/**
 * A token that was made just now, with what is told only at this moment.
 *
 * @param token  what is kept
 * @param secret what the program signs in with; kept nowhere
 */
public record IssuedToken(ApiToken token, String secret) {

    @Override
    public String toString() {
        return "IssuedToken[" + token.id() + "]";
    }
}
