package org.paraph.administration.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That the engine's history of a dossier is removed: the dossier itself, its text and its audit stay. */
@Entity
@Table(name = "history_removal")
public class HistoryRemoval {

    @Id
    @Column(name = "negotiation_id")
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending", nullable = false)
    private Ending ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "retention_class", nullable = false)
    private RetentionClass retentionClass;

    @Column(name = "completed_on", nullable = false)
    private LocalDate completedOn;

    @Column(name = "processes", nullable = false)
    private int processes;

    @Column(name = "removed_at", nullable = false)
    private Instant removedAt;

    protected HistoryRemoval() {
    }

    HistoryRemoval(String negotiationId, RetentionRule rule, LocalDate completedOn, int processes, Instant now) {
        this.negotiationId = negotiationId;
        this.ending = rule.ending();
        this.retentionClass = rule.retentionClass();
        this.completedOn = completedOn;
        this.processes = processes;
        this.removedAt = now;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public Ending ending() {
        return ending;
    }

    /** The class by which it was removed. */
    public RetentionClass retentionClass() {
        return retentionClass;
    }

    /** The day on which the dossier came to its end. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** Of how many processes the history was removed. */
    public int processes() {
        return processes;
    }

    public Instant removedAt() {
        return removedAt;
    }
}
