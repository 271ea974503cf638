package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.paraph.negotiation.MandateRequest.RedLineRequest;
import org.paraph.talks.RoundOutcome;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.MandateWork;
import org.paraph.text.consensus.Stance;

/** Our delegation acts within its mandate: until its last day, and up to its red lines. */
@Covers({"mandate-check", "mandate-watch"})
class MandateProcessTest {

    private static final String TWO_ARTICLES = """
            Article 1
            The Parties assist each other.

            Article 2
            Nothing is handed on to third countries.
            """;
    private static final RedLineRequest SECOND = new RedLineRequest("art2", null, "Nothing goes to third countries");

    private final Bench bench;
    private final Casework dossier;
    private final MandateWork mandate;

    MandateProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
        this.mandate = MandateWork.on(dossier, bench);
    }

    @Test
    void warnsBeforeItExpiresAndBlocksAfterwards() {
        mandate.grant(LocalDate.of(2026, 5, 1));
        atTheTable();
        bench.waitFor(Duration.ofDays(29), dossier.id());
        assertThat(dossier.position()).contains("Event_RenewalDue").doesNotContain("Task_RenewMandate");

        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertThat(dossier.position()).contains("Task_RenewMandate");
        mandate.say("KOR", Stance.ACCEPT_AD_REFERENDUM, "art1");

        bench.waitFor(Duration.ofDays(40), dossier.id());
        assertRefused("mandate-expired", () -> mandate.say("KOR", Stance.ACCEPT, "art1"));
        assertRefused("mandate-expired", () -> dossier.recordRound(RoundOutcome.WORDING_AGREED));
        mandate.say("KOR", Stance.RESERVE, "art1").say("JPN", Stance.ACCEPT, "art1");

        mandate.renew(LocalDate.of(2030, 1, 1)).say("KOR", Stance.ACCEPT, "art1");
        assertThat(dossier.position()).contains("Event_RenewalDue").doesNotContain("Task_RenewMandate");
        dossier.recordRound(RoundOutcome.WORDING_AGREED).reach(NegotiationState.SIGNED);
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
    }

    @Test
    void isWatchedAgainWhenAShelvedNegotiationIsTakenUp() {
        mandate.grant(LocalDate.of(2026, 9, 1));
        atTheTable();
        dossier.suspend(SuspensionKind.SHELVED);
        assertThat(dossier.position()).doesNotContain("Event_RenewalDue");

        dossier.resume();

        assertThat(dossier.position()).contains("Event_RenewalDue");
        dossier.abandon();
        assertThat(dossier.position()).isEmpty();
    }

    @Test
    void letsNobodyInitialOnceItIsWithdrawnUntilThereIsAnother() {
        mandate.grant(null);
        atTheTable();
        dossier.recordRound(RoundOutcome.WORDING_AGREED);
        mandate.withdraw();
        assertRefused("no-mandate", mandate::withdraw);
        assertRefused("mandate-withdrawn", dossier::initial);

        mandate.amend(null);

        dossier.initial();
        assertThat(dossier.state()).isEqualTo(NegotiationState.INITIALLED);
    }

    @Test
    void asksItsAuthorityWhenAProposalTouchesARedLine() {
        mandate.grant(null, SECOND);
        atTheTable();
        mandate.propose("art2/text1", "Anything is handed on.");
        assertThat(dossier.position()).contains("Task_DecideMandateCheck");

        assertRefused("mandate-asked", () -> mandate.say("KOR", Stance.ACCEPT_AD_REFERENDUM, "art2"));
        mandate.say("KOR", Stance.ACCEPT, "art1");
        assertRefused("mandate-asked", () -> dossier.recordRound(RoundOutcome.WORDING_AGREED));

        mandate.decide(false).say("KOR", Stance.ACCEPT, "art2");
        assertThat(mandate.checks()).extracting(MandateCheck::state).containsExactly(MandateCheck.State.UPHELD);
    }

    @Test
    void acceptsOtherWordsAtARedLineOnlyOnceItIsWidened() {
        mandate.grant(null, SECOND);
        atTheTable();
        dossier.revise("v2", TWO_ARTICLES.replace("Nothing is", "Everything is"));
        assertThat(mandate.checks()).extracting(MandateCheck::subject).containsExactly("text:v2");
        mandate.decide(false);
        assertRefused("red-line", () -> mandate.say("KOR", Stance.ACCEPT, "*"));

        dossier.revise("v3", TWO_ARTICLES);
        mandate.say("KOR", Stance.ACCEPT, "*");
        dossier.revise("v4", TWO_ARTICLES.replace("Nothing is", "Something is"));
        mandate.decide(true).say("KOR", Stance.ACCEPT, "*");

        assertThat(mandate.checks()).extracting(MandateCheck::state)
                .containsExactly(MandateCheck.State.UPHELD, MandateCheck.State.WIDENED);
    }

    @Test
    void dropsTheQuestionWhenTheOtherPartyGivesWay() {
        mandate.grant(null, SECOND);
        atTheTable();
        mandate.say("JPN", Stance.REJECT, "art2");
        assertThat(dossier.position()).contains("Task_DecideMandateCheck");

        mandate.say("JPN", Stance.ACCEPT, "art2");

        assertThat(dossier.position()).doesNotContain("Task_DecideMandateCheck");
        assertThat(mandate.checks()).extracting(MandateCheck::state).containsExactly(MandateCheck.State.CLOSED);
    }

    @Test
    void dropsTheQuestionWhenTheAttemptEnds() {
        mandate.grant(null, SECOND);
        atTheTable();
        mandate.say("JPN", Stance.REJECT, "art2");

        dossier.suspend(SuspensionKind.SHELVED);

        assertThat(mandate.checks()).extracting(MandateCheck::state).containsExactly(MandateCheck.State.CLOSED);
        assertThat(dossier.position()).doesNotContain("Task_DecideMandateCheck");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused("expires-before-given", () -> mandate.grant(LocalDate.of(2026, 1, 1)));
        assertRefused("red-line-provision-or-topic",
                () -> mandate.grant(null, new RedLineRequest("art1", "A topic", "Both")));
    }

    private void atTheTable() {
        dossier.submitDraft("v1", TWO_ARTICLES).clearDraft(true).prepareRound();
    }
}
