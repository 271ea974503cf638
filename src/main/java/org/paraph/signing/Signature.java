package org.paraph.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * The signature of one party under one version of the text, with the full powers on which it rests. A signature ad
 * referendum, and one by somebody without authority, is no signature of the State until the State confirms it (Vienna
 * Convention, articles 12(2)(b) and 8); confirmed, it counts from the day on which it was given.
 */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "effect", nullable = false)
    private SignatureEffect effect;

    @Column(name = "unauthorised", nullable = false)
    private boolean unauthorised;

    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "confirmation_id")
    private SignatureConfirmation confirmation;

    @Embedded
    private Occurrence occurrence;

    protected Signature() {
    }

    /** @param powers the full powers on which it rests; null where the office needs none, or there are none */
    Signature(Negotiation negotiation, Signatory signatory, FullPowers powers, SignatureEffect effect,
            boolean unauthorised, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.signatory = signatory;
        this.fullPowersId = powers == null ? null : powers.id();
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.effect = effect;
        this.unauthorised = unauthorised;
        this.occurrence = when;
    }

    /** The State stands by it. */
    void confirm(ConfirmationRequest entered, Occurrence when, String by) {
        if (isFull()) {
            throw new AlreadyDone("signature-is-full", signatory.party());
        }
        if (!when.canFollow(occurrence)) {
            throw new Requirement("confirmed-before-signed", signatory.party(), occurrence.occurredOn());
        }
        confirmation = new SignatureConfirmation(entered, when, by);
    }

    /** True if it binds the party as its signature: given with authority and not ad referendum, or confirmed. */
    public boolean isFull() {
        return confirmation != null || !unauthorised && effect != SignatureEffect.AD_REFERENDUM;
    }

    /** When it became a full signature. */
    public Occurrence completed() {
        return confirmation == null ? occurrence : confirmation.occurrence();
    }

    /** True if it was given in this attempt under the very text that the parties have now. */
    boolean stands(Negotiation negotiation) {
        return attempt == negotiation.attemptNumber() && textHash.equals(negotiation.text().hash());
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
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

    public SignatureEffect effect() {
        return effect;
    }

    /** True if who signed had no authority to do so that day. */
    public boolean isUnauthorised() {
        return unauthorised;
    }

    /** That the State confirmed it; null if it did not. */
    public SignatureConfirmation confirmation() {
        return confirmation;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
