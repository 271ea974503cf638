package org.paraph.directory;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * Keeps passwords as {@code pbkdf2-sha512$iterations$salt$hash} (salt and hash in Base64), slow to guess and different
 * for two people with the same password. The count of iterations stands in each hash, so that it can be raised. In the
 * demonstration, whose passwords everybody can read, slowness would only keep its people waiting: the count is low there.
 */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SLOW = 210_000;
    private static final int DEMONSTRATED = 10_000;
    private static final int ITERATIONS = ConfigProvider.getConfig().getOptionalValue("paraph.demo", Boolean.class).orElse(false)
            ? DEMONSTRATED : SLOW;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {
    }

    /** The form in which a password is kept. */
    public static String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder();
        return String.join("$", SCHEME, Integer.toString(ITERATIONS), encoder.encodeToString(salt),
                encoder.encodeToString(derive(password, salt, ITERATIONS, HASH_BITS)));
    }

    /** True if the password is the one that was hashed; false for a hash of an unknown form. */
    public static boolean matches(String password, String stored) {
        var parts = stored.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0]) || !parts[1].matches("\\d{1,8}")) {
            return false;
        }
        int iterations = Integer.parseInt(parts[1]);
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            return false;
        }
        if (password.isEmpty() || password.length() > LONGEST) {
            return matches("-", stored) && password.equals("-");
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, derive(password, salt, iterations, expected.length * Byte.SIZE));
    }

    /** Takes as long as {@link #matches} does; for names that nobody has, so that the time tells nothing. */
    public static void matchNobody(String password) {
        matches(password.isEmpty() || password.length() > LONGEST ? "-" : password, NOBODYS);
    }

    /**
     * Holds a new password to the rules: 12 to 256 characters, and not just the username.
     *
     * @throws InvalidRequest if it is not acceptable
     */
    static void require(String password, String username) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST
                || password.equalsIgnoreCase(username)) {
            throw new InvalidRequest(List.of(Violation.at("/password", "password.rules", SHORTEST, LONGEST)));
        }
    }

    private static byte[] derive(String password, byte[] salt, int iterations, int bits) {
        var key = new PBEKeySpec(password.toCharArray(), salt, iterations, bits);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks " + ALGORITHM, missing);
        } finally {
            key.clearPassword();
        }
    }
}
