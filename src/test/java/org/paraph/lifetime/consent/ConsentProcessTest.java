package org.paraph.lifetime.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paraph.negotiation.NegotiationState.AWAITING_CONSENT;
import static org.paraph.negotiation.NegotiationState.AWAITING_NOTIFICATION;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;
import static org.paraph.negotiation.NegotiationState.SIGNED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.consent.EntryForecast.WarningKind;
import org.paraph.lifetime.consent.RefusalAnswerRequest.Answer;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.negotiation.ClassificationRequest;
import org.paraph.negotiation.LegalFindingsDesk;
import org.paraph.negotiation.PartyLevel;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.signing.Office;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Covers;

/** From the signature to the publication: who has to consent, what is asked of our side, and when the treaty is in force. */
@Covers({"consent-to-be-bound", "publication"})
class ConsentProcessTest {

    private final Bench bench;

    ConsentProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void asksOurSideForItsConsentOnceNothingOfOursStandsAgainstIt() {
        var dossier = Casework.proposed(bench);
        var work = ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(SIGNING_SCHEDULED).sign("KOR").sign("JPN");
        work.clauses(EntryMechanism.ALL_CONSENTED, null, ConsentMeans.RATIFICATION);
        assertThat(dossier.state()).isEqualTo(AWAITING_CONSENT);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_RecordDecision");
        assertRefused("legislature-consent-missing", () -> work.deposit("KOR"));
        assertRefused("legislature-consent-missing", () -> dossier.notifyCompletion("KOR"));
        assertRefused("legislature-consent-missing", () -> dossier.enterIntoForce(EntryMechanism.AGREED_DATE));

        work.deposit("JPN");
        dossier.decide(ApprovalBody.LEGISLATURE, ApprovalDecision.APPROVED);
        assertThat(dossier.state()).isEqualTo(AWAITING_NOTIFICATION);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_ExpressConsent");
        assertRefused("consent-acts-missing", () -> dossier.enterIntoForce(EntryMechanism.ALL_CONSENTED));
        assertRefused("instrument-needs-full-powers", () -> work.depositOurs(Office.MINISTER));
        assertRefused("means-not-provided", () -> dossier.notifyCompletion("KOR"));

        bench.waitFor(Duration.ofDays(3), dossier.id());
        work.depositOurs(Office.FOREIGN_MINISTER);
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
        assertThat(work.forecast().day()).isEqualTo(work.today().occurredOn());
        dossier.enterIntoForce(EntryMechanism.ALL_CONSENTED);
        assertThat(dossier.state()).isEqualTo(IN_FORCE);
    }

    @Test
    void asksForOurConsentNoLongerOnceItWasRecordedOtherwiseAndAgainAfterItWasTakenBack() {
        var dossier = Casework.proposed(bench).reach(SIGNED);
        var work = ConsentWork.on(dossier, bench).clauses(EntryMechanism.LATER_NOTIFICATION_PLUS, "P60D");
        assertThat(dossier.position()).contains("Task_ExpressConsent");

        dossier.notifyCompletion("KOR");
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
        assertRefused("already-notified", () -> work.deposit("KOR"));

        work.revoke("KOR");
        assertThat(dossier.position()).contains("Task_ExpressConsent");
        assertThat(work.forecast().missing()).extracting(EntryForecast.Missing::of).containsExactly("KOR", "JPN");
    }

    @Test
    void aRefusalOfTheLegislatureIsAnsweredAndTheLegislatureAskedAgain() {
        var dossier = Casework.proposed(bench);
        var work = ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(SIGNING_SCHEDULED).sign("KOR").sign("JPN").decide(ApprovalBody.LEGISLATURE, ApprovalDecision.RETURNED);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_AnswerRefusal");

        work.answer(Answer.ASK_AGAIN);
        assertThat(dossier.state()).isEqualTo(AWAITING_CONSENT);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_RecordDecision");

        dossier.decide(ApprovalBody.LEGISLATURE, ApprovalDecision.APPROVED);
        assertThat(dossier.state()).isEqualTo(AWAITING_NOTIFICATION);
        dossier.enterIntoForce(EntryMechanism.AGREED_DATE);
        assertThat(dossier.state()).isEqualTo(IN_FORCE);
    }

    @Test
    void afterARefusalAnotherTextIsNegotiatedInANewAttempt() {
        var dossier = Casework.proposed(bench);
        var work = ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(SIGNING_SCHEDULED).sign("KOR").sign("JPN").decide(ApprovalBody.LEGISLATURE, ApprovalDecision.REJECTED);

        work.answer(Answer.RENEGOTIATE);
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
        dossier.suspend(SuspensionKind.SHELVED).resumeWithoutCeremony();

        assertThat(dossier.<Integer>read(negotiation -> negotiation.attemptNumber())).isEqualTo(2);
        dossier.revise("v2", "All agree to something else.").reach(SIGNING_SCHEDULED).sign("KOR").sign("JPN");
        assertThat(dossier.state()).isEqualTo(AWAITING_CONSENT);
    }

    @Test
    void whoDoesNotIntendToBecomeBoundIsAskedForNothingAndCanGiveUp() {
        var dossier = Casework.proposed(bench);
        var work = ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(SIGNING_SCHEDULED).sign("KOR").sign("JPN").decide(ApprovalBody.LEGISLATURE, ApprovalDecision.REJECTED);

        work.answer(Answer.NOT_TO_BECOME_PARTY);
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
        dossier.abandon();

        assertThat(dossier.position()).isEmpty();
    }

