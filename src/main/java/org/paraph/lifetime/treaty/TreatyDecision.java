package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/**
 * What our side decided about a treaty in force before it told the other parties: to end or leave it, to suspend its
 * operation. By the parallel form the bodies that approved the conclusion decide; in August 2019 others did.
 */
@Entity
@Table(name = "treaty_decision")
public class TreatyDecision {

    /** On what, as the table {@code suspension-authority} calls it. */
    @Schema(name = "TreatyDecisionKind")
    public enum Kind { TERMINATION, NOTICE_EFFECT, OPERATION_ALL, OPERATION_PART }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "authority", nullable = false)
    private String words;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "public_line")
    private String publicLine;

    @Embedded
    private Authority authority;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected TreatyDecision() {
    }

    TreatyDecision(String negotiationId, DecisionRequest entered, Authority authority, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.kind = entered.kind();
        this.words = entered.authority();
        this.reason = entered.reason();
        this.publicLine = entered.publicLine();
        this.authority = authority;
        this.recordedBy = by;
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Who decided, in words. */
    public String words() {
        return words;
    }

    public String reason() {
        return reason;
    }

    public String publicLine() {
        return publicLine;
    }

    /** Which body that was, and whose decision it was. */
    public Authority authority() {
        return authority;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
