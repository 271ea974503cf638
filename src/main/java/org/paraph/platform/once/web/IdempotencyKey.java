package org.paraph.platform.once.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * The key that a caller gives a request so that it may be repeated safely (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param text 1 to 255 visible characters of ASCII
 */
record IdempotencyKey(String text) {

    /** The request header that carries it. */
    static final String HEADER = "Idempotency-Key";

    /** The header that marks an answer as given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * Reads the header, which may be a string in quotes, as the draft has it, or the bare characters.
     *
     * @throws InvalidRequest if it is empty, too long or has other characters
     */
    static IdempotencyKey read(String header) {
        var given = header.strip();
        boolean quoted = given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"");
        var text = quoted ? given.substring(1, given.length() - 1) : given;
        if (!VISIBLE.matcher(text).matches()) {
            throw new InvalidRequest(Violation.in(HEADER, "parameter.idempotency-key"));
        }
        return new IdempotencyKey(text);
    }

    /** The id of its record: keys of different accounts have nothing to do with each other. */
    String record(String account) {
        return HexFormat.of().formatHex(sha256().digest((account + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    /** What tells a request from others: method, path, query and body, but not the version that it is for. */
    static String fingerprint(String method, URI address, byte[] body) {
        var digest = sha256();
        digest.update((method + " " + address.getRawPath() + "?" + address.getRawQuery() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
