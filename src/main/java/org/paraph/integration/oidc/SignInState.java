package org.paraph.integration.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a sign-in through the provider was begun with, until the person comes back.
 *
 * @param state    comes back with the person: the answer belongs to this browser's question
 * @param nonce    comes back in the ID token: the token was made for this sign-in
 * @param verifier shows that who exchanges the code is who asked for it (RFC 7636)
 * @param next     the page that the person wants
 * @param until    when it is too late to come back
 */
record SignInState(String state, String nonce, String verifier, String next, Instant until) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int PARTS = 5;

    static SignInState begun(String next, Instant until) {
        return new SignInState(random(), random(), random(), next, until);
    }

    /** The hash of the verifier, which may be seen by everybody. */
    String challenge() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }

    /** True if an answer with that state, perhaps null, belongs to this question. */
    boolean isAnswered(String given) {
        return given != null && MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    String written() {
        return String.join("\n", state, nonce, verifier, Long.toString(until.getEpochSecond()), next);
    }

    static Optional<SignInState> read(String written) {
        var parts = written.split("\n", PARTS);
        return parts.length < PARTS ? Optional.empty() : Optional.of(new SignInState(parts[0], parts[1], parts[2], parts[4],
                Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SignInState[until " + until + "]";
    }
}
