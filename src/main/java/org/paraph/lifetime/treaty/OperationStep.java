package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/** What became of a suspension of the operation of a treaty after it was told to the others: one act. */
@Entity
@Table(name = "operation_step")
public class OperationStep {

    /** What was done. */
    @Schema(name = "OperationStepKind")
    public enum Kind {
        /** Another party took note of it. */
        ACKNOWLEDGED(null),
        TOOK_EFFECT(OperationState.IN_EFFECT),
        WITHDRAWN(OperationState.WITHDRAWN),
        RESUMED(OperationState.RESUMED);

        private final OperationState leadsTo;

        Kind(OperationState leadsTo) {
            this.leadsTo = leadsTo;
        }

        /** The state of the suspension after it; null if it leaves the state as it is. */
        OperationState leadsTo() {
            return leadsTo;
        }
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "suspension_id", nullable = false)
    private OperationSuspension suspension;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "party")
    private String party;

    @Column(name = "channel")
    private String channel;

    @Column(name = "note")
    private String note;

    @Embedded
    private Authority authority;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected OperationStep() {
    }

    OperationStep(OperationSuspension suspension, int position, Kind kind, NoticeStep.Told told) {
        this.id = UUID.randomUUID().toString();
        this.suspension = suspension;
        this.position = position;
        this.kind = kind;
        this.party = told.party();
        this.channel = told.channel();
        this.note = told.note();
        this.authority = told.authority();
        this.recordedBy = told.by();
        this.occurrence = told.when();
    }

    public Kind kind() {
        return kind;
    }

    /** The party that acts; null where the parties agree, and where time does it. */
    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    public String note() {
        return note;
    }

    /** Who decided, and whose decision it was; null where no decision is recorded. */
    public Authority authority() {
        return authority == null || authority.decidedBy() == null ? null : authority;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
