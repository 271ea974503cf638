package org.paraph.lifetime.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * A fact between the conclusion of a treaty and its publication that is no consent of a party: what a third party did,
 * what we made of a refusal of the legislature, that a party does not intend to become bound, and what the depositary, the
 * United Nations and the gazette did with the treaty. Never changed.
 */
@Entity
@Table(name = "conclusion_record")
public class ConclusionRecord {

    /** What kind of fact. */
    @Schema(name = "ConclusionRecordKind")
    public enum Kind {
        /** A body that is no party did what the beginning depends on. */
        THIRD_PARTY_ACT,
        /** What our side made of a refusal of the legislature. */
        REFUSAL_ANSWER,
        /** A party made clear that it does not intend to become bound (Vienna Convention, article 18(a)). */
        NO_INTENTION,
        /** The depositary informed the parties (article 77). */
        DEPOSITARY_NOTIFICATION,
        /** Registered with the Secretariat of the United Nations (Charter, article 102; Vienna Convention, article 80). */
        REGISTRATION,
        /** Promulgated in the gazette. */
        PROMULGATION
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "party")
    private String party;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "subject")
    private String subject;

    @Column(name = "number")
    private String number;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ConclusionRecord() {
    }

    ConclusionRecord(Negotiation negotiation, Kind kind, Words words, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.kind = kind;
        this.party = words.party();
        this.body = words.body();
        this.subject = words.subject();
        this.number = words.number();
        this.note = words.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /**
     * @param party   code of the party whose act it is; null if it is none's
     * @param body    who acted, or through which channel
     * @param subject what was done or what it was about; or null
     * @param number  number in its register; or null
     * @param note    or null
     */
    record Words(String party, String body, String subject, String number, String note) {
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public Kind kind() {
        return kind;
    }

    /** Code of the party whose act it is; null if it is none's. */
    public String party() {
        return party;
    }

    public String body() {
        return body;
    }

    public String subject() {
        return subject;
    }

    public String number() {
        return number;
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
