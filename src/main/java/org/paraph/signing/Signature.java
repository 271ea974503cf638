package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/** The signature of one party under one version of the text, with the full powers on which it rests. */
@Entity
@Table(name = "signature")
public class Signature {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Embedded
    private Signatory signatory;

    @Column(name = "full_powers_id")
    private String fullPowersId;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Embedded
    private Occurrence occurrence;

    protected Signature() {
    }

    Signature(Negotiation negotiation, Signatory signatory, String fullPowersId, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.signatory = signatory;
        this.fullPowersId = fullPowersId;
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public Signatory signatory() {
        return signatory;
    }

    /** The full powers on which it rests; null where the office needs none. */
    public String fullPowersId() {
        return fullPowersId;
    }

    public String textLabel() {
        return textLabel;
    }

    public String textHash() {
        return textHash;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
