package org.paraph.silence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.calendar.DueDate;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.TextVersion;

/**
 * A text put to parties under silence: who does not object by the hour named has accepted it, and one objection in time is
 * enough for nobody to have. The hour is counted in the working calendar of one capital and is a promise to the others:
 * neither holidays that become known later nor a standstill on our side move it. When it has passed somebody looks whether
 * an objection arrived in time, which may have been entered late, before anything follows from the silence.
 */
@Entity
@Table(name = "silence_procedure")
public class SilenceProcedure {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_sha256", nullable = false)
    private String textSha256;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @ElementCollection
    @CollectionTable(name = "silence_party", joinColumns = @JoinColumn(name = "silence_id"))
    @Column(name = "party", nullable = false)
    @OrderColumn(name = "position")
    @BatchFetch(BatchFetchType.IN)
    private List<String> parties = new ArrayList<>();

    @Column(name = "question", nullable = false)
    private String question;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Embedded
    private DueDate due;

    @Column(name = "capital", nullable = false)
    private String capital;

    @Column(name = "due_zone", nullable = false)
    private String zone;

    @Column(name = "begun_by", nullable = false)
    private String begunBy;

    @Embedded
    private Occurrence occurrence;

    @Column(name = "considered")
    private String considered;

    @Column(name = "considered_by")
    private String consideredBy;

    @Embedded
    private SilenceOutcome outcome;

    protected SilenceProcedure() {
    }

    SilenceProcedure(Negotiation negotiation, TextVersion text, SilenceTerms terms, SilenceRequest entered, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.textVersionId = text.id();
        this.textLabel = text.label();
        this.textSha256 = text.sha256();
        this.proposedBy = terms.proposedBy();
        this.parties.addAll(terms.parties());
        this.question = entered.question();
        this.channel = entered.channel();
        this.due = terms.due();
        this.capital = terms.capital();
        this.zone = terms.zone().getId();
        this.begunBy = by;
        this.occurrence = when;
        this.outcome = new SilenceOutcome();
    }

    /**
     * Our own capital, which was asked, lets the time pass.
     *
     * @throws AlreadyDone if that was decided
     */
    void letPass(String decision, Occurrence when, String by) {
        requireRunning();
        requireAfterBeginning(when);
        if (considered != null) {
            throw new AlreadyDone("silence-considered", consideredBy);
        }
        considered = decision;
        consideredBy = by;
    }

    /**
     * A party objects. It may be entered after the hour, if it arrived before.
     *
     * @throws Requirement if that party was not asked, or it objects too late
     */
    void breakBy(String party, String reason, Occurrence when, String by) {
        requireRunning();
        requireAfterBeginning(when);
        if (!parties.contains(party)) {
            throw new Requirement("silence-not-asked", party);
        }
        boolean late = when.occurredAt() == null ? when.occurredOn().isAfter(due.at().atZone(zone()).toLocalDate())
                : when.occurredAt().isAfter(due.at());
        if (late) {
            throw new Requirement("silence-over", due.at().atZone(zone()).toOffsetDateTime());
        }
        outcome.broken(party, reason, when, by);
    }

    /**
     * Nobody objected in time.
     *
     * @throws Requirement if the time has not run out
     */
    void kept(String finding, Occurrence when, String by) {
        requireRunning();
        if (when.recordedAt().isBefore(due.at())) {
            throw new Requirement("silence-still-runs", due.at().atZone(zone()).toOffsetDateTime());
        }
        outcome.end(SilenceState.KEPT, finding, when, by);
    }

    /** Whoever put the question takes it back. */
    void withdraw(String reason, Occurrence when, String by) {
        requireRunning();
        requireAfterBeginning(when);
        outcome.end(SilenceState.WITHDRAWN, reason, when, by);
    }

    /** The text was changed or the attempt has ended; without effect if it had ended before. */
    void overtake(LocalDate on, Instant at) {
        if (isRunning()) {
            outcome.overtaken(on, at);
        }
    }

    private void requireRunning() {
        if (!isRunning()) {
            throw new AlreadyDone("silence-ended", textLabel);
        }
    }

    private void requireAfterBeginning(Occurrence when) {
        if (!when.canFollow(occurrence)) {
            throw new ActOutOfOrder(when, occurrence);
        }
    }

    /** The last moment of the silence as an act's moment, in the zone in which it was counted. */
    public OccurrenceRequest ending() {
        var moment = due.at().atZone(zone());
        return new OccurrenceRequest(moment.toLocalDate(), null, null, moment.toOffsetDateTime(), null, zone);
    }

    public boolean isRunning() {
        return outcome.state() == SilenceState.RUNNING;
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

    public String textVersionId() {
        return textVersionId;
    }

    public String textLabel() {
        return textLabel;
    }

    public String textSha256() {
        return textSha256;
    }

    /** Code of the party that put the question. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Codes of the parties that were asked. */
    public List<String> parties() {
        return List.copyOf(parties);
    }

    public String question() {
        return question;
    }

    /** How the text was circulated. */
    public String channel() {
        return channel;
    }

    public DueDate due() {
        return due;
    }

    /** Code of the party in whose capital the time is counted. */
    public String capital() {
        return capital;
    }

    /** The zone of the hour at which it ends. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String begunBy() {
        return begunBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    /** Why our own capital lets the time pass; null if it has not said so. */
    public String considered() {
        return considered;
    }

    public String consideredBy() {
        return consideredBy;
    }

    /** How it stands, and how it came to its end. */
    public SilenceOutcome outcome() {
        return outcome;
    }
}
