package org.paraph.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The form of a text over which its hash is made: title, an empty line, and the body, in Unicode normalisation form C,
 * lines ended by a line feed and without blanks at their ends, no empty lines at the start and the end, in UTF-8. Two texts that look
 * the same have the same hash, whatever editor they come from.
 */
public final class CanonicalText {

    private CanonicalText() {
    }

    /** SHA-256 of the canonical form in lower-case hexadecimal. */
    public static String sha256(String title, String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(of(title, body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String of(String title, String body) {
        return lines(title).strip() + "\n\n" + lines(body) + "\n";
    }

    private static String lines(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return normal.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).replaceAll("^\n+|\n+$", "");
    }
}
