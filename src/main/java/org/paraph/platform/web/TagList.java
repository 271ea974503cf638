package org.paraph.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entity tags that {@code If-Match} or {@code If-None-Match} names (RFC 9110, 13.1). Several lines of a header are one list; one that
 * is not written as it should be names nothing.
 *
 * @param isAny whether it is {@code *}: any representation that there is
 * @param tags  those that it names
 */
public record TagList(boolean isAny, List<Tag> tags) {

    private static final String MEMBER = "[ \\t]*+(?:(?:W/)?\"[^\"]*+\")?+[ \\t]*+";
    private static final Pattern LIST = Pattern.compile(MEMBER + "(?:," + MEMBER + ")*+");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*+)\"");

    /**
     * One of them.
     *
     * @param isWeak whether it stands for representations that are only as good as each other
     * @param opaque what is between the quotation marks
     */
    public record Tag(boolean isWeak, String opaque) {
    }

    /** Reads the lines of a header; null for none. */
    public static TagList of(Collection<String> lines) {
        var text = lines == null ? "" : String.join(", ", lines).strip();
        if (!LIST.matcher(text).matches()) {
            return new TagList("*".equals(text), List.of());
        }
        return new TagList(false, TAG.matcher(text).results().map(found -> new Tag(found.group(1) != null, found.group(2))).toList());
    }

    /** True if it names that tag, by the weak comparison that {@code If-None-Match} asks for. */
    public boolean covers(String opaque) {
        return isAny || tags.stream().anyMatch(tag -> tag.opaque().equals(opaque));
    }

    /** What it names for the strong comparison that {@code If-Match} asks for. */
    List<String> strong() {
        return tags.stream().filter(tag -> !tag.isWeak()).map(Tag::opaque).toList();
    }
}
