package org.paraph.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.lifetime.LifeSeen.life;
import static org.paraph.lifetime.LifeSeen.standings;
import static org.paraph.lifetime.LifeSeen.status;
import static org.paraph.lifetime.LifeSeen.terms;
import static org.paraph.lifetime.treaty.NoticeClause.AFTER_NOTICE;
import static org.paraph.lifetime.treaty.NoticeClause.BEFORE_TERM_END;
import static org.paraph.lifetime.treaty.NoticeClause.NONE;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.lifetime.treaty.AuthorityRequest;
import org.paraph.lifetime.treaty.EndGround;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionBody;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.TreatyWork;

/** A treaty in force on 2 March 2026, year after year in the clock of the capital. */
@Covers({"treaty-lifetime", "treaty-notice"})
class TreatyLifeProcessTest {

    private final Bench bench;

    TreatyLifeProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void goesOnFromTermToTermByItself() {
        var treaty = yearly();
        assertThat(life(treaty)).contains("Event_TermPassed");

        treaty.waitUntil("2027-03-01");
        assertThat(terms(treaty)).isEmpty();
        treaty.waitUntil("2027-03-02");
        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        treaty.waitUntil("2030-03-02");

        assertThat(terms(treaty)).hasSize(4).last().isEqualTo("5 2030-03-02 2031-03-01");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
    }

    @Test
    void asksBeforeTheWindowForNoticeCloses() {
        var treaty = yearly().waitUntil("2026-10-01");
        assertThat(life(treaty)).doesNotContain("Task_ConsiderNotice");

        treaty.waitUntil("2026-10-03");
        assertThat(life(treaty)).contains("Task_ConsiderNotice");
        treaty.consider();

        assertThat(life(treaty)).containsExactly("Event_TermPassed");
    }

