package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/**
 * A departure from the procedure that is laid down: what, why, who asked for it, and the second person who looked at it.
 * It stands on the dossier for ever. To leave a body out, or to take bodies in another order, has to be confirmed before
 * it is done, and is confirmed for one wording of the text; what has already happened is recorded, and shown as
 * unconfirmed until somebody else has confirmed or refused it.
 */
@Entity
@Table(name = "deviation")
public class Deviation {

    /** How far a deviation has come. */
    @Schema(name = "DeviationState")
    public enum State {
        /** A second person has not yet looked at it. */
        REQUESTED,
        CONFIRMED,
        /** The second person does not allow it, or does not stand by what was done. */
        REFUSED,
        /** The attempt ended before a second person had looked at it. */
        UNCONFIRMED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DeviationKind kind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "about", nullable = false)
    private String about;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "text_label")
    private String textLabel;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_recorded_at")
    private Instant decidedRecordedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "disputed", nullable = false)
    private boolean disputed;

    @Column(name = "dispute_note")
    private String disputeNote;

    @Column(name = "disputed_by")
    private String disputedBy;

    @Embedded
    private Occurrence occurrence;

    protected Deviation() {
    }

    Deviation(Negotiation negotiation, DeviationKind kind, String subject, String about, String reason, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.kind = kind;
        this.subject = subject;
        this.about = about;
        this.reason = reason;
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.requestedBy = by;
        this.state = State.REQUESTED;
        this.occurrence = when;
    }

    /** A second person allows it, or stands by what was done. */
    void confirm(String note, Occurrence when, String by) {
        decide(State.CONFIRMED, note, when, by);
    }

    /** A second person does not allow it, or does not stand by what was done. */
    void refuse(String note, Occurrence when, String by) {
        decide(State.REFUSED, note, when, by);
    }

    private void decide(State next, String note, Occurrence when, String by) {
        if (state != State.REQUESTED) {
            throw new Requirement("deviation-decided", state);
        }
        if (requestedBy.equals(by)) {
            throw new SeparationOfDuties("second-person-needed", by);
        }
        if (when.latestDay().isBefore(occurrence.occurredOn())) {
            throw new Requirement("decided-too-early", when.occurredOn().toString(), occurrence.occurredOn().toString());
        }
        state = next;
        decidedBy = by;
        decidedOn = when.occurredOn();
        decidedRecordedAt = when.recordedAt();
        decisionNote = note;
    }

    /** Whether it was a deviation, or rightly allowed, is contested; that stays on file beside it. */
    void dispute(String note, String by) {
        if (disputed) {
            throw new AlreadyDone("deviation-disputed", disputedBy);
        }
        disputed = true;
        disputeNote = note;
        disputedBy = by;
    }

    /** The attempt has ended, and nobody is asked any more. */
    void leaveUnconfirmed() {
        state = State.UNCONFIRMED;
    }

    /** True if it allows this for the text on which the parties now work. */
    public boolean allows(DeviationKind asked, String subjectId, Negotiation negotiation) {
        return kind == asked && state == State.CONFIRMED && attempt == negotiation.attemptNumber()
                && subjectId.equals(subject) && textHash != null && textHash.equals(negotiation.text().hash());
    }

    public boolean isOpen() {
        return state == State.REQUESTED;
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

    public DeviationKind kind() {
        return kind;
    }

    /** Id of the gate, decision or briefing that it is about; null if it is about something else. */
    public String subject() {
        return subject;
    }

    /** What it is about, in words, for example the name of the body that was left out. */
    public String about() {
        return about;
    }

    public String reason() {
        return reason;
    }

    /** The text at that time; null if there was none. */
    public String textLabel() {
        return textLabel;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public State state() {
        return state;
    }

    /** The second person; null as long as it is open. */
    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedRecordedAt() {
        return decidedRecordedAt;
    }

    public String decisionNote() {
        return decisionNote;
    }

    public boolean isDisputed() {
        return disputed;
    }

    public String disputeNote() {
        return disputeNote;
    }

    public String disputedBy() {
        return disputedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
