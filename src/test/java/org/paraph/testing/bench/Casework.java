package org.paraph.testing.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.ApprovalDesk;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateKind;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.approval.ReviewDesk;
import org.paraph.approval.Reviews;
import org.paraph.directory.Actor;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.LifetimeDesk;
import org.paraph.negotiation.DeviationDesk;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.MandateDesk;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationDesk;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionDesk;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.signing.FullPowersDesk;
import org.paraph.signing.Office;
import org.paraph.signing.SignatureDesk;
import org.paraph.signing.SigningDesk;
import org.paraph.talks.RoundOutcome;
import org.paraph.talks.TalksDesk;
import org.paraph.text.TextDesk;

/**
 * A dossier of its own, carried along by the {@link Team} through the desks, each act by the person whose it is and under
 * a {@link Watch}. Our own side is Korea.
 */
public final class Casework extends CaseFile {

    private final Team team;
    private final Entries entries;
    private final Actor substitute;

    private Casework(Bench bench, String id, Actor substitute) {
        super(bench, id);
        this.team = Team.of(bench);
        this.entries = new Entries(bench);
        this.substitute = substitute;
    }

    /** Proposes an agreement between Korea and these parties; with Japan if none is named. */
    public static Casework proposed(Bench bench, String... others) {
        return proposedBy(Team.of(bench).drafter(), bench, others);
    }

    /** As {@link #proposed}, by this person. */
    public static Casework proposedBy(Actor proposer, Bench bench, String... others) {
        var parties = new ArrayList<>(List.of("KOR"));
        parties.addAll(others.length == 0 ? List.of("JPN") : List.of(others));
        bench.as(proposer);
        var id = bench.bean(NegotiationDesk.class).propose(new Entries(bench).proposal(parties)).id();
        return new Casework(bench, id, null);
    }

    /** A dossier that is there already. */
    public static Casework of(String id, Bench bench) {
        return new Casework(bench, id, null);
    }

    /** The same dossier in the hands of this person, whoever's the next acts are. */
    public Casework by(Actor person) {
        return new Casework(bench, ref.id(), person);
    }

    /** Carries the dossier along its straight course up to this state. */
    public Casework reach(NegotiationState goal) {
        while (state() != goal) {
            goOn();
        }
        return this;
    }

    private void goOn() {
        switch (state()) {
            case PROPOSED -> grantMandate();
            case DRAFTING -> submitDraft("v1", "All agree.").clearDraft(true);
            case WORKING_LEVEL_TALKS -> prepareRound().recordRound(RoundOutcome.WORDING_AGREED);
            case TEXT_AGREED -> initial();
            case INITIALLED -> submit();
            case IN_APPROVAL -> passGates().conclude();
            case APPROVED_FOR_SIGNATURE -> schedule();
            case SIGNING_SCHEDULED -> parties().forEach(this::sign);
            case SIGNED -> enterIntoForce(EntryMechanism.ON_SIGNATURE);
            default -> throw new IllegalStateException("No straight way on from " + state());
        }
    }

    public Casework grantMandate() {
        return act(team.officer(), MandateDesk.class, desk -> desk.grant(ref, entries.mandate(null)));
    }

    public Casework submitDraft(String label, String body) {
        return act(team.drafter(), TextDesk.class, desk -> desk.submitDraft(ref, entries.text(label, body)));
    }

    public Casework clearDraft(boolean cleared) {
        return act(team.chief(), TextDesk.class, desk -> desk.clearDraft(ref, entries.clearance(cleared)));
    }

    public Casework prepareRound() {
        return act(team.negotiator(), TalksDesk.class, desk -> desk.prepare(ref, entries.preparation()));
    }

    public Casework recordRound(RoundOutcome outcome) {
        return act(team.negotiator(), TalksDesk.class, desk -> desk.record(ref, entries.record(outcome, parties())));
    }

    /** Files a changed text; once the wording was agreed it reopens the text, and other parties have to consent. */
    public Casework revise(String label, String body) {
        return state() == NegotiationState.WORKING_LEVEL_TALKS
                ? act(team.negotiator(), TextDesk.class, desk -> desk.revise(ref, entries.text(label, body)))
                : act(team.chief(), TextDesk.class, desk -> desk.reopen(ref, entries.reopening(label, body)));
    }

    public Casework consent(String party) {
        return act(team.officer(), TextDesk.class, desk -> desk.recordConsent(ref, entries.consent(party)));
    }

    public Casework initial() {
        return act(team.chief(), SigningDesk.class, desk -> desk.initial(ref, entries.initialling(parties())));
    }

    /** The heads of delegation initial the text again after its substance changed. */
    public Casework initialAgain() {
        return act(team.chief(), SigningDesk.class, desk -> desk.initialAgain(ref, entries.initialling(parties())));
    }

    /** Asks a unit for its review, due in the usual time; returns the review's id. */
    public String askForReview(String unit) {
        return askForReview(unit, null);
    }

    public String askForReview(String unit, OffsetDateTime dueAt) {
        var before = reviews();
        act(team.officer(), ReviewDesk.class, desk -> desk.request(ref, entries.review(unit, dueAt)));
        var after = reviews();
        after.removeAll(before);
        return after.iterator().next();
    }

