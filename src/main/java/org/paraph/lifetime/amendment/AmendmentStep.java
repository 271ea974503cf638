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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.Occurrence;

/** What became of an amendment after it was proposed: one act of one party, or of all. */
@Entity
@Table(name = "amendment_step")
public class AmendmentStep {

    /** What was done. */
    @Schema(name = "AmendmentStepKind")
    public enum Kind {
        /** The amending agreement was concluded. */
        ADOPTED,
        /** A party becomes bound by it. */
        ACCEPTED,
        /** A party stays on the old text. */
        DECLINED,
        ENTERED_INTO_FORCE,
        DROPPED
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amendment_id", nullable = false)
    private Amendment amendment;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "party")
    private String party;

    @Column(name = "instrument", nullable = false)
    private String instrument;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected AmendmentStep() {
    }

    AmendmentStep(Amendment amendment, int position, Kind kind, Told told) {
        this.id = UUID.randomUUID().toString();
        this.amendment = amendment;
        this.position = position;
        this.kind = kind;
        this.party = told.party();
        this.instrument = told.instrument();
        this.note = told.note();
        this.recordedBy = told.by();
        this.occurrence = told.when();
    }

    /**
     * What is told of a step.
     *
     * @param party      code of the party that acts; null if all do
     * @param instrument in what, or under which article
     * @param note       or null
     * @param when       when
     * @param by         username of who records it
     */
    record Told(String party, String instrument, String note, Occurrence when, String by) {
    }

    public Kind kind() {
        return kind;
    }

    public String party() {
        return party;
    }

    public String instrument() {
        return instrument;
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
