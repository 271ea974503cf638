package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * A treaty in its life: from the day on which it is in force, or applied provisionally, to its end. It lasts as its terms
 * say and goes on by itself from term to term. A party can give notice to end or leave it; a treaty of many parties goes on
 * for the others, and ends when fewer than two are left. Its operation can be suspended. What it is and where each party stands follows from the facts on
 * file and is never set. Acts are entered in the order in which they took place, however late. Sources: Vienna Convention
 * on the Law of Treaties, articles 25, 54 to 72; the practice of 2016 to 2023.
 */
@Entity
@Table(name = "treaty")
public class Treaty extends TreatyOperation {

    private static final int PARTIES_AT_LEAST = 2;

    @Embedded
    private TreatyEnd end;

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Notice> notices = new ArrayList<>();

    protected Treaty() {
    }

    /** A treaty between the parties of a dossier, which does not bind anybody yet. */
    Treaty(Negotiation negotiation, ZoneId zone, Occurrence when) {
        begin(negotiation.id(), zone, when);
        takeIn(negotiation.parties());
    }

    /** Those of the negotiation that do not take part yet do so. */
    void takeIn(List<Party> negotiating) {
        negotiating.stream().filter(party -> !tookPart(party.code())).forEach(this::take);
    }

    /** Another takes part, or one that had left does so again; returns its entry. */
    TreatyParty take(Party party) {
        if (takesPart(party.code())) {
            throw new AlreadyDone("already-a-party", party.code());
        }
        var taken = new TreatyParty(this, parties().size() + 1, party.code(), party.name());
        join(taken);
        return taken;
    }

    /** The final clauses on duration and notice, read from the text; they take the place of what was recorded before. */
    void layDown(TreatyTerms read, ZoneId capital, Instant at) {
        requireNotEnded();
        if (notices.stream().anyMatch(one -> one.state().isOpen())) {
            throw new Requirement("notice-is-open");
        }
        keep(read, capital, at);
    }

    /**
     * Records the renewals whose terms have begun before or on that day, in their order, unless a notice takes effect first.
     *
     * @return those that are new
     */
    List<Renewal> renewThrough(LocalDate day, Instant at) {
        var fresh = new ArrayList<Renewal>();
        while (!isEnded() && hasTerm() && terms().renews() && termEnd().isBefore(day) && !endsWithinTerm()) {
            int next = term() + 1;
            fresh.add(renew(new Renewal(this, next, terms().termStart(firstDay(), next),
                    terms().termEnd(firstDay(), next), at)));
        }
        return fresh;
    }

    /** True if the notices that run end it before the present term is over, or with it: it is not renewed then. */
    public boolean endsWithinTerm() {
        var day = endsByNotice();
        return hasTerm() && day != null && !day.isAfter(termEnd().plusDays(1));
    }

    /** The first day on which, by the notices that run, too few parties are left; null if enough of them stay. */
    public LocalDate endsByNotice() {
        int stay = bound().size();
        for (var notice : running()) {
            if (--stay < PARTIES_AT_LEAST) {
                return notice.effectiveOn();
            }
        }
        return null;
    }

    /** The notices that run, in the order of their days. */
    private List<Notice> running() {
        return notices.stream().filter(one -> one.state() == NoticeState.GIVEN)
                .sorted(Comparator.comparing(Notice::effectiveOn)).toList();
    }

    /** The notices that run by the clock and whose day is not after that of this one, which is the last of them. */
    List<Notice> runningUpTo(Notice last) {
        return Stream.concat(running().stream().filter(one -> one != last && !one.dayReachedWhenEntered()
                && !one.effectiveOn().isAfter(last.effectiveOn())), Stream.of(last)).toList();
    }

    /** True if it is not renewed and its term is over before that day. */
    boolean expiresBefore(LocalDate day) {
        return hasTerm() && !terms().renews() && termEnd().plusDays(1).isBefore(day);
    }

    /** A party gives notice; renewals of later days that were recorded already are undone. */
    Notice give(NoticeRequest entered, NoticeEffect effect, Occurrence when, String by) {
        requireNotEnded();
        var party = requireBound(entered.party());
        if (openNotice(party.code()).isPresent()) {
            throw new AlreadyDone("notice-given", party.code());
        }
        var notice = new Notice(this, notices.size() + 1, entered, effect, when, by);
        notices.add(notice);
        undoRenewals(when.recordedAt());
        return notice;
    }

    /** The effect of a notice comes to life again; renewals from the day on which it ends the treaty are undone. */
    void reactivate(Notice notice, NoticeEffect effect, NoticeStep.Told told) {
        notice.reactivate(effect, told);
        undoRenewals(told.when().recordedAt());
    }

    /** Those of the days on which it is at its end by the notices that run. */
    private void undoRenewals(Instant at) {
        var day = endsByNotice();
        renewals().stream().filter(renewal -> day != null && !renewal.firstDay().isBefore(day))
                .forEach(renewal -> renewal.undo(at));
    }

    /**
     * The operation of the treaty, or of some provisions, is suspended from a day on.
     *
     * @param authority who on our side decided; null where it is not ours
     * @throws Requirement naming what the law of treaties asks for
     */
    OperationSuspension suspend(OperationSuspensionRequest entered, SuspensionEffect effect, Authority authority,
            Occurrence when, String by) {
        requireNotEnded();
        new OperationGuard(entered, bound().stream().map(TreatyParty::code).toList()).require();
        var suspension = new OperationSuspension(this, suspensions().size() + 1, entered, effect, authority, when, by);
        add(suspension);
        return suspension;
    }

