package org.paraph.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.problem.Violation;

/**
 * A file as it was handed in, found to be what it says.
 *
 * @param name    its name, without a path
 * @param type    its format
 * @param content its bytes
 */
public record DocumentFile(String name, DocumentType type, byte[] content) {

    /** The most bytes that a file may have. */
    public static final long MOST = 14L << 20;

    /** What names look like: no path, no control sign, none of the signs that turn the direction of what follows. */
    public static final String NAME = "[^\\p{Cntrl}/\\\\:*?\"<>|\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]{1,200}";

    private static final Pattern NAMES = Pattern.compile(NAME);

    /**
     * Takes a file.
     *
     * @throws InvalidRequest if its name is not acceptable, or it is not of a format that is taken and that its name promises
     * @throws TooLarge       if it has more than {@link #MOST} bytes
     */
    public static DocumentFile of(String name, byte[] content) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (!NAMES.matcher(composed).matches() || composed.startsWith(".")) {
            throw new InvalidRequest(Violation.at("/fileName", "document-name"));
        }
        if (content.length > MOST) {
            throw new TooLarge(MOST);
        }
        return new DocumentFile(composed, DocumentNature.of(composed, content), content);
    }

    /** The SHA-256 hash of the bytes, in small hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "DocumentFile[" + type + ", " + content.length + "]";
    }
}
