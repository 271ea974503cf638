package org.paraph.integration.events;

import java.util.regex.Pattern;

/** Types of events as they are asked for: one by its name, or all that begin so: {@code org.paraph.task.*}. */
public final class EventPattern {

    /** How such a pattern is written. */
    public static final String WRITTEN = "[a-z][a-z.-]{0,98}\\*?";

    private static final Pattern FORM = Pattern.compile(WRITTEN);

    private EventPattern() {
    }

    /** True if it is written as it should be. */
    public static boolean isSound(String pattern) {
        return FORM.matcher(pattern).matches();
    }

    /** True if the type is one of those. */
    public static boolean matches(String pattern, String type) {
        return pattern.endsWith("*") ? type.startsWith(pattern.substring(0, pattern.length() - 1)) : type.equals(pattern);
    }

    static String like(String pattern) {
        return pattern.replace("*", "%");
    }
}