    @Test
    void countsTheThresholdOfATreatyOfManyPartiesAndTheLaterEntryOfTheOthers() {
        var dossier = Casework.proposed(bench, "JPN", "XA", "XB", "XC");
        var work = ConsentWork.on(dossier, bench);
        dossier.reach(SIGNED);
        work.clauses(EntryMechanism.THRESHOLD_PLUS, "P60D", 6, "1/2", Whichever.SMALLER);
        assertThat(work.forecast().needed()).isEqualTo(3);
        work.deposit("XA").deposit("XB").accede("XD");
        work.revoke("XD");
        bench.waitFor(Duration.ofDays(10), dossier.id());
        var third = work.today().occurredOn();
        work.depositOurs(Office.HEAD_OF_STATE);
        assertThat(work.forecast().day()).isEqualTo(third.plusDays(60));
        assertRefused("not-the-day-of-force", () -> dossier.enterIntoForce(EntryMechanism.THRESHOLD_PLUS));

        bench.waitFor(Duration.ofDays(50), dossier.id());
        work.deposit("JPN", work.today(), Office.OTHER);
        bench.waitFor(Duration.ofDays(10), dossier.id());
        dossier.enterIntoForce(EntryMechanism.THRESHOLD_PLUS);

        assertThat(work.forecast().warnings()).contains(new EntryForecast.Warning(WarningKind.FULL_POWERS_NOT_SHOWN, "JPN"));
        assertThat(work.forecast().parties()).extracting(EntryForecast.Standing::party, EntryForecast.Standing::inForceOn)
                .contains(tuple("KOR", third.plusDays(60)), tuple("XA", third.plusDays(60)), tuple("JPN", third.plusDays(80)),
                        tuple("XC", null), tuple("XD", null));
        assertRefused("consent-in-effect", () -> work.revoke("XA"));
        work.revoke("JPN");
        assertThat(bound(dossier)).containsExactlyInAnyOrder("KOR", "XA", "XB");

        work.deposit("XC");
        bench.waitFor(Duration.ofDays(31), dossier.id());
        work.deposit("JPN");
        assertThat(bound(dossier)).containsExactlyInAnyOrder("KOR", "XA", "XB", "XC");
    }

    private static List<String> bound(Casework dossier) {
        return dossier.ask(Treaties.class, treaties -> treaties.of(dossier.id()).parties().stream()
                .filter(TreatyParty::isBound).map(TreatyParty::code).toList());
    }

    @Test
    void takesInWhoConsentedLaterOnceItsDayHasBegunInTheCapital() {
        var dossier = Casework.proposed(bench, "JPN", "FRA").reach(SIGNED);
        var work = ConsentWork.on(dossier, bench).clauses(EntryMechanism.THRESHOLD_PLUS, "P10D", 2, null, null)
                .deposit("JPN").depositOurs(Office.HEAD_OF_STATE);
        bench.waitFor(Duration.ofDays(10), dossier.id());
        dossier.enterIntoForce(EntryMechanism.THRESHOLD_PLUS);
        work.deposit("FRA");

        bench.waitUntil(Instant.parse("2026-04-10T14:59:00Z"), dossier.id());
        work.register();
        assertThat(bound(dossier)).containsExactlyInAnyOrder("KOR", "JPN");
        bench.waitUntil(Instant.parse("2026-04-10T15:00:00Z"), dossier.id());
        work.promulgate();

        assertThat(bound(dossier)).containsExactlyInAnyOrder("KOR", "JPN", "FRA");
    }

    @Test
    void takesEffectFromThePastByAgreementOnly() {
        var dossier = Casework.proposed(bench).reach(SIGNED);
        var work = ConsentWork.on(dossier, bench);
        var before = work.today().occurredOn().minusDays(20);

        assertRefused("retroactive-by-agreement-only", () -> work.enterIntoForce(EntryMechanism.ON_SIGNATURE, before));
        assertRefused("retroactive-not-before",
                () -> work.enterIntoForce(EntryMechanism.AGREED_DATE, LocalDate.of(2099, 1, 1)));
        work.enterIntoForce(EntryMechanism.AGREED_DATE, before);

        assertThat(dossier.state()).isEqualTo(IN_FORCE);
    }

    @Test
    void isRegisteredAndPromulgatedOnceItIsInForce() {
        var dossier = Casework.proposed(bench).reach(IN_FORCE);
        var work = ConsentWork.on(dossier, bench);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RegisterTreaty", "Task_PromulgateTreaty", "Event_LifeEnded");

        work.register();
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_PromulgateTreaty", "Event_LifeEnded");
        work.promulgate();

        assertThat(dossier.position()).containsExactly("Event_LifeEnded");
    }

    @Test
    void whatDoesNotBindIsNotPublished() {
        var dossier = Casework.proposed(bench).reach(IN_FORCE);

        dossier.act(LegalFindingsDesk.class, (desk, ref) -> desk.classify(ref,
                new ClassificationRequest(false, PartyLevel.GOVERNMENT, null,
                        "A commitment", ConsentWork.on(dossier, bench).today())));

        assertThat(dossier.position()).containsExactly("Event_LifeEnded");
    }
}
