package org.paraph.lifetime.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.signing.Office;

/**
 * The act by which one party establishes on the international plane its consent to be bound by the text (Vienna
 * Convention, article 2(1)(b)): the deposit, the exchange or the notification of an instrument (article 16). It counts from
 * its day on, and can be taken back until it takes effect ({@link ConsentRevocation}); the act itself is never changed.
 */
@Entity
@Table(name = "consent_act")
public class ConsentAct {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "party", nullable = false)
    private String party;

    @Enumerated(EnumType.STRING)
    @Column(name = "means", nullable = false)
    private ConsentMeans means;

    @Column(name = "depositary", nullable = false)
    private String depositary;

    @Column(name = "number")
    private String number;

    @Column(name = "signatory")
    private String signatory;

    @Enumerated(EnumType.STRING)
    @Column(name = "office")
    private Office office;

    @Column(name = "full_powers")
    private String fullPowers;

    @Column(name = "reservations")
    private String reservations;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ConsentAct() {
    }

    ConsentAct(Negotiation negotiation, String party, ConsentMeans means, Instrument instrument, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.party = party;
        this.means = means;
        this.depositary = instrument.depositary();
        this.number = instrument.number();
        this.signatory = instrument.signatory();
        this.office = instrument.office();
        this.fullPowers = instrument.fullPowers();
        this.reservations = instrument.reservations();
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.recordedBy = by;
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public String party() {
        return party;
    }

    public ConsentMeans means() {
        return means;
    }

    /** The instrument and who received it. */
    public Instrument instrument() {
        return new Instrument(depositary, number, signatory, office, fullPowers, reservations);
    }

    public String textLabel() {
        return textLabel;
    }

    public String textHash() {
        return textHash;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
