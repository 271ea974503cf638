package org.paraph.approval;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.Zones;

/**
 * A meeting of a body at which a gate was to be decided. A slot that passes without a decision is missed, and stays on
 * file as missed: on 21 June 2012 the reply of the other party came too late for the Vice-Ministers' Meeting of the day.
 */
@Entity
@Table(name = "gate_meeting")
public class GateMeeting {

    /** What became of a meeting. */
    @Schema(name = "GateMeetingState")
    public enum State { FIXED, HELD, MISSED, MOVED }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gate_id", nullable = false)
    private ApprovalGate gate;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "meets_on", nullable = false)
    private LocalDate meetsOn;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "meeting_zone", nullable = false)
    private String meetingZone;

    @Column(name = "cut_off_at")
    private Instant cutOffAt;

    @Column(name = "agenda_paper")
    private String agendaPaper;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence fixed;

    protected GateMeeting() {
    }

    GateMeeting(ApprovalGate gate, int position, MeetingRequest entered, Occurrence when, String by) {
        Zones.require(entered.zone());
        this.id = UUID.randomUUID().toString();
        this.gate = gate;
        this.position = position;
        this.state = State.FIXED;
        this.meetsOn = entered.meetsOn();
        this.endsAt = entered.endsAt() != null ? entered.endsAt().toInstant()
                : entered.meetsOn().plusDays(1).atStartOfDay(ZoneId.of(entered.zone())).toInstant();
        this.meetingZone = entered.zone();
        this.cutOffAt = entered.cutOffAt() == null ? null : entered.cutOffAt().toInstant();
        this.agendaPaper = entered.agendaPaper();
        this.recordedBy = by;
        this.fixed = when;
        if (!endsAt.minusNanos(1).atZone(ZoneId.of(entered.zone())).toLocalDate().equals(meetsOn)) {
            throw new Requirement("meeting-ends-another-day", meetsOn.toString());
        }
        if (cutOffAt != null && cutOffAt.isAfter(endsAt)) {
            throw new Requirement("cut-off-after-meeting", meetsOn.toString());
        }
    }

    /** The body has decided on that day: it was held if it is the day of the meeting, and missed if the day has passed. */
    void decidedOn(LocalDate day) {
        if (state == State.FIXED) {
            state = day.equals(meetsOn) ? State.HELD : day.isAfter(meetsOn) ? State.MISSED : State.MOVED;
        }
    }

    /** Another meeting takes its place: it is missed if it lies before, else only moved. */
    void replacedOn(LocalDate day) {
        if (state == State.FIXED) {
            state = meetsOn.isAfter(day) ? State.MOVED : State.MISSED;
        }
    }

    /** It lies ahead, and does not decide the gate any more. */
    void move() {
        if (state == State.FIXED) {
            state = State.MOVED;
        }
    }

    /** The meeting is over; without a decision it was missed. */
    boolean miss(Instant now) {
        if (state != State.FIXED || endsAt.isAfter(now)) {
            return false;
        }
        state = State.MISSED;
        return true;
    }

    /** True if no agenda paper was in by its cut-off. */
    boolean lacksPaper() {
        return cutOffAt != null && (agendaPaper == null || agendaPaper.isBlank());
    }

    /** The gate that it was to decide. */
    ApprovalGate gate() {
        return gate;
    }

    public String id() {
        return id;
    }

    public State state() {
        return state;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }

    /** The moment at which the slot has passed: the end given, or the end of the day in the meeting's zone. */
    public Instant endsAt() {
        return endsAt;
    }

    public String zone() {
        return meetingZone;
    }

    /** By when the agenda paper had to be in; null if there is no such time. */
    public Instant cutOffAt() {
        return cutOffAt;
    }

    /** Reference of the agenda paper, or null. */
    public String agendaPaper() {
        return agendaPaper;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence fixed() {
        return fixed;
    }
}
