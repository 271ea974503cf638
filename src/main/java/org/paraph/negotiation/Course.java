package org.paraph.negotiation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.platform.time.Occurrence;

/**
 * The course of a negotiation: its three tracks and the headline state that follows from them, how it came there, its
 * attempts and suspensions, and the text that it is about. What can follow what is said by {@link NegotiationState}; this
 * class is the only one that moves it. The state is kept beside the tracks for queries, and derived after each act.
 */
@MappedSuperclass
public abstract class Course {

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private NegotiationState state;

    /** True while the transaction in which it was read holds it against others. */
    @Transient
    private boolean held;

    @Embedded
    private Tracks tracks = Tracks.proposed();

    @Embedded
    private WorkingText text = WorkingText.none();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchFetch(BatchFetchType.IN)
    private List<Attempt> attempts = new ArrayList<>();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Suspension> suspensions = new ArrayList<>();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<StateChange> changes = new ArrayList<>();

    abstract Negotiation self();

    void begin(Occurrence when, String by) {
        id = UUID.randomUUID().toString();
        attempts.add(new Attempt(self(), 1, EntryPoint.MANDATE, when.occurredOn(), text));
        derive(when, by);
    }

    /**
     * Suspends the negotiation. A suspension that is under way is superseded, which only shelving can do.
     *
     * @throws IllegalTransition if that kind of suspension is not possible in the present state
     */
    public Suspension suspend(SuspensionOrder order, Occurrence when, String by) {
        if (!order.kind().from().contains(state)) {
            throw new IllegalTransition("suspend " + order.kind(), state, order.kind().from());
        }
        requireOrder(when);
        openSuspension().ifPresent(earlier -> earlier.supersede(when.occurredOn()));
        var suspension = new Suspension(self(), suspensions.size() + 1, order, when, by);
        suspensions.add(suspension);
        if (order.kind() == SuspensionKind.SHELVED) {
            attempt().close(when.occurredOn(), state, NegotiationState.SHELVED, text);
        }
        if (order.kind() != SuspensionKind.ADMINISTRATIVE_HOLD
                && tracks.acts().compareTo(ActsStage.CEREMONY_FIXED) >= 0) {
            tracks = tracks.with(ActsStage.MANDATED);
        }
        derive(when.same(), by);
        return suspension;
    }

    /**
     * Ends the suspension and enters the procedure where the rule says. A shelved negotiation gets a new attempt.
     *
     * @return the suspension that has ended
     */
    public Suspension resume(ResumptionOrder order, ReentryRule rule, Occurrence when, String by) {
        var suspension = openSuspension().orElseThrow(() -> new IllegalTransition("resume", state, NegotiationState.suspended()));
        requireOrder(when);
        var entry = rule.entryPoint(suspension, this, when.latestDay());
        boolean rescheduled = entry == EntryPoint.SIGNING
                && suspension.priorState() == NegotiationState.SIGNING_SCHEDULED;
        if (rescheduled && order.ceremony() == null) {
            throw new Requirement("new-ceremony-needed");
        }
        suspension.end(new Resumption(order, entry, when, by));
        if (suspension.kind() == SuspensionKind.SHELVED) {
            attempts.add(new Attempt(self(), attempts.size() + 1, entry, when.occurredOn(), text));
            text = text.unsettled();
        }
        if (entry != null) {
            tracks = rescheduled ? tracks.with(ActsStage.CEREMONY_FIXED) : entry.from(tracks);
        }
        derive(when, by);
        return suspension;
    }

    /** Gives the negotiation up for good. */
    public void abandon(Occurrence when, String by) {
        if (!state.canBecome(NegotiationState.ABANDONED)) {
            throw new IllegalTransition("abandon", state, NegotiationState.ABANDONED.predecessors());
        }
        requireOrder(when);
        openSuspension().ifPresent(earlier -> earlier.supersede(when.occurredOn()));
        if (attempt().closedOn() == null) {
            attempt().close(when.occurredOn(), state, NegotiationState.ABANDONED, text);
        }
        tracks = tracks.with(ActsStage.ABANDONED);
        derive(when, by);
    }

    /** The parties work on this version from now on. After initialling a new version unsettles the text. */
    public void adoptText(String versionId, String label, String hash) {
        text = new WorkingText(versionId, label, hash, false);
    }

    /** All parties stand by the revised wording. */
    public void settleText() {
        requireText();
        text = text.settledNow();
    }

