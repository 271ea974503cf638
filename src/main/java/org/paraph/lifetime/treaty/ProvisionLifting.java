package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * Provisions that the parties agreed as suspended when they concluded the treaty apply from a day on, because what was to
 * happen first has happened, or because all agree. Other than a suspension of the operation, that they did not apply was
 * part of the bargain from the beginning, as in the trans-Pacific partnership of 2018.
 */
@Entity
@Table(name = "provision_lifting")
public class ProvisionLifting {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id", nullable = false)
    private Treaty treaty;

    @Column(name = "position", nullable = false)
    private int position;

    @Convert(converter = Lines.class)
    @Column(name = "provisions", nullable = false)
    private List<String> provisions = List.of();

    @Column(name = "instrument", nullable = false)
    private String instrument;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ProvisionLifting() {
    }

    ProvisionLifting(Treaty treaty, int position, ProvisionLiftingRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.treaty = treaty;
        this.position = position;
        this.provisions = entered.provisions().stream().distinct().toList();
        this.instrument = entered.instrument();
        this.note = entered.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    /** Paths of the provisions that apply from then on. */
    public List<String> provisions() {
        return List.copyOf(provisions);
    }

    /** What the parties agreed in, or what happened. */
    public String instrument() {
        return instrument;
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
