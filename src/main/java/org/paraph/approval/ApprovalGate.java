package org.paraph.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.problem.Word;
import org.paraph.platform.time.Occurrence;

/**
 * A gate of our own domestic procedure: the legal review, or a body that has to decide on the text. The decision table
 * lays out the gates of an attempt in their order when the text is submitted; each opens when the earlier ones are passed.
 * Whether it is passed follows from the reviews, decisions and deviations on file and from the present text.
 */
@Entity
@Table(name = "approval_gate")
public class ApprovalGate {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private GateKind kind;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "mandatory", nullable = false)
    private boolean mandatory;

    @Column(name = "waivable", nullable = false)
    private boolean waivable;

    @Column(name = "after_signature", nullable = false)
    private boolean afterSignature;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "urgent", nullable = false)
    private boolean urgent;

    @Column(name = "in_force", nullable = false)
    private boolean inForce;

    @Column(name = "task_open", nullable = false)
    private boolean taskOpen;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Column(name = "submitted_by", nullable = false)
    private String submittedBy;

    @Column(name = "answered_refusal")
    private String answeredRefusal;

    @OneToMany(mappedBy = "gate", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<GateMeeting> meetings = new ArrayList<>();

    protected ApprovalGate() {
    }

    ApprovalGate(Negotiation negotiation, int position, PlannedGate planned, boolean urgent, Instant now,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.position = position;
        this.kind = planned.kind();
        this.name = planned.name();
        this.mandatory = planned.mandatory();
        this.waivable = planned.waivable();
        this.afterSignature = planned.afterSignature();
        this.source = planned.source();
        this.urgent = urgent;
        this.inForce = true;
        this.submittedAt = now;
        this.submittedBy = by;
    }

    /** Fixes the meeting at which it is to be decided; an earlier one that lies ahead is moved. */
    GateMeeting fixMeeting(MeetingRequest entered, Occurrence when, String by) {
        if (kind == GateKind.LEGAL_REVIEW) {
            throw new Requirement("gate-without-meeting", name);
        }
        replaceMeeting(when.occurredOn());
        var meeting = new GateMeeting(this, meetings.size() + 1, entered, when, by);
        meetings.add(meeting);
        return meeting;
    }

    /** Its body has decided on that day. */
    void decidedOn(LocalDate day) {
        meetings.forEach(meeting -> meeting.decidedOn(day));
    }

    /** The meeting that is fixed does not decide it any more. */
    void replaceMeeting(LocalDate day) {
        meetings.forEach(meeting -> meeting.replacedOn(day));
    }

    /** Marks the slots that have passed without a decision; returns their days. */
    List<LocalDate> missSlots(Instant now) {
        return meetings.stream().filter(meeting -> meeting.miss(now)).map(GateMeeting::meetsOn).toList();
    }

    /** The text is put before the body again after that refusal; null if it comes anew from the talks. */
    void submitAgain(String refusalId, Instant now, String by) {
        answeredRefusal = refusalId;
        submittedAt = now;
        submittedBy = by;
    }

    /** True as long as the text was not put before the body again after that refusal. */
    boolean isStoppedBy(Approval refusal) {
        return !refusal.id().equals(answeredRefusal);
    }

    /** It is left out: the meeting that was fixed does not decide it any more. */
    void leaveOut(Instant now) {
        missSlots(now);
        meetings.forEach(GateMeeting::move);
    }

    /** Another route takes its place. */
    void retire() {
        inForce = false;
    }

    void taskOpened() {
        taskOpen = true;
    }

    void taskClosed() {
        taskOpen = false;
    }

    boolean isTaskOpen() {
        return taskOpen;
    }

    /** True if a decision is one of its body; other bodies are told apart by their names. */
    boolean concerns(ApprovalBody body, String bodyName) {
        return body == kind.body() && (kind != GateKind.OTHER || bodyName.equals(name));
    }

    /** True if no agenda paper was in by the cut-off of its meeting of that day. */
    boolean isImpromptuOn(LocalDate day) {
        return meetings.stream().anyMatch(meeting -> meeting.meetsOn().equals(day)
                && meeting.state() == GateMeeting.State.HELD && meeting.lacksPaper());
    }

    boolean isPlanned(PlannedGate planned) {
        return planned.equals(new PlannedGate(kind, name, mandatory, waivable, afterSignature, source));
    }

    /** Its place changes with the gates before it. */
    void moveTo(int place) {
        position = place;
    }

    /** The meeting that is fixed and not yet decided, if there is one. */
    public Optional<GateMeeting> nextMeeting() {
        return meetings.stream().filter(meeting -> meeting.state() == GateMeeting.State.FIXED).findFirst();
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

    /** Its place in the order, from 1. */
    public int position() {
        return position;
    }

    public GateKind kind() {
        return kind;
    }

    /** Its name as used, for example "State Council". */
    public String name() {
        return name;
    }

    /** Its name for readers of any language. */
    Word word() {
        return new Word(FormWords.bodyKey(name), name);
    }

    /** True if the text has to pass it; another is only laid out for whoever asks it. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** True if its body may find that it need not decide. */
    public boolean isWaivable() {
        return waivable;
    }

    /** True if it comes between signature and ratification. */
    public boolean isAfterSignature() {
        return afterSignature;
    }

    /** The legal source that the decision table names. */
    public String source() {
        return source;
    }

    /** True if the route was laid out for an urgent matter. */
    public boolean isUrgent() {
        return urgent;
    }

    /** False once another route took its place. */
    public boolean isInForce() {
        return inForce;
    }

    /** When the text was last put before it. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** The meetings at which it was to be decided, in their order; the missed ones too. */
    public List<GateMeeting> meetings() {
        return List.copyOf(meetings);
    }
}
