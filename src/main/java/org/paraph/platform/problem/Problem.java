package org.paraph.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * The root of all that Paraph refuses. Each subclass is a fact ("unknown negotiation", "stale version") with a stable
 * code; the code names the message in {@code problems*.properties} and the {@code type} of the answer (RFC 9457).
 * Nothing here knows of HTTP beyond the {@link Kind} that the web layer translates.
 */
public abstract class Problem extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param kind      the family of the refusal
     * @param code      a stable identifier in kebab case, the key of the message
     * @param arguments what the message is filled with; nothing classified
     */
    protected Problem(Kind kind, String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Further members of the answer, for example {@code currentVersion}; empty unless a subclass adds some. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** The families of refusals. */
    public enum Kind {
        /** The request is malformed or a value in it is not acceptable. */
        INVALID,
        /** The person may not do this. */
        FORBIDDEN,
        /** There is no such thing, or it is hidden from this person; the two look the same. */
        UNKNOWN,
        /** The thing's state does not allow it, or somebody else was first. */
        CONFLICT,
        /** The version that the request was made for is no longer the current one. */
        STALE,
        /** The request has to name the version that it was made for. */
        VERSION_REQUIRED,
        /** The request is well formed, but what it brings cannot be worked with: a process model that does not parse. */
        UNPROCESSABLE
    }
}
