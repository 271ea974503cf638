package org.paraph.lifetime.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.signing.Office;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.TreatyWork;

/** A treaty signed on 2 March 2026 is applied before its entry into force; the clock is that of the capital. */
@Covers("provisional-application")
class ProvisionalProcessTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Bench bench;

    ProvisionalProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void isAppliedFromItsFirstDayOnByThoseWhoAgreedAndInThePartThatTheyAgreed() {
        var treaty = signed("JPN", "FRA");
        apply(treaty, "2026-04-01", List.of("art1"), "KOR", "JPN");
        assertThat(treaty.dossier().position()).contains("Event_FirstDay");
        assertThat(found(treaty)).isFalse();

        treaty.waitUntil("2026-03-31");
        assertThat(found(treaty)).isFalse();
        treaty.waitUntil("2026-04-01");

        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.PROVISIONAL);
        assertThat(standings(treaty)).containsEntry("KOR", PartyStanding.PROVISIONAL)
                .containsEntry("JPN", PartyStanding.PROVISIONAL).containsEntry("FRA", PartyStanding.NOT_BOUND);
        assertThat(party(treaty, "JPN").provisionalSince()).isEqualTo("2026-04-01");
        assertThat(party(treaty, "JPN").provisionalProvisions()).containsExactly("art1");
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void turnsIntoForceAndKeepsSinceWhenItWasApplied() {
        var treaty = signed("JPN");
        apply(treaty, "2026-03-02", null, "KOR", "JPN");
        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.PROVISIONAL);

        treaty.waitUntil("2026-05-02");
        treaty.dossier().enterIntoForce(EntryMechanism.OTHER);

        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(treaty.<LocalDate>read(Treaty::firstDay)).isEqualTo("2026-05-01");
        assertThat(party(treaty, "KOR").provisionalSince()).isEqualTo("2026-03-02");
        assertThat(party(treaty, "KOR").inForceSince()).isEqualTo("2026-05-01");
        assertThat(application(treaty).endedBy()).isEqualTo(ProvisionalApplication.End.FORCE);
        assertThat(application(treaty).endedOn()).isEqualTo("2026-05-01");
    }

    @Test
    void endsForAPartyThatDoesNotIntendToBecomeBoundAndGoesOnForTheOthers() {
        var treaty = signed("JPN", "FRA");
        apply(treaty, "2026-03-02", null, "KOR", "JPN", "FRA");

        end(treaty, "FRA");

        assertThat(standings(treaty)).containsEntry("FRA", PartyStanding.NOT_BOUND)
                .containsEntry("KOR", PartyStanding.PROVISIONAL);
        assertThat(application(treaty).endedOn()).isNull();
        assertRefused("not-applying", () -> end(treaty, "FRA"));
        treaty.dossier().act(RefusalDesk.class, (desk, ref) -> desk.declareNoIntention(ref,
                new IntentionRequest("JPN", "Note verbale", "A new government", today())));

        assertThat(standings(treaty).values()).containsOnly(PartyStanding.NOT_BOUND);
        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.NOT_IN_FORCE);
        assertThat(application(treaty).endedBy()).isEqualTo(ProvisionalApplication.End.NOTICE);
        assertRefused("provisional-application-ended", () -> end(treaty, "KOR"));
    }

    @Test
    void endsForAllAsTheyAgreeAlsoBeforeItHasBegunOrWhereWeHaveGivenTheTreatyUp() {
        var treaty = signed("JPN");
        apply(treaty, "2026-06-01", null, "KOR", "JPN");
        assertRefused("ended-before-it-began", () -> end(treaty, null));
        treaty.waitUntil("2026-06-01");
        treaty.dossier().abandon();
        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.PROVISIONAL);

        end(treaty, null);

        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.NOT_IN_FORCE);
        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void isAwaitedNoLongerWhenTheTreatyIsInForceFirst() {
        var treaty = signed("JPN");
        apply(treaty, "2026-06-01", null, "KOR", "JPN");

        treaty.dossier().enterIntoForce(EntryMechanism.OTHER);

        assertThat(treaty.dossier().position()).doesNotContain("Event_FirstDay");
        assertThat(standings(treaty).values()).containsOnly(PartyStanding.BOUND);
        assertThat(party(treaty, "KOR").provisionalSince()).isNull();
    }

    @Test
    void isAwaitedNoLongerWhenTheTreatyHasEnded() {
        var treaty = signed("JPN", "FRA");
        var work = ConsentWork.on(treaty.dossier(), bench).clauses(EntryMechanism.THRESHOLD_PLUS, "P10D", 2, null, null)
                .deposit("JPN").depositOurs(Office.HEAD_OF_STATE);
        apply(treaty, "2026-09-01", null, "JPN", "FRA");
        bench.waitFor(Duration.ofDays(10), treaty.dossier().id());
        work.enterIntoForce(EntryMechanism.THRESHOLD_PLUS, null);
        treaty.terms(null, null, NoticeClause.AFTER_NOTICE, "P30D").notice("JPN");
        assertThat(treaty.dossier().position()).contains("Event_FirstDay");

        treaty.waitUntil("2026-05-01");

        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.TERMINATED);
        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void refusesWhoDoesNotTakePartAndWhatTheTextDoesNotHave() {
        var treaty = signed("JPN");

        assertRefused("unknown-party", () -> apply(treaty, "2026-03-02", null, "KOR", "ITA"));
        assertRefused("unknown-provision", () -> apply(treaty, "2026-03-02", List.of("art9"), "KOR", "JPN"));
        assertThat(found(treaty)).isFalse();
    }

    private TreatyWork signed(String... others) {
        return TreatyWork.of(bench, Casework.proposed(bench, others).grantMandate()
                .submitDraft("v1", "Article 1\nThe parties share.\n\nArticle 2\nThey meet.").clearDraft(true)
                .reach(NegotiationState.SIGNED));
    }

    private void apply(TreatyWork treaty, String from, List<String> paths, String... parties) {
        treaty.dossier().act(ProvisionalApplicationDesk.class, (desk, ref) -> desk.apply(ref,
                new ProvisionalApplicationRequest("Article 2", List.of(parties), paths, LocalDate.parse(from), null, today())));
    }

    private void end(TreatyWork treaty, String party) {
        var id = application(treaty).id();
        treaty.dossier().act(ProvisionalApplicationDesk.class, (desk, ref) -> desk.end(ref, id,
                new ProvisionalEndRequest(party, "Note verbale", today())));
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), SEOUL));
    }

    private boolean found(TreatyWork treaty) {
        return treaty.dossier().<Treaties, Boolean>ask(Treaties.class,
                treaties -> treaties.find(treaty.dossier().id()).isPresent());
    }

    private static ProvisionalApplication application(TreatyWork treaty) {
        return treaty.dossier().<ConsentFile, ProvisionalApplication>ask(ConsentFile.class,
                file -> file.provisionalApplications(treaty.dossier().id()).get(0));
    }

    private static TreatyParty party(TreatyWork treaty, String code) {
        return treaty.read(one -> one.parties().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow());
    }

    private static Map<String, PartyStanding> standings(TreatyWork treaty) {
        return treaty.read(one -> one.parties().stream().collect(Collectors.toMap(TreatyParty::code, one::standing)));
    }
}