    private Set<String> reviews() {
        return bench.bean(Reviews.class).all(ref.id()).stream().map(MinistryReview::id).collect(Collectors.toSet());
    }

    /** The opinion of the ministry of justice; of others with {@link #by}. */
    public Casework giveOpinion(String reviewId, Opinion opinion) {
        return act(team.reviewer(), ReviewDesk.class, desk -> desk.giveOpinion(ref, reviewId, entries.opinion(opinion)));
    }

    public Casework lift(String reviewId) {
        return act(team.reviewer(), ReviewDesk.class, desk -> desk.lift(ref, reviewId, entries.lifting()));
    }

    public Casework withdraw(String reviewId) {
        return act(team.officer(), ReviewDesk.class, desk -> desk.withdraw(ref, reviewId, entries.lifting()));
    }

    public Casework submit() {
        return act(team.officer(), ApprovalDesk.class, desk -> desk.submit(ref, entries.submission()));
    }

    public Casework decide(ApprovalBody body, ApprovalDecision decision) {
        return act(team.secretary(), ApprovalDesk.class, desk -> desk.record(ref, entries.approval(body, decision)));
    }

    /** Lets the present text pass every gate up to the signature that it still has to pass, in their order. */
    public Casework passGates() {
        return passGatesBefore(null);
    }

    public Casework passGatesBefore(GateKind last) {
        new GateWork(bench, this, team).passBefore(last);
        return this;
    }

    public Casework submitAgain(GateKind gate) {
        return act(team.officer(), GateDesk.class, desk -> desk.submitAgain(ref, gate.name(), entries.act()));
    }

    /** A departure from the procedure is asked for or recorded; of a gate if it is about one. */
    public Casework deviate(DeviationKind kind, GateKind gate) {
        return act(team.officer(), DeviationDesk.class, desk -> desk.request(ref, entries.deviation(kind, gate)));
    }

    /** The chief negotiator confirms or refuses the deviation that is open. */
    public Casework confirmDeviation(boolean confirmed) {
        var open = bench.task(ref.id(), "Task_DecideDeviation").subjectId();
        return act(team.chief(), DeviationDesk.class,
                desk -> desk.decide(ref, open, entries.deviationDecision(confirmed)));
    }

    public Casework notifyApproval(String party) {
        return notifyDecision(party, ApprovalDecision.APPROVED);
    }

    /** Another party's cabinet has decided so on the working text. */
    public Casework notifyDecision(String party, ApprovalDecision decision) {
        return act(team.officer(), ApprovalDesk.class, desk -> desk.recordNotified(ref, entries.notified(party, decision)));
    }

    public Casework conclude() {
        return act(team.approver(), ApprovalDesk.class, desk -> desk.conclude(ref, entries.act()));
    }

    public Casework schedule() {
        return act(team.registrar(), SigningDesk.class, desk -> desk.scheduleCeremony(ref, entries.ceremony(parties())));
    }

    public Casework empower(String party) {
        return act(team.registrar(), FullPowersDesk.class, desk -> desk.record(ref, entries.fullPowers(party)));
    }

    public Casework sign(String party) {
        return sign(party, Office.FOREIGN_MINISTER);
    }

    public Casework sign(String party, Office office) {
        return act(team.registrar(), SignatureDesk.class, desk -> desk.record(ref, entries.signature(party, office)));
    }

    public Casework notifyCompletion(String party) {
        return act(team.officer(), LifetimeDesk.class, desk -> desk.recordNotification(ref, entries.notification(party)));
    }

    public Casework enterIntoForce(EntryMechanism mechanism) {
        return act(team.officer(), LifetimeDesk.class,
                desk -> desk.recordEntryIntoForce(ref, entries.entryIntoForce(mechanism)));
    }

    public Casework suspend(SuspensionKind kind) {
        return act(team.chief(), SuspensionDesk.class, desk -> desk.suspend(ref, entries.suspension(kind)));
    }

    public Casework acknowledge(String party) {
        return act(team.officer(), SuspensionDesk.class, desk -> desk.acknowledge(ref, entries.acknowledgement(party)));
    }

    /** Ends the suspension, with a new day for the ceremony. */
    public Casework resume() {
        return act(team.chief(), SuspensionDesk.class, desk -> desk.resume(ref, entries.resumption(true)));
    }

    public Casework resumeWithoutCeremony() {
        return act(team.chief(), SuspensionDesk.class, desk -> desk.resume(ref, entries.resumption(false)));
    }

    public Casework abandon() {
        return act(team.chief(), SuspensionDesk.class, desk -> desk.abandon(ref, entries.act()));
    }

    /** Any other act, through the desk whose it is. */
    public <D> Casework act(Class<D> desk, BiFunction<D, DossierRef, Negotiation> command) {
        return act(team.officer(), desk, found -> command.apply(found, ref));
    }

    private <D> Casework act(Actor person, Class<D> desk, Function<D, Negotiation> command) {
        watch.carryOut(substitute == null ? person : substitute, () -> command.apply(bench.bean(desk)));
        return this;
    }
}
