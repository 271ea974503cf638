package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A treaty went on for a further term because its term passed without a notice that took effect. Nobody does this: it is
 * recorded by the system, in the order of the terms. An act of an earlier day that is entered later can undo it; it then
 * stays on file as undone.
 */
@Entity
@Table(name = "treaty_renewal")
public class Renewal {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id", nullable = false)
    private Treaty treaty;

    @Column(name = "term", nullable = false)
    private int term;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Renewal() {
    }

    Renewal(Treaty treaty, int term, LocalDate firstDay, LocalDate lastDay, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.treaty = treaty;
        this.term = term;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.recordedAt = at;
    }

    void undo(Instant at) {
        if (undoneAt == null) {
            undoneAt = at;
        }
    }

    public boolean stands() {
        return undoneAt == null;
    }

    /** Number of the term that it began; the first term of a treaty is no renewal. */
    public int term() {
        return term;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
