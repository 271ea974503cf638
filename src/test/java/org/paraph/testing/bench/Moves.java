package org.paraph.testing.bench;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.paraph.approval.Opinion;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenTask;
import org.paraph.hold.HoldDesk;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.CaseFileDesk;
import org.paraph.negotiation.DossierLink;
import org.paraph.negotiation.LegalFindingsDesk;
import org.paraph.negotiation.LegislatureFlag;
import org.paraph.negotiation.LinkRequest;
import org.paraph.negotiation.NegotiationDesk;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.PartyLevel;
import org.paraph.negotiation.Publicity;
import org.paraph.negotiation.SuspensionDesk;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.talks.RoundOutcome;
import org.paraph.text.TextDesk;

/** How a random walk does each act: with a request that is plausible, and often the one that the procedure needs next. */
final class Moves {

    private static final Set<String> UNFINISHED = Set.of("text-not-settled", "review-open", "gate-not-passed",
            "deviation-open", "body-refused", "text-has-brackets", "concordance-missing", "language-version-missing");
    private static final Set<String> AT_THE_GATE = Set.of("text-not-settled", "gate-out-of-order", "gate-refused",
            "gate-of-another-body", "task-frozen");
    private static final Set<String> AT_A_DEVIATION = Set.of("unknown-gate", "gate-done", "gate-is-first",
            "unknown-deviation", "deviation-disputed", "second-person-needed", "task-frozen", "decided-too-early");

    /** What may still stand against an act that state, role and task allow: it depends on the request or the file. */
    private static final Map<Action, Set<String>> RULES = Map.ofEntries(
            Map.entry(Action.INITIAL_AGAIN, Set.of("text-not-settled", "text-needs-no-initialling")),
            Map.entry(Action.INITIAL_TEXT, UNFINISHED), Map.entry(Action.SUBMIT_FOR_APPROVAL, UNFINISHED),
            Map.entry(Action.CONCLUDE_APPROVALS, UNFINISHED),
            Map.entry(Action.GIVE_OPINION, Set.of("task-frozen")), Map.entry(Action.LIFT_RESERVATION, Set.of("task-frozen")),
            Map.entry(Action.DECIDE_GATE, AT_THE_GATE), Map.entry(Action.RESUBMIT_TO_GATE,
                    Set.of("unknown-gate", "gate-not-refused", "text-not-settled")),
            Map.entry(Action.SCHEDULE_GATE, Set.of("unknown-gate", "gate-without-meeting")),
            Map.entry(Action.REQUEST_DEVIATION, AT_A_DEVIATION), Map.entry(Action.DECIDE_DEVIATION, AT_A_DEVIATION),
            Map.entry(Action.DISPUTE_DEVIATION, AT_A_DEVIATION),
            Map.entry(Action.RECORD_ROUND, Set.of("not-agreed")),
            Map.entry(Action.RECORD_APPROVAL, AT_THE_GATE),
            Map.entry(Action.DECLARE_LANGUAGES, Set.of("languages-agreed")),
            Map.entry(Action.REOPEN_TEXT, Set.of("nothing-changed")),
            Map.entry(Action.VERIFY_TEXT, Set.of("text-not-clean-yet", "author-may-not-verify", "text-not-settled")),
            Map.entry(Action.OPEN_BRACKET, Set.of("unknown-provision", "words-not-found", "words-not-unique")),
            Map.entry(Action.CLOSE_BRACKET, Set.of("unknown-bracket", "bracket-closed")),
            Map.entry(Action.DECIDE_PROPOSAL, Set.of("unknown-proposal", "proposal-decided", "author-may-not-decide",
                    "text-conflict", "proposal-too-late")),
            Map.entry(Action.PROPOSE_WORDING, Set.of("unknown-provision", "no-text", "proposal-needs-provision")),
            Map.entry(Action.COMMENT_ON_TEXT, Set.of("unknown-provision", "no-text")),
            Map.entry(Action.SETTLE_COMMENT, Set.of("unknown-comment", "comment-settled")),
            Map.entry(Action.MARK_MAJOR_TERMS, Set.of("unknown-provision")),
            Map.entry(Action.FILE_LANGUAGE_VERSION, Set.of("language-not-declared", "no-text")),
            Map.entry(Action.CERTIFY_CONCORDANCE, Set.of("unknown-text", "not-the-present-version", "author-may-not-certify",
                    "provisions-do-not-match", "same-language")),
            Map.entry(Action.RECORD_TEXT_CONSENT, Set.of("text-not-reopened", "already-consented",
                    "who-reopened-may-not-consent")),
            Map.entry(Action.WITHDRAW_REVIEW, Set.of("unknown-review", "review-closed", "review-answered", "task-frozen")),
            Map.entry(Action.ACKNOWLEDGE_SUSPENSION, Set.of("already-acknowledged")),
            Map.entry(Action.HOLD_BRANCH, Set.of("no-such-branch", "branch-held")));

