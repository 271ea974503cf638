package org.paraph.lifetime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/** An act between the parties after signature: a notification by one of them, or the entry into force for all. */
@Entity
@Table(name = "international_act")
public class InternationalAct {

    /** What kind of act. */
    @Schema(name = "InternationalActKind")
    public enum Kind { NOTIFICATION, ENTRY_INTO_FORCE }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "party")
    private String party;

    @Column(name = "channel")
    private String channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "mechanism")
    private EntryMechanism mechanism;

    @Column(name = "provision")
    private String provision;

    @Column(name = "note")
    private String note;

    @Column(name = "retroactive_to")
    private LocalDate retroactiveTo;

    @Embedded
    private Occurrence occurrence;

    protected InternationalAct() {
    }

    private InternationalAct(Negotiation negotiation, Kind kind, String note, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.kind = kind;
        this.note = note;
        this.occurrence = when;
    }

    static InternationalAct notification(Negotiation negotiation, NotificationRequest entered, Occurrence when) {
        var act = new InternationalAct(negotiation, Kind.NOTIFICATION, entered.note(), when);
        act.party = negotiation.requireParty(entered.party()).code();
        act.channel = entered.channel();
        return act;
    }

    static InternationalAct entryIntoForce(Negotiation negotiation, EntryIntoForceRequest entered, Occurrence when) {
        var act = new InternationalAct(negotiation, Kind.ENTRY_INTO_FORCE, entered.note(), when);
        act.mechanism = entered.mechanism();
        act.provision = entered.provision();
        act.retroactiveTo = entered.retroactiveTo();
        return act;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The party that notifies; null for an act of all. */
    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    public EntryMechanism mechanism() {
        return mechanism;
    }

    public String provision() {
        return provision;
    }

    public String note() {
        return note;
    }

    /** The earlier day from which the treaty takes effect as the parties agreed; null if it takes effect at once. */
    public LocalDate retroactiveTo() {
        return retroactiveTo;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
