package org.paraph.text.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.SeparationOfDuties;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextVersion;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.Provision;

/** What somebody proposes for one provision of one version. It is accepted into the text or rejected, with a reason. */
@Entity
@Table(name = "text_proposal")
public class TextProposal {

    /** Whether it was decided, and how. */
    @Schema(name = "WordingProposalState")
    public enum State { OPEN, ACCEPTED, REJECTED }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Column(name = "party")
    private String party;

    @Column(name = "path", nullable = false)
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ProposalKind kind;

    @Lob
    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "author", nullable = false)
    private String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "result_version_id")
    private String resultVersionId;

    @Embedded
    private Occurrence occurrence;

    protected TextProposal() {
    }

    TextProposal(TextVersion text, int attempt, ProposalRequest entered, Provision proposed, String author,
            Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = text.negotiationId();
        this.attempt = attempt;
        this.textVersionId = text.id();
        this.party = entered.party();
        this.path = entered.provision();
        this.kind = entered.kind();
        this.wording = proposed == null ? "" : CanonicalForm.of(proposed);
        this.reason = entered.reason();
        this.author = author;
        this.state = State.OPEN;
        this.occurrence = when;
    }

    /** Closes it. Who made it may not decide on it. */
    void decide(boolean accepted, String why, String resultVersion, String by, Occurrence when) {
        requireOpen();
        requireOther(by);
        state = accepted ? State.ACCEPTED : State.REJECTED;
        decidedBy = by;
        decisionReason = why;
        decidedOn = when.occurredOn();
        resultVersionId = resultVersion;
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new AlreadyDone("proposal-decided", state);
        }
    }

    void requireOther(String by) {
        if (author.equals(by)) {
            throw new SeparationOfDuties("author-may-not-decide", by);
        }
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    /** The version that it was made for. */
    public String textVersionId() {
        return textVersionId;
    }

    /** Code of the party that makes it; null for a compromise. */
    public String party() {
        return party;
    }

    /** Path in that version. */
    public String path() {
        return path;
    }

    public ProposalKind kind() {
        return kind;
    }

    /** The provision that it wants there; null for a deletion. */
    public Provision proposed() {
        return wording.isEmpty() ? null : CanonicalForm.readProvision(wording);
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public State state() {
        return state;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The version that came of its acceptance; null otherwise. */
    public String resultVersionId() {
        return resultVersionId;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
