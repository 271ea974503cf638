package org.paraph.talks;

import java.util.Map;
import org.paraph.platform.problem.Problem;
import org.paraph.text.consensus.Consensus;

/** The record says that the wording is agreed, but brackets and positions say otherwise; the members tell what is open. */
public class NotAgreed extends Problem {

    private static final int NAMED = 200;

    private final transient Consensus consensus;

    NotAgreed(RoundOutcome declared, String label, Consensus consensus) {
        super(Kind.CONFLICT, "not-agreed", declared, label, consensus.status(), consensus.openPoints().size());
        this.consensus = consensus;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("consensus", consensus.status(), "openPoints",
                consensus.openPoints().stream().limit(NAMED).toList());
    }
}
