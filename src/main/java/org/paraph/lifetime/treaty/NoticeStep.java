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

/** What became of a notice after it was given: one act, with its own note to the other parties. */
@Entity
@Table(name = "treaty_notice_step")
public class NoticeStep {

    /** What was done. */
    @Schema(name = "NoticeStepKind")
    public enum Kind {
        /** Another party took note of it. */
        ACKNOWLEDGED(null),
        SUSPENDED(NoticeState.SUSPENDED),
        REACTIVATED(NoticeState.GIVEN),
        WITHDRAWN(NoticeState.WITHDRAWN),
        TOOK_EFFECT(NoticeState.TAKEN_EFFECT);

        private final NoticeState leadsTo;

        Kind(NoticeState leadsTo) {
            this.leadsTo = leadsTo;
        }

        /** The state of the notice after it; null if it leaves the state as it is. */
        NoticeState leadsTo() {
            return leadsTo;
        }
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id", nullable = false)
    private Notice notice;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "party")
    private String party;

    @Column(name = "channel")
    private String channel;

    @Column(name = "end_condition")
    private String condition;

    @Column(name = "note")
    private String note;

    @Embedded
    private Authority authority;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected NoticeStep() {
    }

    NoticeStep(Notice notice, int position, Kind kind, Told told) {
        this.id = UUID.randomUUID().toString();
        this.notice = notice;
        this.position = position;
        this.kind = kind;
        this.party = told.party();
        this.channel = told.channel();
        this.condition = told.condition();
        this.note = told.note();
        this.authority = told.authority();
        this.recordedBy = told.by();
        this.occurrence = told.when();
    }

    /**
     * What is told of a step.
     *
     * @param party     the party that acts
     * @param channel   how the others are told, or null
     * @param condition on which condition, or null
     * @param note      reason or words, or null
     * @param authority who decided, or null
     * @param when      when
     * @param by        username of who records it
     */
    record Told(String party, String channel, String condition, String note, Authority authority, Occurrence when,
            String by) {
    }

    public Kind kind() {
        return kind;
    }

    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    /** What has to happen before the suspended effect is settled; null if nothing was said. */
    public String condition() {
        return condition;
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
