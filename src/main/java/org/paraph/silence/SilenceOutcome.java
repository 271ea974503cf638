package org.paraph.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.paraph.platform.time.Occurrence;

/** How a silence stands, and how it came to its end. */
@Embeddable
public class SilenceOutcome {

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SilenceState state = SilenceState.RUNNING;

    @Column(name = "broken_by")
    private String brokenBy;

    @Column(name = "end_reason")
    private String reason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_recorded_at")
    private Instant recordedAt;

    @Column(name = "end_recorded_by")
    private String recordedBy;

    protected SilenceOutcome() {
    }

    void broken(String party, String objection, Occurrence when, String by) {
        brokenBy = party;
        end(SilenceState.BROKEN, objection, when, by);
    }

    void end(SilenceState how, String why, Occurrence when, String by) {
        overtaken(when.occurredOn(), when.recordedAt());
        state = how;
        reason = why;
        recordedBy = by;
    }

    void overtaken(LocalDate on, Instant at) {
        state = SilenceState.OVERTAKEN;
        endedOn = on;
        recordedAt = at;
    }

    public SilenceState state() {
        return state;
    }

    /** Code of the party that objected; null if none did. */
    public String brokenBy() {
        return brokenBy;
    }

    /** The objection, the finding that there was none, or why it was taken back; null while it runs or if it was overtaken. */
    public String reason() {
        return reason;
    }

    /** The day of its end; null while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who entered its end; null while it runs or if it was overtaken. */
    public String recordedBy() {
        return recordedBy;
    }
}
