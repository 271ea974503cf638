package org.paraph.platform.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.paraph.platform.problem.VersionRequired;

/** The version that a change was made for, as the caller gives it in {@code If-Match}. */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NONE = -1;

    private IfMatch() {
    }

    /**
     * Reads the header. A tag that we never gave out matches no version: the result is then -1, and the desk finds it
     * stale.
     *
     * @throws VersionRequired if the header is missing, or leaves open which version ({@code *})
     */
    public static long version(String header) {
        if (header == null || header.isBlank() || "*".equals(header.trim())) {
            throw new VersionRequired();
        }
        var tag = VERSION.matcher(header.trim());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NONE;
    }

    /** The tag of a version, for the {@code ETag} of an answer. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