    private final Random random;
    private final Entries entries;
    private final Aim aim;
    private final Map<Action, Consumer<Casework>> ways = new EnumMap<>(Action.class);
    private Actor person;
    private int texts;

    Moves(Bench bench, Random random) {
        this.random = random;
        this.entries = new Entries(bench);
        this.aim = new Aim(random);
        talks();
        approval();
        new Gateways(entries, random, this::subject).addTo(ways);
        signing();
        suspension();
        file();
        new Drafting(entries, random, this::nextLabel).addTo(ways);
        new Concluding(entries, random, this::nextLabel).addTo(ways);
        new Binding(entries, random).addTo(ways);
        new Silencing(entries, random).addTo(ways);
        life(bench);
    }

    /** True if a walk can do the act. */
    boolean knows(Action action) {
        return ways.containsKey(action);
    }

    /** Has this person do the act. */
    void make(Action action, Casework dossier, Actor who) {
        person = who;
        aim.forget();
        ways.get(action).accept(dossier.by(who));
    }

    /**
     * True if this can come of the move that was made last where state, role and task allow the act: that it was accepted,
     * or refused by a rule that depends on the request or the file.
     */
    boolean admits(Action action, Optional<String> refusal) {
        return aim.isTaken() ? aim.admits(refusal) : refusal.isEmpty() || mayMeet(action, refusal.get());
    }

    private static boolean mayMeet(Action action, String rule) {
        return RULES.getOrDefault(action, Set.of()).contains(rule) || Concluding.mayMeet(action, rule)
                || Binding.mayMeet(action, rule) || Silencing.mayMeet(action, rule);
    }

    private void talks() {
        ways.put(Action.GRANT_MANDATE, Casework::grantMandate);
        ways.put(Action.SUBMIT_DRAFT, dossier -> dossier.submitDraft(nextLabel(), "Draft " + texts));
        ways.put(Action.CLEAR_DRAFT, dossier -> dossier.clearDraft(random.nextInt(4) > 0));
        ways.put(Action.PREPARE_ROUND, Casework::prepareRound);
        ways.put(Action.RECORD_ROUND, dossier -> dossier.recordRound(oneOf(RoundOutcome.values())));
        ways.put(Action.REVISE_TEXT, dossier -> dossier.act(TextDesk.class,
                (desk, ref) -> desk.revise(ref, entries.text(nextLabel(), "Wording " + random.nextInt(3)))));
        ways.put(Action.REOPEN_TEXT, dossier -> dossier.act(TextDesk.class,
                (desk, ref) -> desk.reopen(ref, entries.reopening(nextLabel(), "Wording " + random.nextInt(3)))));
        ways.put(Action.RECORD_TEXT_CONSENT, dossier -> dossier.consent(another(dossier)));
    }

    private void approval() {
        ways.put(Action.SUBMIT_FOR_APPROVAL, Casework::submit);
        ways.put(Action.CONCLUDE_APPROVALS, Casework::conclude);
        ways.put(Action.RECORD_NOTIFIED_APPROVAL, dossier -> dossier.notifyApproval(another(dossier)));
        ways.put(Action.REQUEST_REVIEW,
                dossier -> dossier.askForReview(oneOf(new String[] {Team.JUSTICE, Team.LEGISLATION})));
        ways.put(Action.WITHDRAW_REVIEW,
                dossier -> dossier.withdraw(subject(dossier, Action.GIVE_OPINION, Action.LIFT_RESERVATION)));
        ways.put(Action.GIVE_OPINION,
                dossier -> dossier.giveOpinion(subject(dossier, Action.GIVE_OPINION),
                        random.nextBoolean() ? Opinion.NO_OBJECTION : oneOf(Opinion.values())));
        ways.put(Action.LIFT_RESERVATION, dossier -> dossier.lift(subject(dossier, Action.LIFT_RESERVATION)));
    }

    private void signing() {
        ways.put(Action.INITIAL_TEXT, Casework::initial);
        ways.put(Action.INITIAL_AGAIN, Casework::initialAgain);
        ways.put(Action.SCHEDULE_CEREMONY, Casework::schedule);
        ways.put(Action.RECORD_FULL_POWERS, dossier -> dossier.empower(oneOf(dossier.parties())));
        ways.put(Action.RECORD_NOTIFICATION, dossier -> dossier.notifyCompletion(oneOf(dossier.parties())));
        ways.put(Action.RECORD_ENTRY_INTO_FORCE, dossier -> dossier.enterIntoForce(EntryMechanism.AGREED_DATE));
    }