    @Test
    void endsOnTheDayOfTheNoticeInTheCapitalAndNotASecondBefore() {
        var treaty = yearly().waitUntil("2026-12-01").notice("KOR");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);
        assertThat(treaty.<LocalDate>read(one -> one.notices().get(0).windowCloses())).isEqualTo("2026-12-01");
        bench.waitUntil(java.time.Instant.parse("2027-03-01T14:59:58Z"), treaty.dossier().id());
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);

        treaty.waitUntil("2027-03-02");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
        assertThat(terms(treaty)).isEmpty();
        assertThat(treaty.<EndGround>read(one -> one.end().ground())).isEqualTo(EndGround.NOTICE);
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.TERMINATED);
        assertThat(life(treaty)).isEmpty();
        assertRefused("illegal-transition", treaty::suspend);
    }

    @Test
    void isTooLateForTheTermAfterTheWindowClosed() {
        var treaty = yearly().waitUntil("2026-12-02");

        assertRefused("notice-window-closed", () -> treaty.notice("KOR"));
        treaty.notice("KOR", true, null);

        assertThat(effective(treaty)).isEqualTo("2028-03-02");
        treaty.waitUntil("2027-03-02");
        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        treaty.waitUntil("2028-03-02");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
    }

    @Test
    void goesOnWithoutADayWhenTheEffectOfTheNoticeIsSuspended() {
        var treaty = yearly().waitUntil("2026-12-01").notice("KOR").acknowledge("JPN").waitUntil("2027-03-01").suspend();
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_SUSPENDED);
        assertThat(effective(treaty)).isNull();

        treaty.waitUntil("2027-06-01");
        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.IN_FORCE);
        assertRefused("notice-state", treaty::suspend);
        treaty.reactivate(null);
        assertThat(effective(treaty)).isEqualTo("2028-03-02");
        treaty.withdraw();

        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        treaty.waitUntil("2028-03-03");
        assertThat(terms(treaty)).hasSize(2);
        assertRefused("notice-state", () -> treaty.reactivate(null));
    }

    @Test
    void endsOnTheAgreedDayWhenASuspendedNoticeIsReactivatedForIt() {
        var treaty = yearly().waitUntil("2026-12-01").notice("KOR").suspend();
        assertRefused("notice-too-short", () -> treaty.reactivate("2026-11-30"));

        treaty.reactivate("2027-01-15").waitUntil("2027-01-15");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
    }

    @Test
    void asksAPersonWhereTheDayOfANoticeHadPassedBeforeItWasEntered() {
        var treaty = yearly().skipTo("2027-06-01").on("2026-11-20").notice("KOR").run();
        assertThat(life(treaty)).contains("Task_ConfirmEnd");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);

        treaty.on("2027-03-01").suspend().run();

        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_SUSPENDED);
        assertThat(life(treaty)).containsExactly("Task_ConfirmTerm");
        treaty.on("2027-06-01").confirmTerm().run();
        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        assertThat(life(treaty)).containsExactly("Event_TermPassed");
    }

    @Test
    void endsOnTheDayOfTheNoticeOnceAPersonConfirmsIt() {
        var treaty = yearly().skipTo("2027-06-01").on("2026-11-20").notice("KOR").run();
        assertRefused("confirmed-too-early", () -> treaty.on("2027-03-01").confirmEnd());
        assertRefused("notice-has-passed", () -> treaty.on("2027-06-01").end());

        treaty.on("2027-06-01").confirmEnd();

        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
        assertThat(treaty.<LocalDate>read(one -> one.end().endedOn())).isEqualTo("2027-03-02");
        assertThat(life(treaty)).isEmpty();
    }

    @Test
    void undoesRenewalsThatWereRecordedBeforeANoticeOfAnEarlierDayIsEntered() {
        var treaty = yearly().waitUntil("2027-06-01");
        assertThat(terms(treaty)).hasSize(1);

        treaty.on("2026-11-20").notice("KOR");

        assertThat(terms(treaty)).isEmpty();
        treaty.on("2027-02-01").withdraw().run();
        treaty.on("2027-06-01").confirmTerm();
        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
    }

    @Test
    void recordsTheRenewalsOfPastYearsInTheirOrderBeforeALaterAct() {
        var treaty = yearly().skipTo("2029-06-01").on("2028-12-01").notice("JPN");

        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01", "3 2028-03-02 2029-03-01");
        assertThat(effective(treaty)).isEqualTo("2029-03-02");
        assertRefused("act-out-of-order", () -> treaty.on("2028-11-30").suspend());
    }

    @Test
    void endsWithItsTermWhereItIsNotRenewed() {
        var treaty = TreatyWork.inForce(bench).terms("P5Y", null, NONE, null);
        assertThat(life(treaty)).contains("Event_TermPassed");

        treaty.waitUntil("2031-03-02");

        assertThat(treaty.<EndGround>read(one -> one.end().ground())).isEqualTo(EndGround.TERM_EXPIRED);
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.TERMINATED);
        assertThat(life(treaty)).isEmpty();
    }

    @Test
    void lastsForAnUnlimitedTimeUntilAllAgreeToEndIt() {
        var treaty = TreatyWork.inForce(bench);
        assertThat(life(treaty)).containsExactly("Event_LifeEnded");
        assertRefused("no-right-to-denounce", () -> treaty.notice("KOR"));

        treaty.waitUntil("2060-01-01").end();

        assertThat(treaty.<EndGround>read(one -> one.end().ground())).isEqualTo(EndGround.CONSENT_OF_ALL);
        assertThat(life(treaty)).isEmpty();
    }

    @Test
    void goesOnForTheOthersWhenOneOfManyLeavesAndEndsWhenFewerThanTwoAreLeft() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms(null, null, AFTER_NOTICE, "P6M").accede("ITA")
                .notice("FRA");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.NOTICE_GIVEN).containsEntry("ITA",
                PartyStanding.BOUND);
        assertRefused("notice-given", () -> treaty.notice("FRA"));

        treaty.waitUntil("2026-09-02");
        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.LEFT);
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.IN_FORCE);
        assertRefused("not-bound", () -> treaty.notice("FRA"));
        treaty.notice("ITA").notice("JPN");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);
        treaty.waitUntil("2027-03-02");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
        assertThat(standings(treaty).values()).containsOnly(PartyStanding.LEFT);
        assertThat(life(treaty)).isEmpty();
    }

    @Test
    void recordsThatAnotherBodyDecidedThanTheOneThatConcluded() {
        var treaty = yearly();
        assertRefused("other-body-needs-reason", () -> treaty.decide(new AuthorityRequest(
                SuspensionBody.NSC_AND_HEAD_OF_STATE, "State Council", null)));

        treaty.decide(new AuthorityRequest(SuspensionBody.NSC_AND_HEAD_OF_STATE, "State Council", "Held not to be needed"));

        var deviations = treaty.dossier().<Deviations, List<Deviation>>ask(Deviations.class,
                all -> all.all(treaty.dossier().id()));
        assertThat(deviations).extracting(Deviation::about).containsExactly("State Council");
        assertThat(life(treaty)).contains("Task_DecideDeviation");
        treaty.dossier().confirmDeviation(true);
    }

    @Test
    void refusesTermsThatContradictThemselves() {
        var treaty = TreatyWork.inForce(bench);

        assertRefused("no-period", () -> treaty.terms("one year", null, NONE, null));
        assertRefused("no-period", () -> treaty.terms("P0D", null, NONE, null));
        assertRefused("renewal-without-duration", () -> treaty.terms(null, "P1Y", NONE, null));
        assertRefused("notice-period-and-clause", () -> treaty.terms("P1Y", "P1Y", BEFORE_TERM_END, null));
        assertRefused("notice-before-what-end", () -> treaty.terms(null, null, BEFORE_TERM_END, "P90D"));
        yearly().notice("KOR");
    }

    private TreatyWork yearly() {
        return TreatyWork.inForce(bench).terms("P1Y", "P1Y", BEFORE_TERM_END, "P90D");
    }

    private static LocalDate effective(TreatyWork treaty) {
        return treaty.read(one -> one.notices().get(0).effectiveOn());
    }
}
