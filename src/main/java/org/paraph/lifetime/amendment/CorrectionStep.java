package org.paraph.lifetime.amendment;

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
import java.time.LocalDate;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/** What became of a proposed correction: a party objects, or the text is corrected. */
@Entity
@Table(name = "correction_step")
public class CorrectionStep {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "correction_id", nullable = false)
    private TextCorrection correction;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "objecting_party")
    private String objecting;

    @Enumerated(EnumType.STRING)
    @Column(name = "means")
    private CorrectionMeans means;

    @Column(name = "instrument")
    private String instrument;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected CorrectionStep() {
    }

    /** A party objects. */
    CorrectionStep(TextCorrection correction, int position, CorrectionObjectionRequest entered, Occurrence when, String by) {
        this(correction, position, entered.reason(), when, by);
        this.objecting = entered.party();
    }

    /** The text is corrected. */
    CorrectionStep(TextCorrection correction, int position, RectificationRequest entered, Occurrence when, String by) {
        this(correction, position, entered.note(), when, by);
        this.means = entered.means();
        this.instrument = entered.instrument();
        this.validFrom = entered.validFrom();
    }

    private CorrectionStep(TextCorrection correction, int position, String note, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.correction = correction;
        this.position = position;
        this.note = note;
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** Code of the party that objects; null where the text is corrected. */
    public String objecting() {
        return objecting;
    }

    /** How the text is corrected; null where a party objects. */
    public CorrectionMeans means() {
        return means;
    }

    public String instrument() {
        return instrument;
    }

    /** The day from which the corrected text counts; null if from the beginning. */
    public LocalDate validFrom() {
        return validFrom;
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
