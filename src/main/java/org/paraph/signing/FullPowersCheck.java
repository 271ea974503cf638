package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The registrar has seen full powers in an attempt of a dossier and found them good. Without it they do not count there:
 * those of an earlier attempt are looked at again, and general ones in each dossier where somebody acts under them.
 */
@Entity
@Table(name = "full_powers_check")
public class FullPowersCheck {

    /** What was seen. */
    @Schema(name = "FullPowersPresented")
    public enum Presented { ORIGINAL, COPY, FACSIMILE }

    @Id
    private String id;

    @Column(name = "full_powers_id", nullable = false)
    private String fullPowersId;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "presented", nullable = false)
    private Presented presented;

    @Column(name = "checked_by", nullable = false)
    private String checkedBy;

    @Column(name = "note")
    private String note;

    @Embedded
    private Occurrence occurrence;

    protected FullPowersCheck() {
    }

    FullPowersCheck(FullPowers powers, Negotiation negotiation, Presented presented, String note, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.fullPowersId = powers.id();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.presented = presented;
        this.note = note;
        this.checkedBy = by;
        this.occurrence = when;
    }

    public String fullPowersId() {
        return fullPowersId;
    }

    public int attempt() {
        return attempt;
    }

    public Presented presented() {
        return presented;
    }

    /** Username of who looked at them. */
    public String checkedBy() {
        return checkedBy;
    }

    public String note() {
        return note;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
