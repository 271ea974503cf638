package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.paraph.engine.Verdict;

/** One ground of a finding on the legislature: the row of the table that matched, and its legal source. */
@Embeddable
public class LegislatureGround {

    @Column(name = "rule", nullable = false)
    private String rule;

    @Column(name = "ground")
    private String ground;

    @Column(name = "source", nullable = false)
    private String source;

    protected LegislatureGround() {
    }

    LegislatureGround(Verdict verdict) {
        this.rule = verdict.rule();
        this.ground = verdict.text("ground");
        this.source = verdict.source();
    }

    public String rule() {
        return rule;
    }

    /** Its code, for example {@code FINANCIAL_BURDEN}; null where the row says that there is none. */
    public String ground() {
        return ground;
    }

    public String source() {
        return source;
    }
}
