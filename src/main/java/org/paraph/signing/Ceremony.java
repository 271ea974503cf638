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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Resumption;
import org.paraph.platform.time.Occurrence;

/**
 * A ceremony of signature: fixed, perhaps cancelled when the signature is postponed, and held. There may be several, where
 * the parties sign on different days and at different places, and the text may stay open for signature after it.
 */
@Entity
@Table(name = "ceremony")
public class Ceremony {

    /** How far a ceremony has come. */
    @Schema(name = "CeremonyState")
    public enum State { FIXED, CANCELLED, HELD }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "begins_at", nullable = false)
    private Instant beginsAt;

    @Column(name = "begins_zone", nullable = false)
    private String beginsZone;

    @Column(name = "begins_place", nullable = false)
    private String beginsPlace;

    @ElementCollection
    @CollectionTable(name = "ceremony_signatory", joinColumns = @JoinColumn(name = "ceremony_id"))
    @OrderColumn(name = "position")
    private List<Signatory> signatories = new ArrayList<>();

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Column(name = "others_follow", nullable = false)
    private boolean othersFollow;

    @Embedded
    private Occurrence occurrence;

    protected Ceremony() {
    }

    Ceremony(Negotiation negotiation, CeremonyRequest entered, Occurrence when) {
        this(negotiation, entered.at().toInstant(), entered.zone(), entered.place(), when);
        entered.signatories().forEach(person -> signatories.add(new Signatory(person)));
        this.openUntil = entered.openUntil();
        this.othersFollow = Boolean.TRUE.equals(entered.othersFollow());
    }

    private Ceremony(Negotiation negotiation, Instant at, String zone, String place, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.state = State.FIXED;
        this.beginsAt = at;
        this.beginsZone = zone;
        this.beginsPlace = place;
        this.occurrence = when;
    }

    /** The same ceremony on the new day that ends its postponement. */
    public static Ceremony again(Negotiation negotiation, Ceremony cancelled, Resumption resumption) {
        var again = new Ceremony(negotiation, resumption.ceremonyAt(), resumption.ceremonyZone(),
                resumption.ceremonyPlace(), negotiation.lastChange().occurrence().same());
        cancelled.signatories.forEach(person -> again.signatories.add(new Signatory(person.asEntered())));
        again.othersFollow = cancelled.othersFollow;
        return again;
    }

    /** It does not take place; without effect once it was held. */
    public void cancel() {
        if (state == State.FIXED) {
            state = State.CANCELLED;
        }
    }

    /** It has taken place; without effect if it was cancelled. */
    public void held() {
        if (state == State.FIXED) {
            state = State.HELD;
        }
    }

    /** True if this party's signature was planned for it. */
    public boolean names(String party) {
        return signatories.stream().anyMatch(person -> person.party().equals(party));
    }

    /** Its day at its place. */
    public LocalDate day() {
        return beginsAt.atZone(ZoneId.of(beginsZone)).toLocalDate();
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public State state() {
        return state;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public String beginsZone() {
        return beginsZone;
    }

    public String beginsPlace() {
        return beginsPlace;
    }

    public List<Signatory> signatories() {
        return List.copyOf(signatories);
    }

    /** Last day on which the text is open for signature after it; null if it is not kept open. */
    public LocalDate openUntil() {
        return openUntil;
    }

    /** True if parties that it does not name sign at other ceremonies. */
    public boolean othersFollow() {
        return othersFollow;
    }

    /** When its date was agreed. */
    public Occurrence occurrence() {
        return occurrence;
    }
}
