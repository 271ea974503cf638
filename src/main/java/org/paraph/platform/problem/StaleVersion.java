package org.paraph.platform.problem;

import java.util.Map;

/** Somebody changed the thing since the caller read it. The answer names the version that is current now. */
public class StaleVersion extends Problem {

    private final long current;

    public StaleVersion(long current) {
        super(Kind.STALE, "stale-version", current);
        this.current = current;
    }

    /**
     * Holds a change to the version that it was made for, or to one of those where the request names several.
     *
     * @throws StaleVersion if the thing has moved on
     */
    public static void unless(long expected, long current) {
        if (expected != current && !NamedVersions.haveBoth(expected, current)) {
            throw new StaleVersion(current);
        }
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("currentVersion", current);
    }
}
