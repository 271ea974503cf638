package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/**
 * A party leaves the negotiation before the signature, or joins it. What a party that left has said, approved and signed
 * stays on file and counts no longer; the others go on.
 */
@Entity
@Table(name = "party_change")
public class PartyChange {

    /** Which way. */
    @Schema(name = "PartyChangeKind")
    public enum Kind { LEFT, JOINED }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "channel")
    private String channel;

    @Embedded
    private Occurrence occurrence;

    protected PartyChange() {
    }

    PartyChange(Negotiation negotiation, Kind kind, Party party, String reason, String channel, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.kind = kind;
        this.party = party.code();
        this.name = party.name();
        this.reason = reason;
        this.channel = channel;
        this.occurrence = when;
    }

    public int attempt() {
        return attempt;
    }

    /** Code of the party. */
    public String party() {
        return party;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    /** How we learned of it; null if that was not said. */
    public String channel() {
        return channel;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