    /** @throws Requirement if no text is agreed by all parties, or a revision of it still waits for their consent */
    public void requireSettledText() {
        requireText();
        if (!text.settled()) {
            throw new Requirement("text-not-settled", text.label());
        }
    }

    /** The suspension under way, if the negotiation is suspended. */
    public Optional<Suspension> openSuspension() {
        return suspensions.stream().filter(Suspension::isOpen).findFirst();
    }

    /**
     * The moment of recording from which approvals of this attempt count: that of the last resumption which sent the
     * text back before its approval. Null if none did.
     */
    public Instant approvalsCountFrom() {
        return suspensions.stream().map(Suspension::resumption)
                .filter(end -> end != null && (end.entryPoint() == EntryPoint.APPROVAL
                        || end.entryPoint() == EntryPoint.INITIALLING))
                .map(Resumption::recordedAt).reduce((earlier, later) -> later).orElse(null);
    }

    /** True if the negotiation is in that state or ever was, in whichever attempt. */
    public boolean hasBeen(NegotiationState asked) {
        return changes.stream().anyMatch(change -> change.to() == asked);
    }

    /** True if the negotiation has ever come to an agreement, by signature, adoption or entry into force. */
    public boolean hasBeenConcluded() {
        var concluded = NegotiationState.concluded();
        return changes.stream().anyMatch(change -> concluded.contains(change.to()) || change.to() == NegotiationState.IN_FORCE);
    }

    /** The latest step of the headline state. */
    public StateChange lastChange() {
        return changes.get(changes.size() - 1);
    }

    /** The first day on which a decision of this attempt can have been taken. */
    public LocalDate approvalsCountFromDay() {
        return suspensions.stream().map(Suspension::resumption)
                .filter(end -> end != null && (end.entryPoint() == EntryPoint.APPROVAL
                        || end.entryPoint() == EntryPoint.INITIALLING))
                .map(Resumption::resumedOn).reduce((earlier, later) -> later)
                .filter(day -> day.isAfter(attempt().openedOn())).orElse(attempt().openedOn());
    }

    /** When the present state was reached; going on after a hold does not count. */
    public Occurrence since() {
        return changes.stream().filter(change -> change.to() == state && change.from() != NegotiationState.HELD)
                .reduce((earlier, later) -> later).orElse(lastChange()).occurrence();
    }

    /** The attempt under way, or the last one. */
    public Attempt attempt() {
        return attempts.get(attempts.size() - 1);
    }

    public int attemptNumber() {
        return attempts.size();
    }

    public String id() {
        return id;
    }

    /** The present transaction waits for nobody any more who acts on it. */
    void held() {
        held = true;
    }

    /** True if the present transaction holds it, so that nobody else acts on it until that ends. */
    public boolean isHeld() {
        return held;
    }

    /** Rises with each act on this dossier; the ETag of its REST resource. */
    public long version() {
        return version;
    }

    public NegotiationState state() {
        return state;
    }

    /** How far the text, our approval and the acts between the parties have come. */
    public Tracks tracks() {
        return tracks;
    }

    public WorkingText text() {
        return text;
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    public List<StateChange> changes() {
        return List.copyOf(changes);
    }

    void requireText() {
        if (!text.exists()) {
            throw new Requirement("no-text");
        }
    }

    /** Brings a track on, as far as the headline state that follows from it can come after the present one. */
    void move(String act, Tracks next, Occurrence when, String by) {
        var headline = next.headline();
        if (!state.canBecome(headline) || state.isSuspended()) {
            throw new IllegalTransition(act, state, headline.predecessors());
        }
        requireOrder(when);
        tracks = next;
        derive(when, by);
    }

    /** What the dossier says of itself: that it is suspended, or else what its tracks say. */
    NegotiationState headline() {
        return openSuspension().map(open -> open.kind().state()).orElseGet(tracks::headline);
    }

    /** @throws ActOutOfOrder if an act of that date cannot follow the latest step of the procedure */
    public void requireOrder(Occurrence when) {
        if (!when.canFollow(lastChange().occurrence())) {
            throw new ActOutOfOrder(when, lastChange().occurrence());
        }
    }

    private void derive(Occurrence when, String by) {
        var next = headline();
        changes.add(new StateChange(self(), changes.size() + 1, state, next, when, by));
        state = next;
    }
}
