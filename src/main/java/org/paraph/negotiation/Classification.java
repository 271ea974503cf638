package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.engine.Verdict;
import org.paraph.platform.time.Occurrence;

/**
 * What the instrument was found to be, by which facts and which row of the table {@code instrument-class}. A finding that
 * is contested is followed by another one with its reason; none is ever changed or removed, and the last one counts.
 */
@Entity
@Table(name = "instrument_classification")
public class Classification {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "binding", nullable = false)
    private boolean binding;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_level", nullable = false)
    private PartyLevel partyLevel;

    @Column(name = "implements_treaty")
    private Boolean implementsTreaty;

    @Enumerated(EnumType.STRING)
    @Column(name = "instrument_class", nullable = false)
    private InstrumentClass instrumentClass;

    @Column(name = "rule", nullable = false)
    private String rule;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected Classification() {
    }

    Classification(Negotiation negotiation, int position, ClassificationRequest entered, Verdict verdict, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.position = position;
        this.attempt = negotiation.attemptNumber();
        this.binding = entered.binding();
        this.partyLevel = entered.partyLevel();
        this.implementsTreaty = entered.implementsTreaty();
        this.instrumentClass = InstrumentClass.valueOf(verdict.text("instrumentClass"));
        this.rule = verdict.rule();
        this.source = verdict.source();
        this.reason = entered.reason();
        this.recordedBy = by;
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public boolean binding() {
        return binding;
    }

    public PartyLevel partyLevel() {
        return partyLevel;
    }

    /** Null if it was not known. */
    public Boolean implementsTreaty() {
        return implementsTreaty;
    }

    public InstrumentClass instrumentClass() {
        return instrumentClass;
    }

    /** Id of the row that decided. */
    public String rule() {
        return rule;
    }

    /** The legal source of that row. */
    public String source() {
        return source;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
