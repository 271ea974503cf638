package org.paraph.platform.problem;

import java.util.Set;

/**
 * The versions that the present request names where it names several: {@code If-Match} holds if one of them is current (RFC 9110, 13.1.1).
 * Desks are told one of them; kept for the thread that serves the request, as long as it does.
 */
public final class NamedVersions {

    private static final ThreadLocal<Set<Long>> NAMED = new ThreadLocal<>();

    private NamedVersions() {
    }

    /** Begins a request that names these. */
    public static void remember(Set<Long> versions) {
        NAMED.set(Set.copyOf(versions));
    }

    /** Ends it. */
    public static void forget() {
        NAMED.remove();
    }

    /** True if the request names the current version beside the one that the desk was told. */
    static boolean haveBoth(long expected, long current) {
        var named = NAMED.get();
        return named != null && named.contains(expected) && named.contains(current);
    }
}