    /** Provisions that were agreed as suspended at the conclusion apply from a day on. */
    ProvisionLifting lift(ProvisionLiftingRequest entered, Occurrence when, String by) {
        requireNotEnded();
        var lifting = new ProvisionLifting(this, liftings().size() + 1, entered, when, by);
        add(lifting);
        return lifting;
    }

    /** The day of a notice has come: the party leaves, and the treaty ends if too few are left, with the last that left. */
    void takeEffect(Notice notice, Occurrence when, String by) {
        notice.takeEffect(when, by);
        party(notice.party()).leave(notice.effectiveOn());
        if (bound().size() < PARTIES_AT_LEAST) {
            end(parties().stream().map(TreatyParty::leftOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow(),
                    EndGround.NOTICE, when.recordedAt());
        }
    }

    /** It ends for all parties. */
    void end(LocalDate day, EndGround ground, Instant at) {
        requireNotEnded();
        bound().forEach(party -> party.leave(day));
        end = new TreatyEnd(day, ground, at);
    }

    /** @throws Requirement if it has ended */
    void requireNotEnded() {
        if (isEnded()) {
            throw new Requirement("treaty-ended", end.endedOn().toString());
        }
    }

    /** @throws ActOutOfOrder if an act of that date cannot follow the latest one in its life */
    void requireOrder(Occurrence when) {
        var latest = acts().reduce((one, other) -> other.recordedAt().isBefore(one.recordedAt()) ? one : other)
                .orElse(occurrence());
        if (!when.canFollow(latest)) {
            throw new ActOutOfOrder(when, latest);
        }
    }

    private Stream<Occurrence> acts() {
        return Stream.of(Stream.of(occurrence()), operationActs(), notices.stream().flatMap(one -> Stream.concat(
                Stream.of(one.occurrence()), one.steps().stream().map(NoticeStep::occurrence)))).flatMap(each -> each);
    }

    /** The moment up to which what happened is on file: when something was entered last. */
    private Instant enteredAt() {
        return Stream.concat(acts().map(Occurrence::recordedAt), confirmations()).max(Instant::compareTo).orElseThrow();
    }

    /** True if a term ends that had not passed when something was entered last. */
    public boolean termRuns() {
        return hasTerm() && termPasses().isAfter(enteredAt());
    }

    /** True if somebody is to be asked whether to give notice for the end of this term: no notice is on file. */
    public boolean asksForNotice() {
        return isUnconsidered() && notices.stream().noneMatch(notice -> notice.state().isOpen());
    }

    /**
     * Where it stands: follows from its parties, the suspensions of its operation, its notices and its end. That its operation
     * is suspended comes before a notice that runs on meanwhile: it says what has to be performed today.
     */
    public TreatyStatus status() {
        if (isEnded()) {
            return TreatyStatus.TERMINATED;
        }
        if (bound().isEmpty()) {
            return parties().stream().anyMatch(TreatyParty::isProvisional) ? TreatyStatus.PROVISIONAL
                    : TreatyStatus.NOT_IN_FORCE;
        }
        if (operation().isSuspended()) {
            return TreatyStatus.OPERATION_SUSPENDED;
        }
        if (endsIt(EnumSet.of(NoticeState.GIVEN))) {
            return TreatyStatus.NOTICE_PENDING;
        }
        return endsIt(EnumSet.of(NoticeState.GIVEN, NoticeState.SUSPENDED)) ? TreatyStatus.NOTICE_SUSPENDED
                : TreatyStatus.IN_FORCE;
    }

    /** True if too few parties would be left once every notice in one of these states had taken effect. */
    private boolean endsIt(Set<NoticeState> states) {
        var leaving = notices.stream().filter(one -> states.contains(one.state())).map(Notice::party).toList();
        return !leaving.isEmpty()
                && bound().stream().filter(party -> !leaving.contains(party.code())).count() < PARTIES_AT_LEAST;
    }

    /** Where one party stands. */
    public PartyStanding standing(TreatyParty party) {
        if (party.leftOn() != null) {
            return PartyStanding.LEFT;
        }
        if (!party.isBound()) {
            return party.isProvisional() ? PartyStanding.PROVISIONAL : PartyStanding.NOT_BOUND;
        }
        if (operation(party).isSuspended()) {
            return PartyStanding.OPERATION_SUSPENDED;
        }
        return openNotice(party.code()).map(notice -> notice.state() == NoticeState.GIVEN ? PartyStanding.NOTICE_GIVEN
                : PartyStanding.NOTICE_SUSPENDED).orElse(PartyStanding.BOUND);
    }

    private Optional<Notice> openNotice(String code) {
        return notices.stream().filter(one -> one.party().equals(code) && one.state().isOpen()).findFirst();
    }

    /** @throws UnknownNotice if it has none with that id */
    Notice notice(String noticeId) {
        return notices.stream().filter(one -> one.id().equals(noticeId)).findFirst().orElseThrow(UnknownNotice::new);
    }

    public boolean isEnded() {
        return end != null && end.endedOn() != null;
    }

    /** Its end; null while it has not ended. */
    public TreatyEnd end() {
        return isEnded() ? end : null;
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }
}
