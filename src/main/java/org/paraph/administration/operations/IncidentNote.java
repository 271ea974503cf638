package org.paraph.administration.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Who looks after a failed job, and what was found out about it. It stays when the job is tried again, so that it is there
 * if the job fails once more.
 */
@Entity
@Table(name = "incident_note")
public class IncidentNote {

    @Id
    @Column(name = "incident_id")
    private String incidentId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "owner")
    private String owner;

    @Column(name = "note")
    private String note;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected IncidentNote() {
    }

    IncidentNote(String incidentId) {
        this.incidentId = incidentId;
    }

    void write(String whose, String words, String by, Instant now) {
        owner = whose;
        note = words;
        changedBy = by;
        changedAt = now;
    }

    public String incidentId() {
        return incidentId;
    }

    public long version() {
        return version;
    }

    /** Username of the administrator who looks after it; null while nobody does. */
    public String owner() {
        return owner;
    }

    /** What was found out; null if nothing was written down. */
    public String note() {
        return note;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
