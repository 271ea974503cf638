package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.paraph.engine.Verdict;

/**
 * Which body decided on a suspension, and whose decision it was by the table {@code suspension-authority}. Where the two
 * differ the procedure was departed from: that takes a reason, and stands on the dossier for ever.
 */
@Embeddable
public class SuspensionAuthority {

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_body")
    private SuspensionBody decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "competent_body")
    private SuspensionBody competent;

    @Column(name = "authority_deviates")
    private Boolean deviates;

    @Column(name = "authority_deviation_reason")
    private String deviationReason;

    @Column(name = "notice_form")
    private String noticeForm;

    @Column(name = "authority_rule")
    private String rule;

    @Column(name = "authority_source")
    private String source;

    protected SuspensionAuthority() {
    }

    /** @throws Requirement if another body than the competent one decided and no reason is given */
    SuspensionAuthority(SuspensionOrder order, Verdict verdict) {
        this.competent = SuspensionBody.valueOf(verdict.text("body"));
        this.decidedBy = order.decidingBody() == null ? competent : order.decidingBody();
        this.deviates = decidedBy != competent;
        this.noticeForm = verdict.text("form");
        this.rule = verdict.rule();
        this.source = verdict.source();
        if (deviates) {
            if (order.deviationReason() == null || order.deviationReason().isBlank()) {
                throw new Requirement("other-body-needs-reason", decidedBy, competent);
            }
            this.deviationReason = order.deviationReason();
        }
    }

    public SuspensionBody decidedBy() {
        return decidedBy;
    }

    /** Whose decision it was by the table. */
    public SuspensionBody competent() {
        return competent;
    }

    public boolean deviates() {
        return deviates;
    }

    /** Why another body decided; null if the competent one did. */
    public String deviationReason() {
        return deviationReason;
    }

    /** How the other parties are told: {@code NONE}, {@code NOTE_VERBALE} or {@code WRITTEN_NOTIFICATION}. */
    public String noticeForm() {
        return noticeForm;
    }

    /** Id of the row that says so. */
    public String rule() {
        return rule;
    }

    /** The legal source of that row. */
    public String source() {
        return source;
    }
}