    private void suspension() {
        ways.put(Action.SUSPEND, dossier -> dossier.act(SuspensionDesk.class, (desk, ref) -> desk.suspend(ref,
                entries.suspensionUntil(possible(dossier.state()), random.nextBoolean() ? null
                        : entries.today().occurredOn().plusDays(random.nextInt(40))))));
        ways.put(Action.ACKNOWLEDGE_SUSPENSION, dossier -> dossier.acknowledge(another(dossier)));
        List.of(Action.END_HOLD, Action.RESUME_SIGNATURE, Action.TAKE_UP_AGAIN)
                .forEach(action -> ways.put(action, Casework::resume));
        ways.put(Action.ABANDON, Casework::abandon);
        ways.put(Action.HOLD_BRANCH, dossier -> dossier.act(HoldDesk.class,
                (desk, ref) -> desk.holdBranch(ref, entries.branchHold(branch(dossier)))));
        ways.put(Action.DECIDE_BRANCH, dossier -> dossier.act(HoldDesk.class, (desk, ref) -> desk.decideBranch(ref,
                subject(dossier, Action.DECIDE_BRANCH), entries.branchDecision())));
        ways.put(Action.CHECK_CONDITION, dossier -> dossier.act(HoldDesk.class, (desk, ref) -> desk.checkCondition(ref,
                entries.conditionCheck(random.nextBoolean(), entries.today().occurredOn().plusDays(5)))));
        ways.put(Action.ANSWER_INACTIVITY,
                dossier -> dossier.act(HoldDesk.class, (desk, ref) -> desk.answerInactivity(ref, entries.act())));
    }

    private void life(Bench bench) {
        var treaty = new TreatyFile(bench, aim);
        new Living(treaty, aim).addTo(ways);
        new Noticing(treaty, aim).addTo(ways);
        new Operating(treaty, aim).addTo(ways);
        new Amending(treaty, aim).addTo(ways);
    }

    private void file() {
        ways.put(Action.AMEND, dossier -> dossier.act(NegotiationDesk.class,
                (desk, ref) -> desk.amend(ref, entries.particulars())));
        ways.put(Action.PUBLISH, dossier -> dossier.act(NegotiationDesk.class,
                (desk, ref) -> desk.publish(ref, entries.publicity(oneOf(Publicity.values())))));
        ways.put(Action.ADMIT, dossier -> dossier.act(CaseFileDesk.class,
                (desk, ref) -> desk.admit(ref, entries.participant(Team.JUSTICE))));
        ways.put(Action.LINK, dossier -> dossier.act(CaseFileDesk.class, (desk, ref) -> desk.link(ref,
                new LinkRequest(oneOf(DossierLink.Kind.values()), null, "A deal beside it", null))));
        ways.put(Action.RECORD_CONTEXT, dossier -> dossier.act(CaseFileDesk.class,
                (desk, ref) -> desk.recordContext(ref, entries.context())));
        ways.put(Action.BRIEF_LEGISLATURE, dossier -> dossier.act(CaseFileDesk.class,
                (desk, ref) -> desk.briefLegislature(ref, entries.briefing())));
        ways.put(Action.CLASSIFY_INSTRUMENT, dossier -> dossier.act(LegalFindingsDesk.class,
                (desk, ref) -> desk.classify(ref, entries.classification(random.nextBoolean(), oneOf(PartyLevel.values())))));
        ways.put(Action.ASSESS_LEGISLATURE_CONSENT, dossier -> dossier.act(LegalFindingsDesk.class,
                (desk, ref) -> desk.assessLegislatureConsent(ref, entries.assessment(oneOf(LegislatureFlag.values())))));
    }

    private SuspensionKind possible(NegotiationState state) {
        var kinds = List.of(SuspensionKind.values()).stream().filter(kind -> kind.from().contains(state)).toList();
        return kinds.isEmpty() ? oneOf(SuspensionKind.values()) : oneOf(kinds);
    }

    /** What an open task of these acts is about, one of the person's own if there is any; else nothing that exists. */
    private String subject(Casework dossier, Action... actions) {
        var keys = List.of(actions).stream().map(Action::task).toList();
        var open = dossier.look().tasks().stream().filter(task -> keys.contains(task.key()))
                .sorted(Comparator.comparing(OpenTask::subjectId)).toList();
        var own = open.stream().filter(task -> !Collections.disjoint(task.candidates(), person.candidateGroups())).toList();
        var choice = own.isEmpty() ? open : own;
        return choice.isEmpty() ? UUID.randomUUID().toString() : oneOf(choice).subjectId();
    }

    /** Something that a process of the dossier is about. */
    private String branch(Casework dossier) {
        var subjects = dossier.look().tasks().stream().map(OpenTask::subjectId).filter(subject -> subject != null).sorted()
                .toList();
        return subjects.isEmpty() ? UUID.randomUUID().toString() : oneOf(subjects);
    }

    private String another(Casework dossier) {
        return oneOf(dossier.parties().subList(1, dossier.parties().size()));
    }

    /** What has to come of the move that was made last. */
    @Override
    public String toString() {
        return aim.toString();
    }

    private String nextLabel() {
        return "walk " + ++texts;
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
