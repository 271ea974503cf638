package org.paraph.platform.problem;

import java.util.List;

/**
 * One thing in a request that is not acceptable.
 *
 * @param pointer   where it stands in the body, as a JSON pointer (RFC 6901); null when it is not in the body
 * @param parameter name of the path, query or header parameter; null when it is in the body
 * @param message   a key of {@code problems*.properties}, or a text that is already in the reader's language
 * @param arguments what the message is filled with
 */
public record Violation(String pointer, String parameter, String message, List<Object> arguments) {

    /** Something in the body, for example at {@code /parties/0/code}. */
    public static Violation at(String pointer, String message, Object... arguments) {
        return new Violation(pointer, null, message, List.of(arguments));
    }

    /** Something in a parameter of the path, the query or the header. */
    public static Violation in(String parameter, String message, Object... arguments) {
        return new Violation(null, parameter, message, List.of(arguments));
    }
}
