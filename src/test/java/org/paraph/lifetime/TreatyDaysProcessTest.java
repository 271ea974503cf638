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
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.lifetime.treaty.EndGround;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.TreatyWork;

/** What time does to a treaty it does in the order of the days, also where nothing ran meanwhile or somebody has to confirm it. */
@ExtendWith(Bench.class)
class TreatyDaysProcessTest {

    private final Bench bench;

    TreatyDaysProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void asksInTimeForTheSameTermOnceAPartyHasLeftAndTheTreatyGoesOn() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms("P1Y", "P1Y", AFTER_NOTICE, "P30D").notice("FRA");
        treaty.waitUntil("2026-04-01");
        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.LEFT);
        assertThat(life(treaty)).doesNotContain("Task_ConsiderNotice");

        treaty.waitUntil("2027-01-15");

        assertThat(life(treaty)).contains("Task_ConsiderNotice").containsOnlyOnce("Event_TermPassed");
    }

    @Test
    void isNeitherRegisteredNorPromulgatedAnyMoreOnceItHasEndedByItself() {
        var denounced = yearly().notice("KOR");
        var passing = TreatyWork.inForce(bench).terms("P1Y", null, NONE, null);
        assertThat(denounced.dossier().position()).contains("Task_RegisterTreaty", "Task_PromulgateTreaty");

        assertThat(denounced.waitUntil("2027-03-02").dossier().position()).isEmpty();
        assertThat(passing.waitUntil("2027-03-02").dossier().position()).isEmpty();
    }

    @Test
    void isNotRenewedWhileANoticeThatEndsItWithItsTermWaitsForItsConfirmation() {
        var treaty = TreatyWork.inForce(bench).terms("P1Y", "P1Y", AFTER_NOTICE, "P30D").skipTo("2026-04-20")
                .on("2026-03-02").notice("JPN").run();
        assertThat(life(treaty)).containsExactlyInAnyOrder("Task_ConfirmEnd", "Event_TermPassed");

        treaty.waitUntil("2027-03-02");
        assertThat(life(treaty)).containsExactlyInAnyOrder("Task_ConfirmEnd", "Event_LifeEnded");
        assertThat(terms(treaty)).isEmpty();
        treaty.confirmEnd();

        assertThat(treaty.<LocalDate>read(one -> one.end().endedOn())).isEqualTo("2026-04-01");
        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void isRenewedAgainWhereANoticeWithWhichItsTermPassedIsWithdrawn() {
        var treaty = TreatyWork.inForce(bench).terms("P1Y", "P1Y", AFTER_NOTICE, "P30D").skipTo("2026-04-20")
                .on("2026-03-02").notice("JPN").run().waitUntil("2027-03-02");

        treaty.on("2026-03-20").withdraw().run();

        assertThat(life(treaty)).containsExactly("Task_ConfirmTerm");
    }

    @Test
    void recordsTheRenewalsThatCameBeforeTheDayOfANoticeAlsoWhereNothingRanMeanwhile() {
        var treaty = yearly().waitUntil("2026-12-15").notice("KOR", true, null);

        treaty.skipTo("2028-06-01").run();

        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        assertThat(treaty.<LocalDate>read(one -> one.end().endedOn())).isEqualTo("2028-03-02");
        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void endsWithItsTermAndNotOnTheLaterDayOfANoticeAlsoWhereNothingRanMeanwhile() {
        var treaty = TreatyWork.inForce(bench).terms("P1Y", null, AFTER_NOTICE, "P30D").waitUntil("2027-02-20").notice("KOR");

        treaty.skipTo("2027-06-01").run();

        assertThat(treaty.<EndGround>read(one -> one.end().ground())).isEqualTo(EndGround.TERM_EXPIRED);
        assertThat(treaty.<LocalDate>read(one -> one.end().endedOn())).isEqualTo("2027-03-02");
        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void endsWithTheLastOfTheNoticesThatLeaveTooFewAlsoWhereNothingRanMeanwhile() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms("P1Y", "P1Y", AFTER_NOTICE, "P30D")
                .notice("JPN", null, "2027-06-01").notice("FRA");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);

        treaty.skipTo("2028-06-01").run();

        assertThat(terms(treaty)).containsExactly("2 2027-03-02 2028-03-01");
        assertThat(treaty.<LocalDate>read(one -> one.end().endedOn())).isEqualTo("2027-06-01");
        assertThat(treaty.<LocalDate>read(one -> one.parties().get(2).leftOn())).isEqualTo("2026-04-01");
    }

    @Test
    void keepsTheRenewalsUpToTheDayOnWhichTheLastOfSeveralNoticesEndsIt() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms("P1Y", "P1Y", AFTER_NOTICE, "P30D")
                .notice("JPN", null, "2029-06-01").waitUntil("2028-04-01");
        assertThat(terms(treaty)).hasSize(2);

        treaty.notice("FRA").on("2028-04-01");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);
        assertThat(terms(treaty)).hasSize(2);
        treaty.waitUntil("2029-06-01");
        assertThat(terms(treaty)).hasSize(3);
        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
    }

    @Test
    void letsAPartyThatHasLeftComeBackAndLeaveAgain() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms(null, null, AFTER_NOTICE, "P30D").notice("FRA");
        assertRefused("already-a-party", () -> treaty.accede("FRA"));
        treaty.waitUntil("2026-09-01");
        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.LEFT);

        treaty.accede("FRA");

        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.BOUND);
        assertThat(french(treaty)).containsExactly("2026-03-02 2026-04-01", "2026-09-01 null");
        assertRefused("already-a-party", () -> treaty.accede("FRA"));
        treaty.notice("FRA").waitUntil("2026-12-01");
        assertThat(french(treaty)).containsExactly("2026-03-02 2026-04-01", "2026-09-01 2026-10-01");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
    }

    @Test
    void asksOurSideForNothingMoreOnceItHasLeftAndLetsItComeBackByAProcedureOnly() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms("P1Y", "P1Y", AFTER_NOTICE, "P30D").notice("KOR");
        treaty.waitUntil("2027-01-15");

        assertThat(standings(treaty)).containsEntry("KOR", PartyStanding.LEFT);
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(life(treaty)).containsExactly("Event_TermPassed");
        assertRefused("own-accession-is-a-procedure", () -> treaty.accede("KOR"));
    }

    private static List<String> french(TreatyWork treaty) {
        return treaty.read(one -> one.parties().stream().filter(party -> party.code().equals("FRA"))
                .map(party -> party.inForceSince() + " " + party.leftOn()).toList());
    }

    private TreatyWork yearly() {
        return TreatyWork.inForce(bench).terms("P1Y", "P1Y", BEFORE_TERM_END, "P90D");
    }
}
