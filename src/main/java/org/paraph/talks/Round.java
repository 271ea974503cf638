package org.paraph.talks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextVersion;

/**
 * One round of working-level talks. It is opened by the process, prepared (day, place, delegations, agenda, text), held,
 * and recorded: the result in words, what is left, the next meeting, and what the public is told. Numbered within its
 * attempt.
 */
@Entity
@Table(name = "round")
public class Round {

    /** How far a round has come. */
    @Schema(name = "RoundState")
    public enum State { OPENED, PREPARED, RECORDED }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "meets_in")
    private String meetsIn;

    @Column(name = "meets_in_zone")
    private String meetsInZone;

    @Column(name = "host")
    private String host;

    @Convert(converter = Lines.class)
    @Column(name = "agenda", nullable = false)
    private List<String> agenda = List.of();

    @ElementCollection
    @CollectionTable(name = "delegation", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<Delegation> delegations = new ArrayList<>();

    @Column(name = "text_version_id")
    private String textVersionId;

    @Column(name = "text_label")
    private String textLabel;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private RoundOutcome outcome;

    @Column(name = "result")
    private String result;

    @Convert(converter = Lines.class)
    @Column(name = "points_left", nullable = false)
    private List<String> pointsLeft = List.of();

    @Embedded
    private NextMeeting nextMeeting;

    @Column(name = "public_statement")
    private String publicStatement;

    @Embedded
    private Occurrence held;

    protected Round() {
    }

    Round(Negotiation negotiation, int number) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.number = number;
        this.state = State.OPENED;
    }

    void prepare(PreparationRequest entered, Negotiation negotiation, TextVersion text) {
        entered.delegations().forEach(delegation -> negotiation.requireParty(delegation.party()));
        if (entered.host() != null) {
            negotiation.requireParty(entered.host());
        }
        meetsOn = entered.meetsOn();
        meetsIn = entered.place();
        meetsInZone = entered.zone();
        host = entered.host();
        agenda = entered.agenda();
        delegations.clear();
        entered.delegations().forEach(delegation -> delegations.add(new Delegation(delegation)));
        textVersionId = text == null ? null : text.id();
        textLabel = text == null ? null : text.label();
        state = State.PREPARED;
    }

    void record(RecordRequest entered, Occurrence when) {
        if (entered.outcome() == RoundOutcome.WORDING_AGREED && !entered.pointsLeft().isEmpty()) {
            throw new Requirement("points-left-though-agreed");
        }
        outcome = entered.outcome();
        result = entered.result();
        pointsLeft = entered.pointsLeft();
        nextMeeting = new NextMeeting(entered.nextMeeting());
        publicStatement = entered.publicStatement();
        held = when;
        state = State.RECORDED;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }

    public String meetsIn() {
        return meetsIn;
    }

    public String meetsInZone() {
        return meetsInZone;
    }

    public String host() {
        return host;
    }

    public List<String> agenda() {
        return agenda;
    }

    public List<Delegation> delegations() {
        return List.copyOf(delegations);
    }

    public String textLabel() {
        return textLabel;
    }

    public RoundOutcome outcome() {
        return outcome;
    }

    public String result() {
        return result;
    }

    public List<String> pointsLeft() {
        return pointsLeft;
    }

    public NextMeeting nextMeeting() {
        return nextMeeting;
    }

    public String publicStatement() {
        return publicStatement;
    }

    /** When it was held; null until it is recorded. */
    public Occurrence held() {
        return held;
    }
}
