package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One run at concluding the treaty. The first begins with the proposal; a shelved negotiation that is taken up again
 * gets another, which keeps the text but none of the approvals. A closed attempt keeps the snapshot of its end.
 */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation_id", nullable = false)
    private Negotiation negotiation;

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_point", nullable = false)
    private EntryPoint entryPoint;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "baseline_text_label")
    private String baselineLabel;

    @Column(name = "baseline_text_hash")
    private String baselineHash;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_from")
    private NegotiationState closedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_as")
    private NegotiationState closedAs;

    @Column(name = "final_text_label")
    private String finalLabel;

    @Column(name = "final_text_hash")
    private String finalHash;

    protected Attempt() {
    }

    Attempt(Negotiation negotiation, int number, EntryPoint entryPoint, LocalDate openedOn, WorkingText baseline) {
        this.id = UUID.randomUUID().toString();
        this.negotiation = negotiation;
        this.number = number;
        this.entryPoint = entryPoint;
        this.openedOn = openedOn;
        this.baselineLabel = baseline.label();
        this.baselineHash = baseline.hash();
    }

    void close(LocalDate on, NegotiationState from, NegotiationState as, WorkingText text) {
        this.closedOn = on;
        this.closedFrom = from;
        this.closedAs = as;
        this.finalLabel = text.label();
        this.finalHash = text.hash();
    }

    public int number() {
        return number;
    }

    public EntryPoint entryPoint() {
        return entryPoint;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The text taken up; null for a first attempt. */
    public String baselineLabel() {
        return baselineLabel;
    }

    public String baselineHash() {
        return baselineHash;
    }

    /** Null while the attempt is under way. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The state in which it was closed; null while under way. */
    public NegotiationState closedFrom() {
        return closedFrom;
    }

    /** Shelved, abandoned or in force; null while under way. */
    public NegotiationState closedAs() {
        return closedAs;
    }

    public String finalLabel() {
        return finalLabel;
    }

    public String finalHash() {
        return finalHash;
    }
}
