package org.paraph.negotiation;

import java.util.Map;
import org.paraph.platform.problem.Problem;

/** The dossier has changed since the person looked at it. */
public class StaleVersion extends Problem {

    private final long current;

    public StaleVersion(long current) {
        super(Kind.STALE, "stale-version");
        this.current = current;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("currentVersion", current);
    }
}
