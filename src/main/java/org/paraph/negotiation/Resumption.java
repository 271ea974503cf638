package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.paraph.engine.Verdict;
import org.paraph.platform.time.Occurrence;

/** How a suspension ended: by whose authority, why, and where the procedure was entered again. */
@Embeddable
public class Resumption {

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_recorded_at")
    private Instant recordedAt;

    @Column(name = "resumed_by")
    private String recordedBy;

    @Column(name = "resumed_authority")
    private String authority;

    @Column(name = "resumed_reason")
    private String reason;

    @Column(name = "resumed_public_line")
    private String publicLine;

    @Enumerated(EnumType.STRING)
    @Column(name = "resumed_at_entry")
    private EntryPoint entryPoint;

    @Column(name = "new_ceremony_at")
    private Instant ceremonyAt;

    @Column(name = "new_ceremony_zone")
    private String ceremonyZone;

    @Column(name = "new_ceremony_place")
    private String ceremonyPlace;

    @Column(name = "government_changed")
    private Boolean governmentChanged;

    @Column(name = "procedure_changed")
    private Boolean procedureChanged;

    @Column(name = "reentry_rule")
    private String rule;

    @Column(name = "reentry_source")
    private String source;

    protected Resumption() {
    }

    Resumption(ResumptionOrder order, EntryPoint entryPoint, Occurrence occurrence, String recordedBy) {
        this.resumedOn = occurrence.occurredOn();
        this.recordedAt = occurrence.recordedAt();
        this.recordedBy = recordedBy;
        this.authority = order.authority();
        this.reason = order.reason();
        this.publicLine = order.publicLine();
        this.entryPoint = entryPoint;
        this.governmentChanged = order.governmentChanged();
        this.procedureChanged = order.procedureChanged();
        if (order.ceremony() != null) {
            this.ceremonyAt = order.ceremony().at().toInstant();
            this.ceremonyZone = order.ceremony().zone();
            this.ceremonyPlace = order.ceremony().place();
        }
    }

    void decidedBy(Verdict verdict) {
        rule = verdict.rule();
        source = verdict.source();
    }

    public LocalDate resumedOn() {
        return resumedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String authority() {
        return authority;
    }

    public String reason() {
        return reason;
    }

    public String publicLine() {
        return publicLine;
    }

    /** Where the procedure was entered again; null after an administrative hold, which goes on at the same point. */
    public EntryPoint entryPoint() {
        return entryPoint;
    }

    /** True if another government was said to be in office. */
    public boolean governmentChanged() {
        return Boolean.TRUE.equals(governmentChanged);
    }

    /** True if the domestic procedure was said to have been changed. */
    public boolean procedureChanged() {
        return Boolean.TRUE.equals(procedureChanged);
    }

    /** Id of the row of the table {@code reentry-point} that decided; null of resumptions from before there was one. */
    public String rule() {
        return rule;
    }

    /** The source of that row. */
    public String source() {
        return source;
    }

    /** The new moment of a postponed ceremony, or null. */
    public Instant ceremonyAt() {
        return ceremonyAt;
    }

    public String ceremonyZone() {
        return ceremonyZone;
    }

    public String ceremonyPlace() {
        return ceremonyPlace;
    }
}
