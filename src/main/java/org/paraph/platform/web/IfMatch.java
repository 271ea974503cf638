package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paraph.platform.problem.VersionRequired;

/**
 * The version that a change was made for, as the caller gives it in {@code If-Match}: the {@code ETag} of an answer, or the version alone
 * between quotation marks. The tag of what was read names the representation too (RFC 9110, 8.8.3): the same version reads otherwise in
 * another language, or for somebody else. For a change its version is what counts.
 */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(?:-[a-p]{16})?");
    private static final long NONE = -1;
    private static final int NIBBLES = 16;
    private static final int NIBBLE = 4;

    private IfMatch() {
    }

    /**
     * Reads the header, the first version if it names several; the others stand in {@link #versions}. A tag that we never gave out,
     * or a weak one, matches no version: the result is then -1, and the desk finds it stale.
     *
     * @throws VersionRequired if the header is missing, or leaves open which version ({@code *})
     */
    public static long version(String header) {
        if (header == null || header.isBlank() || TagList.of(List.of(header)).isAny()) {
            throw new VersionRequired();
        }
        return versions(header).stream().findFirst().orElse(NONE);
    }

    /** As the other one, with all lines of the header. */
    public static long version(HttpServletRequest request) {
        return version(line(request));
    }

    /** All versions that the header names. */
    static Set<Long> versions(String header) {
        var versions = new LinkedHashSet<Long>();
        TagList.of(List.of(header)).strong().forEach(tag -> {
            var version = VERSION.matcher(tag);
            if (version.matches()) {
                versions.add(Long.parseLong(version.group(1)));
            }
        });
        return versions;
    }

    /** The lines of the header as one; null if there is none. */
    static String line(HttpServletRequest request) {
        var lines = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** The tag of a version, for the {@code ETag} of an answer. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * What the tag of a version is called as it was put into words.
     *
     * @param version the tag of the version
     * @param body    the representation
     */
    static String worded(String version, byte[] body) {
        return version + "-" + letters(ByteBuffer.wrap(sha256(body)).getLong());
    }

    /** True for the tag of a version and of nothing else. */
    static boolean isOfVersion(EntityTag tag) {
        return tag != null && !tag.isWeak() && tag.getValue().matches("\\d{1,18}");
    }

    /** Letters only, so that the version stays the only number in it. */
    private static String letters(long digest) {
        var letters = new StringBuilder();
        for (int at = 0; at < NIBBLES; at++) {
            letters.append((char) ('a' + (digest >>> at * NIBBLE & NIBBLES - 1)));
        }
        return letters.toString();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }
}
