package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The document by which a State names the person who signs for it (Vienna Convention, article 2(1)(c)). It names a
 * person, not an office, and stays on file when a signature is postponed.
 */
@Entity
@Table(name = "full_powers")
public class FullPowers {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "office_name", nullable = false)
    private String officeName;

    @Column(name = "issuer", nullable = false)
    private String issuer;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "note")
    private String note;

    @Embedded
    private Occurrence occurrence;

    protected FullPowers() {
    }

    FullPowers(Negotiation negotiation, FullPowersRequest entered, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.party = negotiation.requireParty(entered.party()).code();
        this.name = entered.name();
        this.officeName = entered.officeName();
        this.issuer = entered.issuer();
        this.validUntil = entered.validUntil();
        this.note = entered.note();
        this.occurrence = when;
    }

    /** True if they let this person sign for this party on that day. */
    boolean cover(Signatory signatory, LocalDate day) {
        return party.equals(signatory.party()) && name.equals(signatory.name())
                && !day.isBefore(occurrence.occurredOn()) && (validUntil == null || !day.isAfter(validUntil));
    }

    public String id() {
        return id;
    }

    public String party() {
        return party;
    }

    public String name() {
        return name;
    }

    public String officeName() {
        return officeName;
    }

    public String issuer() {
        return issuer;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String note() {
        return note;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
