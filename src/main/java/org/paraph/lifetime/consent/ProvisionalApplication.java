package org.paraph.lifetime.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * A treaty, or a part of it, is applied provisionally pending its entry into force, by some of the parties or all of them
 * (Vienna Convention, article 25). It ends for a party that gives notice that it does not intend to become bound, for all when the
 * treaty has entered into force for them, or as agreed.
 */
@Entity
@Table(name = "provisional_application")
public class ProvisionalApplication {

    /** How it ended. */
    @Schema(name = "ProvisionalApplicationEnd")
    public enum End { NOTICE, FORCE, AGREEMENT }

    private static final int PARTIES_AT_LEAST = 2;

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "provision", nullable = false)
    private String provision;

    @Convert(converter = Lines.class)
    @Column(name = "parties", nullable = false)
    private List<String> parties = List.of();

    @Convert(converter = Lines.class)
    @Column(name = "parties_left")
    private List<String> left = List.of();

    @Convert(converter = Lines.class)
    @Column(name = "paths", nullable = false)
    private List<String> paths = List.of();

    @Column(name = "begins_on", nullable = false)
    private LocalDate beginsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private End endedBy;

    @Column(name = "end_note")
    private String endNote;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ProvisionalApplication() {
    }

    ProvisionalApplication(Negotiation negotiation, ProvisionalApplicationRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.provision = entered.provision();
        this.parties = entered.parties().stream().distinct().toList();
        this.paths = entered.paths() == null ? List.of() : entered.paths().stream().distinct().toList();
        this.beginsOn = entered.beginsOn();
        this.note = entered.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /**
     * It ends on that day.
     *
     * @throws AlreadyDone if it has ended
     * @throws Requirement if that day lies before its beginning
     */
    void end(LocalDate day, End how, String why) {
        if (endedOn != null) {
            throw new AlreadyDone("provisional-application-ended", endedOn.toString());
        }
        if (day.isBefore(beginsOn)) {
            throw new Requirement("ended-before-it-began", beginsOn.toString());
        }
        endedOn = day;
        endedBy = how;
        endNote = why;
    }

    /**
     * A party does not intend to become bound: it applies the treaty no longer. The others go on between themselves, as long
     * as two of them are left.
     *
     * @throws AlreadyDone if it has ended
     * @throws Requirement if that party does not apply it, or that day lies before its beginning
     */
    void leave(String code, LocalDate day, String why) {
        if (endedOn == null && !applying().contains(code)) {
            throw new Requirement("not-applying", code);
        }
        if (applying().size() <= PARTIES_AT_LEAST) {
            end(day, End.NOTICE, why);
        } else if (day.isBefore(beginsOn)) {
            throw new Requirement("ended-before-it-began", beginsOn.toString());
        }
        left = Stream.concat(left.stream(), Stream.of(code)).toList();
    }

    /** What is in force for all who applied it is applied provisionally no longer; what had not begun by then never was. */
    void overtaken(LocalDate inForce) {
        if (endedOn == null) {
            endedOn = inForce.isBefore(beginsOn) ? beginsOn : inForce;
            endedBy = End.FORCE;
        }
    }

    /** True if it has begun by that day and goes on. */
    boolean runsOn(LocalDate day) {
        return endedOn == null && !beginsOn.isAfter(day);
    }

    /** Codes of the parties that have not given notice that they do not intend to become bound. */
    public List<String> applying() {
        return parties.stream().filter(code -> !left.contains(code)).toList();
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public int attempt() {
        return attempt;
    }

    /** The article or the agreement on which it rests. */
    public String provision() {
        return provision;
    }

    /** Codes of the parties between which it was agreed. */
    public List<String> parties() {
        return List.copyOf(parties);
    }

    /** Codes of the parties that gave notice that they do not intend to become bound. */
    public List<String> left() {
        return List.copyOf(left);
    }

    /** Paths of the provisions that are applied; the whole treaty if empty. */
    public List<String> paths() {
        return List.copyOf(paths);
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    /** Null while it goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null while it goes on. */
    public End endedBy() {
        return endedBy;
    }

    public String endNote() {
        return endNote;
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
