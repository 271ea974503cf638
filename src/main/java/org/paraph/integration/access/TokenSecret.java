package org.paraph.integration.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as its program holds it: {@code paraph_}, an id of 12 characters by which it is looked up and named, a secret of 43
 * characters and a checksum of 6, all of them letters and digits. The prefix and the checksum let scanners recognise a token
 * that was left lying about, and let a mistyped one be refused without a look into the database.
 *
 * <p>Only a SHA-256 digest is kept. The secret is 256 random bits, which nobody can guess however fast the hash is, so that it
 * needs no salt and no slow hash as passwords do.
 *
 * @param text all of it; never to be logged
 */
record TokenSecret(String text) {

    static final String PREFIX = "paraph_";

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int ID = 12;
    private static final int SECRET = 43;
    private static final int CHECKSUM = 6;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (ID + SECRET + CHECKSUM) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody has seen yet. */
    static TokenSecret fresh() {
        var body = new StringBuilder(PREFIX);
        for (int i = 0; i < ID + SECRET; i++) {
            body.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new TokenSecret(body + checksum(body.toString()));
    }

    /** Reads one; empty if it has another form or was mistyped. */
    static Optional<TokenSecret> read(String text) {
        int end = text.length() - CHECKSUM;
        return FORM.matcher(text).matches() && checksum(text.substring(0, end)).equals(text.substring(end))
                ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    /** The part that is no secret. */
    String id() {
        return text.substring(PREFIX.length(), PREFIX.length() + ID);
    }

    /** What is kept of it. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }

    /** True if the digest is of this secret; takes as long whichever part of it differs. */
    boolean hasDigest(String kept) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.US_ASCII), digest().getBytes(StandardCharsets.US_ASCII));
    }

    private static String checksum(String body) {
        var sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.US_ASCII));
        var digits = new char[CHECKSUM];
        long rest = sum.getValue();
        for (int i = CHECKSUM - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(digits);
    }

    @Override
    public String toString() {
        return "TokenSecret[" + id() + "]";
    }
}
