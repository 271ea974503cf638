package org.paraph.lifetime.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.procedure.ProcedureReport;
import org.paraph.procedure.ProcedureReports;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.TreatyWork;

/** A treaty in force since 2 March 2026 is amended, and an error in its text is corrected. */
@Covers({"treaty-amendment", "text-correction"})
class AmendmentProcessTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Bench bench;

    AmendmentProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void bindsThoseThatAcceptAndLeavesTheOthersOnTheOldText() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA");
        assertRefused("amendment-not-notified", () -> propose(treaty, "KOR", "JPN"));
        propose(treaty, "KOR", "JPN", "FRA");
        assertRefused("amendment-state", () -> answer(treaty, "JPN", true));
        step(treaty, AmendmentDesk::adopt);
        assertThat(treaty.dossier().position()).contains("Task_AnswerAmendment");
        assertRefused("amendment-answer-is-a-task", () -> answer(treaty, "KOR", true));
        answer(treaty, "FRA", false);
        answer(treaty, "JPN", true);
        assertRefused("amendment-not-accepted", () -> step(treaty, AmendmentDesk::enterIntoForce));
        assertThat(bound(treaty)).isEmpty();

        answerOurselves(treaty, true);
        treaty.waitUntil("2026-06-01");
        step(treaty, AmendmentDesk::enterIntoForce);

        assertThat(treaty.dossier().position()).doesNotContain("Task_AnswerAmendment");
        assertThat(bound(treaty)).isEqualTo(Map.of("KOR", "2026-06-01", "JPN", "2026-06-01"));
        assertRefused("amendment-answered", () -> answer(treaty, "JPN", false));
        treaty.waitUntil("2026-08-01").accede("ITA");
        answer(treaty, "FRA", true);

        assertThat(bound(treaty)).isEqualTo(Map.of("KOR", "2026-06-01", "JPN", "2026-06-01", "ITA", "2026-08-01", "FRA",
                "2026-08-01"));
        assertRefused("amendment-state", () -> step(treaty, AmendmentDesk::drop));
        assertThat(report(treaty)).contains("amendment", "amendment-adopted", "amendment-accepted", "amendment-declined",
                "amendment-entered-into-force");
    }

    @Test
    void ofTwoPartiesBothAcceptAndWhoAccedesLaterCanStayOnTheOldText() {
        var treaty = TreatyWork.inForce(bench);
        propose(treaty, "JPN", "KOR");
        step(treaty, AmendmentDesk::adopt);
        answer(treaty, "JPN", true);
        assertRefused("amendment-not-accepted", () -> step(treaty, AmendmentDesk::enterIntoForce));
        answerOurselves(treaty, true);
        step(treaty, AmendmentDesk::enterIntoForce);

        treaty.accede("ITA");
        assertThat(bound(treaty)).containsKeys("KOR", "JPN", "ITA");
        answer(treaty, "ITA", false);

        assertThat(bound(treaty)).containsOnlyKeys("KOR", "JPN");
        assertRefused("not-bound", () -> answer(treaty, "FRA", true));
    }

    @Test
    void isGivenUpBeforeItIsInForceOrWithTheTreatyAndNobodyIsAskedAnyMore() {
        var treaty = TreatyWork.inForce(bench);
        assertRefused("not-bound", () -> propose(treaty, "FRA", "KOR", "JPN"));
        propose(treaty, "KOR", "JPN");
        step(treaty, AmendmentDesk::adopt);
        step(treaty, AmendmentDesk::drop);
        assertThat(treaty.dossier().position()).doesNotContain("Task_AnswerAmendment");
        assertRefused("amendment-state", () -> step(treaty, AmendmentDesk::adopt));

        propose(treaty, "KOR", "JPN");
        step(treaty, AmendmentDesk::adopt);
        treaty.end();

        assertThat(treaty.dossier().position()).doesNotContain("Task_AnswerAmendment");
        assertRefused("illegal-transition", () -> propose(treaty, "KOR", "JPN"));
    }

    @Test
    void ourSideIsNotAskedAnyMoreOnceItHasLeftTheTreaty() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms(null, null, NoticeClause.AFTER_NOTICE, "P30D");
        propose(treaty, "FRA", "KOR", "JPN");
        step(treaty, AmendmentDesk::adopt);
        treaty.notice("KOR");
        assertThat(treaty.dossier().position()).contains("Task_AnswerAmendment");

        treaty.waitUntil("2026-04-01");

        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.IN_FORCE);
        assertThat(treaty.dossier().position()).doesNotContain("Task_AnswerAmendment");
    }

    @Test
    void correctsAnErrorAfterTheTimeLimitIfNobodyObjected() {
        var treaty = TreatyWork.inForce(bench);
        assertRefused("objections-end-before-told", () -> correct(treaty, "2026-03-01"));
        correct(treaty, "2026-04-01");
        assertThat(treaty.dossier().position()).contains("Event_LimitPassed");
        treaty.waitUntil("2026-04-01");
        assertRefused("no-open-task", () -> rectify(treaty));
        treaty.waitUntil("2026-04-02");
        assertThat(treaty.dossier().position()).contains("Task_RectifyText");
        assertRefused("correction-objection-late", () -> object(treaty, "JPN"));

        rectify(treaty);

        assertThat(correction(treaty).state()).isEqualTo(CorrectionState.CORRECTED);
        assertThat(treaty.dossier().position()).doesNotContain("Task_RectifyText");
        assertRefused("text-is-corrected", () -> object(treaty, "JPN"));
        assertThat(report(treaty)).contains("correction", "rectification");
    }

    @Test
    void leavesTheTextAsItIsWhereAPartyObjects() {
        var treaty = TreatyWork.inForce(bench);
        correct(treaty, "2026-04-01");
        assertRefused("unknown-party", () -> object(treaty, "FRA"));

        object(treaty, "JPN");

        assertThat(correction(treaty).state()).isEqualTo(CorrectionState.OBJECTED);
        assertRefused("objection-raised", () -> object(treaty, "JPN"));
        treaty.waitUntil("2026-05-01");
        assertThat(treaty.dossier().position()).doesNotContain("Task_RectifyText", "Event_LimitPassed");
        assertThat(report(treaty)).contains("correction-objection");
    }

    @Test
    void correctsAtOnceWhereAllAgreeAndAlsoBeforeTheTreatyIsInForce() {
        var treaty = TreatyWork.of(bench, Casework.proposed(bench).reach(NegotiationState.SIGNED));
        correct(treaty, null);
        assertThat(treaty.dossier().position()).contains("Task_RectifyText");

        rectify(treaty);
        assertThat(correction(treaty).state()).isEqualTo(CorrectionState.CORRECTED);
        correct(treaty, "2026-04-01");
        treaty.dossier().abandon();

        assertThat(treaty.dossier().position()).isEmpty();
    }

    @Test
    void correctsNothingOfATextThatIsLaidAsideForAnother() {
        var dossier = Casework.proposed(bench);
        ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(NegotiationState.SIGNING_SCHEDULED).sign("KOR").sign("JPN");
        var treaty = TreatyWork.of(bench, dossier);
        correct(treaty, "2026-04-01");
        assertThat(dossier.position()).contains("Event_LimitPassed");

        dossier.suspend(SuspensionKind.SHELVED);
        assertThat(dossier.position()).doesNotContain("Event_LimitPassed");
        dossier.resumeWithoutCeremony().revise("v2", "All agree to something else.")
                .reach(NegotiationState.SIGNING_SCHEDULED).sign("KOR").sign("JPN");
        object(treaty, "JPN");

        assertThat(correction(treaty).state()).isEqualTo(CorrectionState.OBJECTED);
    }

    private void propose(TreatyWork treaty, String by, String... notified) {
        treaty.dossier().act(AmendmentDesk.class, (desk, ref) -> desk.propose(ref, new AmendmentRequest("First protocol", by,
                null, "They meet twice a year.", List.of(notified), "Note verbale", today())));
    }

    private void step(TreatyWork treaty, Step step) {
        treaty.dossier().act(AmendmentDesk.class, (desk, ref) -> step.take(desk, ref, latest(treaty).id(),
                new AmendmentAdoptionRequest("Protocol", null, today())));
    }

    private void answer(TreatyWork treaty, String party, boolean accepts) {
        treaty.dossier().act(AmendmentDesk.class, (desk, ref) -> desk.answer(ref, latest(treaty).id(),
                new AmendmentAnswerRequest(party, accepts, "Note verbale", null, today())));
    }

    private void answerOurselves(TreatyWork treaty, boolean accepts) {
        treaty.dossier().act(AmendmentDesk.class, (desk, ref) -> desk.answerOurselves(ref, latest(treaty).id(),
                new OwnAmendmentAnswerRequest(accepts, "Instrument of acceptance", null, today())));
    }

    private void correct(TreatyWork treaty, String until) {
        treaty.dossier().act(CorrectionDesk.class, (desk, ref) -> desk.propose(ref, new CorrectionRequest(
                CorrectionKind.ERROR, null, null, "Partys", "Parties", "The depositary", "Note verbale",
                until == null ? null : LocalDate.parse(until), today())));
    }

    private void object(TreatyWork treaty, String party) {
        treaty.dossier().act(CorrectionDesk.class, (desk, ref) -> desk.object(ref, correction(treaty).id(),
                new CorrectionObjectionRequest(party, "It is no error", today())));
    }

    private void rectify(TreatyWork treaty) {
        treaty.dossier().act(CorrectionDesk.class, (desk, ref) -> desk.rectify(ref, correction(treaty).id(),
                new RectificationRequest(CorrectionMeans.RECTIFICATION_RECORD, "Procès-verbal", null, null, today())));
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), SEOUL));
    }

    @Test
    void whatAPartySaidBeforeItLeftIsOverWhenItComesBack() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms(null, null, NoticeClause.AFTER_NOTICE, "P30D");
        propose(treaty, "KOR", "JPN", "FRA");
        step(treaty, AmendmentDesk::adopt);
        answer(treaty, "JPN", true);
        answer(treaty, "FRA", true);
        treaty.notice("FRA").waitUntil("2026-05-01");
        treaty.accede("FRA");
        answerOurselves(treaty, false);

        assertRefused("amendment-not-accepted", () -> step(treaty, AmendmentDesk::enterIntoForce));
        treaty.waitUntil("2026-05-02");
        answer(treaty, "FRA", true);
        step(treaty, AmendmentDesk::enterIntoForce);

        assertThat(bound(treaty)).isEqualTo(Map.of("JPN", "2026-05-02", "FRA", "2026-05-02"));
    }

    @Test
    void asksOurSideNothingOnceItHasLeft() {
        var treaty = TreatyWork.inForce(bench, "JPN", "FRA").terms(null, null, NoticeClause.AFTER_NOTICE, "P30D");
        propose(treaty, "JPN", "KOR", "FRA");
        treaty.notice("KOR").waitUntil("2026-05-01");
        step(treaty, AmendmentDesk::adopt);

        assertThat(treaty.dossier().position()).doesNotContain("Task_AnswerAmendment");
        step(treaty, AmendmentDesk::drop);
        assertThat(latest(treaty).state()).isEqualTo(AmendmentState.DROPPED);
    }

    private static Amendment latest(TreatyWork treaty) {
        return treaty.dossier().<TextChanges, Amendment>ask(TextChanges.class, changes -> {
            var all = changes.amendments(treaty.dossier().id());
            return all.get(all.size() - 1);
        });
    }

    private static TextCorrection correction(TreatyWork treaty) {
        return treaty.dossier().<TextChanges, TextCorrection>ask(TextChanges.class, changes -> {
            var all = changes.corrections(treaty.dossier().id());
            var last = all.get(all.size() - 1);
            last.steps().size();
            return last;
        });
    }

    /** Since when the treaty is in force as amended, by the party's code. */
    private static Map<String, String> bound(TreatyWork treaty) {
        return treaty.dossier().<TextChanges, Map<String, String>>ask(TextChanges.class, changes -> {
            var all = changes.amendments(treaty.dossier().id());
            var bound = new TreeMap<String, String>();
            treaty.read(one -> one.parties()).forEach(party -> {
                var since = all.get(all.size() - 1).binds(party);
                if (since != null) {
                    bound.put(party.code(), since.toString());
                }
            });
            return bound;
        });
    }

    private static List<String> report(TreatyWork treaty) {
        return treaty.dossier().<ProcedureReports, List<String>>ask(ProcedureReports.class, reports -> treaty.dossier()
                .<ProcedureReport>read(reports::on).entries().stream().map(ProcedureEntry::act).toList());
    }

    /** One of the acts on an amendment that take the same request. */
    @FunctionalInterface
    private interface Step {
        Negotiation take(AmendmentDesk desk, DossierRef ref, String amendment,
                AmendmentAdoptionRequest entered);
    }
}
