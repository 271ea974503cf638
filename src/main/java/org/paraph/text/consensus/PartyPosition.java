package org.paraph.text.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextVersion;
import org.paraph.text.document.TextIndex;

/**
 * What a party said of some provisions, in the words that they had then. It is never changed; a later one takes its place,
 * and it counts only as long as the wording has stood since.
 */
@Entity
@Table(name = "party_position")
public class PartyPosition {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Column(name = "round")
    private Integer round;

    @Column(name = "party", nullable = false)
    private String party;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", nullable = false)
    private Stance stance;

    @Lob
    @Column(name = "covered", nullable = false)
    private String covered;

    @Column(name = "whole", nullable = false)
    private boolean whole;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "marking")
    private Marking marking;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "position", nullable = false)
    private int position;

    @Embedded
    private Occurrence occurrence;

    protected PartyPosition() {
    }

    PartyPosition(Negotiation negotiation, TextVersion text, Integer round, int position, PositionRequest entered,
            List<Covered> covered, String by, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.textVersionId = text.id();
        this.round = round;
        this.party = negotiation.requireParty(entered.party()).code();
        this.stance = entered.stance();
        this.covered = Covered.lines(covered);
        this.whole = entered.provisions().contains(TextIndex.ALL);
        this.note = entered.note();
        this.marking = entered.marking();
        this.recordedBy = by;
        this.position = position;
        this.occurrence = when;
    }

    /** The same, of words that go to a dossier of their own. */
    PartyPosition carriedOver(Negotiation into, TextVersion version, int place, List<Covered> there) {
        var copy = new PartyPosition();
        copy.id = UUID.randomUUID().toString();
        copy.negotiationId = into.id();
        copy.attempt = into.attemptNumber();
        copy.textVersionId = version.id();
        copy.party = party;
        copy.stance = stance;
        copy.covered = Covered.lines(there);
        copy.note = note;
        copy.marking = marking;
        copy.recordedBy = recordedBy;
        copy.position = place;
        copy.occurrence = occurrence.same();
        return copy;
    }

    public int attempt() {
        return attempt;
    }

    /** The version that lay on the table. */
    public String textVersionId() {
        return textVersionId;
    }

    /** Number of the round within the attempt; null if it was said outside of one. */
    public Integer round() {
        return round;
    }

    public String party() {
        return party;
    }

    public Stance stance() {
        return stance;
    }

    public List<Covered> covered() {
        return Covered.of(covered);
    }

    /** True if it was said of the text as a whole, with what it leaves out. */
    boolean whole() {
        return whole;
    }

    public String note() {
        return note;
    }

    /** The marking of the note; null if it is that of the dossier. */
    public Marking marking() {
        return marking;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Its place among all that was said of this dossier's texts; the later counts. */
    public int position() {
        return position;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
