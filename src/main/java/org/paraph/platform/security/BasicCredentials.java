package org.paraph.platform.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password of an HTTP Basic header (RFC 7617, in UTF-8). */
record BasicCredentials(String username, String password) {

    private static final String SCHEME = "Basic ";

    /** True if the header claims to be of that scheme. */
    static boolean isMeant(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Reads the header; empty if it is garbled. */
    static Optional<BasicCredentials> read(String header) {
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded)).toString();
            int colon = text.indexOf(':');
            return colon < 1 ? Optional.empty()
                    : Optional.of(new BasicCredentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException garbled) {
            return Optional.empty();
        }
    }

    /** True if a program that knows no other way gives its token as the password. */
    boolean isWithToken() {
        return password.startsWith(BearerTokens.OWN);
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + username + "]";
    }
}
