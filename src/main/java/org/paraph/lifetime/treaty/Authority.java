package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.paraph.engine.Verdict;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.SuspensionBody;

/**
 * Which body decided on an act in the life of a treaty, and whose decision it was by the table
 * {@code suspension-authority}: as a rule that of the body that approved the conclusion. Where another decided, or one was
 * left out, the procedure was departed from; that takes a reason.
 */
@Embeddable
public class Authority {

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    private SuspensionBody decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "competent_body")
    private SuspensionBody competent;

    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "deviation_reason")
    private String deviationReason;

    @Column(name = "authority_rule")
    private String rule;

    @Column(name = "authority_source")
    private String source;

    protected Authority() {
    }

    /** @throws Requirement if another body than the competent one decided, or one was left out, and no reason is given */
    Authority(AuthorityRequest entered, Verdict verdict) {
        this.competent = SuspensionBody.valueOf(verdict.text("body"));
        this.decidedBy = entered.decidingBody() == null ? competent : entered.decidingBody();
        this.leftOut = entered.leftOut();
        this.rule = verdict.rule();
        this.source = verdict.source();
        this.deviationReason = entered.deviationReason();
        if (deviates() && (deviationReason == null || deviationReason.isBlank())) {
            throw new Requirement("other-body-needs-reason", decidedBy, competent);
        }
    }

    /** True if the procedure was departed from. */
    public boolean deviates() {
        return decidedBy != competent || leftOut != null;
    }

    public SuspensionBody decidedBy() {
        return decidedBy;
    }

    /** Whose decision it was by the table. */
    public SuspensionBody competent() {
        return competent;
    }

    /** The body that had to be heard and was not, in words; null if none was left out. */
    public String leftOut() {
        return leftOut;
    }

    public String deviationReason() {
        return deviationReason;
    }

    /** Id of the row of the table that says so. */
    public String rule() {
        return rule;
    }

    /** The legal source of that row. */
    public String source() {
        return source;
    }
}
