package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/**
 * Something on the table touches a red line, and the authority that gave the mandate is asked. Until it has widened the red
 * line, or what touches it is gone, our side agrees to nothing there, not even ad referendum.
 */
@Entity
@Table(name = "mandate_check")
public class MandateCheck {

    /** How far it has come. */
    @Schema(name = "MandateCheckState")
    public enum State {
        OPEN,
        /** The red line binds no longer. */
        WIDENED,
        /** It stands: the words that it holds are the only ones within the mandate. */
        UPHELD,
        /** What touched it is gone. */
        CLOSED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "red_line_id", nullable = false)
    private RedLine redLine;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "raised_by", nullable = false)
    private String raisedBy;

    @Column(name = "authority")
    private String authority;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "note")
    private String note;

    @Embedded
    private Occurrence occurrence;

    protected MandateCheck() {
    }

    MandateCheck(String negotiationId, RedLine redLine, String subject, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.redLine = redLine;
        this.subject = subject;
        this.state = State.OPEN;
        this.raisedBy = by;
        this.occurrence = when;
    }

    void decide(boolean widened, String by, MandateDecisionRequest entered) {
        state = widened ? State.WIDENED : State.UPHELD;
        authority = entered.authority();
        note = entered.note();
        decidedBy = by;
        if (widened) {
            redLine.widen();
        }
    }

    void close() {
        if (state == State.OPEN) {
            state = State.CLOSED;
        }
    }

    public String id() {
        return id;
    }

    public RedLine redLine() {
        return redLine;
    }

    /** What touches it: a proposal, a position, a version of the text. */
    public String subject() {
        return subject;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String authority() {
        return authority;
    }

    public String note() {
        return note;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
