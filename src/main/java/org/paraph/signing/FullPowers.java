package org.paraph.signing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The document by which a State names the person who acts for it (Vienna Convention, article 2(1)(c)). It names a person,
 * not an office, and says for which acts, since when and until when, perhaps for one place or treaty only; general full
 * powers hold for every treaty. It stays on file when a signature is postponed, counts in a dossier once it was seen there
 * ({@link FullPowersCheck}), and no longer from the day on which it is revoked.
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

    @Enumerated(EnumType.STRING)
    @Column(name = "office")
    private Office office;

    @Column(name = "office_name", nullable = false)
    private String officeName;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "full_powers_act", joinColumns = @JoinColumn(name = "full_powers_id"))
    @Column(name = "act", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<PowersAct> acts = EnumSet.noneOf(PowersAct.class);

    @Column(name = "issuer", nullable = false)
    private String issuer;

    @Enumerated(EnumType.STRING)
    @Column(name = "issuer_office")
    private Office issuerOffice;

    @Column(name = "instrument_number")
    private String instrumentNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "for_place")
    private String forPlace;

    @Column(name = "for_treaty")
    private String forTreaty;

    @Column(name = "blanket", nullable = false)
    private boolean blanket;

    @Column(name = "note")
    private String note;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @Embedded
    private Occurrence occurrence;

    protected FullPowers() {
    }

    FullPowers(Negotiation negotiation, FullPowersRequest entered, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.party = negotiation.requireParty(entered.party()).code();
        this.name = entered.name();
        this.office = entered.office();
        this.officeName = entered.officeName();
        this.acts.addAll(entered.acts() == null ? Set.of(PowersAct.SIGN) : entered.acts());
        this.issuer = entered.issuer();
        this.issuerOffice = entered.issuerOffice();
        this.instrumentNumber = entered.number();
        this.validFrom = entered.validFrom();
        this.validUntil = entered.validUntil();
        this.forPlace = entered.forPlace();
        this.forTreaty = entered.forTreaty();
        this.blanket = Boolean.TRUE.equals(entered.blanket());
        this.note = entered.note();
        this.occurrence = when;
    }

    /** True if they let this person do that for this party on that day; at a known place if they are for one place only. */
    boolean cover(Signatory signatory, PowersAct act, LocalDate day, String place) {
        return party.equals(signatory.party()) && name.equals(signatory.name()) && acts.contains(act) && validOn(day)
                && (forPlace == null || place == null || forPlace.equalsIgnoreCase(place));
    }

    /** True on the days on which they stand: from their issue to the last day that they name, short of a revocation. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(occurrence.occurredOn()) && (validFrom == null || !day.isBefore(validFrom))
                && (validUntil == null || !day.isAfter(validUntil)) && (revokedOn == null || day.isBefore(revokedOn));
    }

    /** The State takes them back; what was done under them until then stands. */
    void revoke(LocalDate day, String reason, String by) {
        if (revokedOn != null) {
            throw new AlreadyDone("powers-revoked", name);
        }
        revokedOn = day;
        revocationReason = reason;
        revokedBy = by;
    }

    public String id() {
        return id;
    }

    /** The dossier in which they were registered. */
    public String negotiationId() {
        return negotiationId;
    }

    public String party() {
        return party;
    }

    public String name() {
        return name;
    }

    /** The kind of office of the person; null if it was not said. */
    public Office office() {
        return office;
    }

    public String officeName() {
        return officeName;
    }

    public Set<PowersAct> acts() {
        return Set.copyOf(acts);
    }

    public String issuer() {
        return issuer;
    }

    /** The kind of office of who issued them; null if it was not said. */
    public Office issuerOffice() {
        return issuerOffice;
    }

    public String instrumentNumber() {
        return instrumentNumber;
    }

    /** First day of their validity where it is later than their issue; else null. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** The only place where they hold; null if they hold everywhere. */
    public String forPlace() {
        return forPlace;
    }

    /** The treaty that they name; null if they name none. */
    public String forTreaty() {
        return forTreaty;
    }

    /** True for general full powers, which hold for every treaty. */
    public boolean isBlanket() {
        return blanket;
    }

    public String note() {
        return note;
    }

    /** The day from which they do not hold any more; null if they were not revoked. */
    public LocalDate revokedOn() {
        return revokedOn;
    }

    public String revocationReason() {
        return revocationReason;
    }

    /** When they were issued. */
    public Occurrence occurrence() {
        return occurrence;
    }
}
