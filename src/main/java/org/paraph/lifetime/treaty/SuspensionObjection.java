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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.platform.time.Occurrence;

/**
 * Another party's objection to a claim that suspends the operation of a treaty. The parties then seek a solution by the
 * means of the Charter, article 33; until there is one the measure does not take effect, unless it was urgent (Vienna
 * Convention, articles 65(3) and 66).
 */
@Entity
@Table(name = "suspension_objection")
public class SuspensionObjection {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "suspension_id", nullable = false)
    private OperationSuspension suspension;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement")
    private Settlement settlement;

    @Column(name = "settled_by")
    private String means;

    @Column(name = "settlement_note")
    private String settlementNote;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_recorded_at")
    private Instant settledRecordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected SuspensionObjection() {
    }

    SuspensionObjection(OperationSuspension suspension, int position, ObjectionRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.suspension = suspension;
        this.position = position;
        this.party = entered.party();
        this.channel = entered.channel();
        this.reason = entered.reason();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /**
     * A solution was found.
     *
     * @throws AlreadyDone   if there was one before
     * @throws ActOutOfOrder if it lies before the objection
     */
    void settle(ObjectionSettlementRequest entered, Occurrence when) {
        if (settlement != null) {
            throw new AlreadyDone("objection-settled", settledOn.toString());
        }
        if (!when.canFollow(occurrence)) {
            throw new ActOutOfOrder(when, occurrence);
        }
        settlement = entered.outcome();
        means = entered.means();
        settlementNote = entered.note();
        settledOn = when.occurredOn();
        settledRecordedAt = when.recordedAt();
    }

    /** That it was raised, and that it was settled. */
    Stream<Occurrence> acts() {
        return stands() ? Stream.of(occurrence) : Stream.of(occurrence, Occurrence.on(settledOn, settledRecordedAt));
    }

    /** True until it is settled. */
    public boolean stands() {
        return settlement == null;
    }

    OperationSuspension suspension() {
        return suspension;
    }

    public String id() {
        return id;
    }

    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    public String reason() {
        return reason;
    }

    /** How it was settled; null while it stands. */
    public Settlement settlement() {
        return settlement;
    }

    /** By which means: negotiation, inquiry, mediation, arbitration, a court; null while it stands. */
    public String means() {
        return means;
    }

    public String settlementNote() {
        return settlementNote;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    /** When the settlement was entered; null while it stands. */
    public Instant settledRecordedAt() {
        return settledRecordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
