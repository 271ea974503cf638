package org.paraph.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.lifetime.treaty.NoticeClause.AFTER_NOTICE;
import static org.paraph.lifetime.treaty.NoticeClause.BEFORE_TERM_END;
import static org.paraph.lifetime.treaty.SuspensionGround.BREACH;
import static org.paraph.lifetime.treaty.SuspensionGround.CERTAIN_PARTIES;
import static org.paraph.lifetime.treaty.SuspensionGround.CHANGED_CIRCUMSTANCES;
import static org.paraph.lifetime.treaty.SuspensionGround.CONSENT_OF_ALL;
import static org.paraph.lifetime.treaty.SuspensionGround.IMPOSSIBILITY;
import static org.paraph.lifetime.treaty.SuspensionGround.ITS_TERMS;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paraph.lifetime.treaty.OperationStanding;
import org.paraph.lifetime.treaty.OperationStanding.Extent;
import org.paraph.lifetime.treaty.OperationState;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.Renewal;
import org.paraph.lifetime.treaty.Settlement;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.procedure.ProcedureReport;
import org.paraph.procedure.ProcedureReports;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.OperationWork;
import org.paraph.testing.bench.TreatyWork;

/** The operation of a treaty in force since 2 March 2026 is suspended and resumed; the clock is that of the capital. */
@Covers({"operation-suspension", "suspension-objection"})
class OperationProcessTest {

    private static final String TEXT = "Article 1\nThe parties share information.\n\nArticle 2\nThey meet each year.";

    private final Bench bench;

    OperationProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void standsStillThreeMonthsAfterABreachWasInvokedAndNotASecondBefore() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).claim(BREACH, "KOR", "JPN").acknowledge("JPN");
        assertThat(life(treaty)).contains("Event_DayCome");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(operation.last().effectiveOn()).isEqualTo("2026-06-03");
        assertThat(operation.last().authority().competent()).isEqualTo(operation.last().authority().decidedBy());

        treaty.waitUntil("2026-06-02");
        assertThat(state(operation)).isEqualTo(OperationState.ANNOUNCED);
        treaty.waitUntil("2026-06-03");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertThat(standing(treaty, "KOR")).isEqualTo(PartyStanding.OPERATION_SUSPENDED);
        assertThat(whole(treaty)).isEqualTo(new OperationStanding(Extent.WHOLE, List.of(), List.of("KOR", "JPN")));
        assertThat(treaty.dossier().state()).isEqualTo(NegotiationState.IN_FORCE);
        assertRefused("suspension-state", operation::withdraw);
    }

    @Test
    void takesEffectAtOnceInSpecialUrgencyForTheNamedProvisionsAlone() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).only("art1").urgently().until("Trust is restored")
                .claim(BREACH, "KOR", "JPN");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertThat(whole(treaty)).isEqualTo(new OperationStanding(Extent.PART, List.of("art1"), List.of("KOR", "JPN")));
        assertRefused("suspended-already", () -> operation.claim(BREACH, "KOR", "JPN"));
        assertRefused("not-theirs-to-resume", () -> operation.resume("JPN"));
        operation.resume("JPN", true);

        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(state(operation)).isEqualTo(OperationState.RESUMED);
        assertThat(report(treaty)).contains("operation-suspension", "operation-suspension-took-effect",
                "operation-suspension-resumed");
    }

    @Test
    void waitsWhileAnObjectionStandsAndTakesEffectWhenItIsSettledForTheMeasure() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).claim(CHANGED_CIRCUMSTANCES, "KOR", null).object("JPN");
        assertThat(state(operation)).isEqualTo(OperationState.OBJECTED);
        assertThat(life(treaty)).contains("Task_SettleObjection").doesNotContain("Event_DayCome");
        assertRefused("objection-raised", () -> operation.object("JPN"));

        treaty.waitUntil("2026-09-01");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        operation.settle(Settlement.MEASURE_UPHELD);

        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertThat(operation.last().effectiveOn()).isEqualTo("2026-09-01");
        assertThat(life(treaty)).doesNotContain("Task_SettleObjection");
        assertThat(report(treaty)).contains("suspension-objection", "objection-settlement");
    }

    @Test
    void runsOnToItsDayWhenTheObjectionIsWithdrawnBeforeIt() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).claim(IMPOSSIBILITY, "JPN", null).object("KOR")
                .settle(Settlement.OBJECTION_WITHDRAWN);
        assertThat(operation.last().authority()).isNull();
        assertThat(life(treaty)).contains("Event_DayCome");

        treaty.waitUntil("2026-06-03");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertRefused("no-open-task", () -> operation.settle(Settlement.MEASURE_DROPPED));
        assertRefused("suspension-state", () -> operation.object("KOR"));
    }

    @Test
    void isInEffectInSpiteOfAnObjectionWhereItIsUrgentUntilItIsDropped() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).urgently().claim(BREACH, "KOR", "JPN").object("JPN");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertThat(life(treaty)).contains("Task_SettleObjection");

        operation.settle(Settlement.MEASURE_DROPPED);

        assertThat(state(operation)).isEqualTo(OperationState.RESUMED);
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(life(treaty)).doesNotContain("Task_SettleObjection");
    }

    @Test
    void isRevokedBeforeItTakesEffectAndNobodyIsAskedAnyMore() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).claim(BREACH, "KOR", "JPN").object("JPN").withdraw();
        assertThat(state(operation)).isEqualTo(OperationState.WITHDRAWN);
        assertThat(life(treaty)).doesNotContain("Task_SettleObjection", "Event_DayCome");

        operation.claim(BREACH, "KOR", "JPN");
        assertRefused("own-suspension", () -> operation.object("KOR"));
        assertRefused("own-suspension", () -> operation.acknowledge("KOR"));
        operation.withdraw();

        treaty.waitUntil("2026-07-01");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
    }

    @Test
    void asksAPersonWhereItsDayHadPassedBeforeItWasEntered() {
        var treaty = inForce().skipTo("2026-09-01").on("2026-03-10");
        var operation = new OperationWork(treaty).claim(BREACH, "JPN", "KOR");
        treaty.run();
        assertThat(life(treaty)).contains("Task_ConfirmOperationSuspension");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        treaty.on("2026-06-10");
        assertRefused("suspension-not-yet", operation::confirm);

        treaty.on("2026-06-11");
        assertRefused("objection-too-late", () -> operation.object("KOR"));
        assertRefused("suspension-took-effect", operation::withdraw);
        operation.confirm();

        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertThat(life(treaty)).doesNotContain("Task_ConfirmOperationSuspension");
    }

    @Test
    void letsNoticesAndTermsRunOnMeanwhile() {
        var treaty = inForce().terms("P1Y", "P1Y", BEFORE_TERM_END, "P90D");
        var operation = new OperationWork(treaty).agree(CONSENT_OF_ALL);
        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);

        treaty.waitUntil("2027-03-02");
        assertThat(treaty.<List<Integer>>read(one -> one.renewals().stream().filter(Renewal::stands).map(Renewal::term)
                .toList())).containsExactly(2);
        treaty.notice("KOR");
        assertThat(status(treaty)).isEqualTo(TreatyStatus.OPERATION_SUSPENDED);
        assertRefused("not-theirs-to-resume", () -> operation.resume("KOR"));
        operation.resume(null);
        assertThat(status(treaty)).isEqualTo(TreatyStatus.NOTICE_PENDING);
        operation.agree(CONSENT_OF_ALL);
        treaty.waitUntil("2028-03-02");

        assertThat(status(treaty)).isEqualTo(TreatyStatus.TERMINATED);
        assertThat(whole(treaty).extent()).isEqualTo(Extent.NONE);
        assertThat(life(treaty)).isEmpty();
    }

    @Test
    void endsWithTheTreatyWhateverIsAwaitedOrDisputed() {
        var treaty = inForce();
        var operation = new OperationWork(treaty).claim(BREACH, "KOR", "JPN").only("art2").claim(BREACH, "JPN", "KOR")
                .object("KOR");

        treaty.end();

        assertThat(life(treaty)).isEmpty();
        assertRefused("illegal-transition", () -> operation.claim(BREACH, "KOR", "JPN"));
    }

    @Test
    void standsStillBetweenSomeOfManyAloneAndOperatesForTheOthers() {
        var treaty = inForce("JPN", "FRA", "ITA");
        var operation = new OperationWork(treaty).between("JPN", "FRA").only("art1").agree(CERTAIN_PARTIES);
        assertThat(operation.last().authority()).isNull();

        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(whole(treaty)).isEqualTo(new OperationStanding(Extent.SOME_PARTIES, List.of("art1"),
                List.of("JPN", "FRA")));
        assertThat(operation(treaty, "JPN")).isEqualTo(new OperationStanding(Extent.SOME_PARTIES, List.of("art1"),
                List.of("FRA")));
        assertThat(operation(treaty, "KOR").extent()).isEqualTo(Extent.NONE);
        assertRefused("no-claim-to-object-to", () -> operation.object("KOR"));

        new OperationWork(treaty).forParties("ITA").urgently().claim(IMPOSSIBILITY, "ITA", null);
        assertThat(standing(treaty, "ITA")).isEqualTo(PartyStanding.OPERATION_SUSPENDED);
        assertThat(operation(treaty, "KOR")).isEqualTo(new OperationStanding(Extent.SOME_PARTIES, List.of(),
                List.of("ITA")));
        assertThat(status(treaty)).isEqualTo(TreatyStatus.IN_FORCE);
        treaty.terms(null, null, AFTER_NOTICE, "P6M").notice("ITA").waitUntil("2026-09-02");
        assertThat(operation(treaty, "KOR").extent()).isEqualTo(Extent.NONE);
    }

    @Test
    void refusesWhatTheLawOfTreatiesDoesNotAllow() {
        var treaty = inForce("JPN", "FRA");
        var operation = new OperationWork(treaty);

        assertRefused("suspends-own-relations", () -> operation.claim(BREACH, "KOR", "JPN"));
        assertRefused("breach-by-whom", () -> operation.claim(BREACH, "KOR", null));
        assertRefused("breach-by-whom", () -> operation.claim(BREACH, "KOR", "KOR"));
        assertRefused("not-bound", () -> operation.claim(BREACH, "KOR", "ITA"));
        assertRefused("not-bound", () -> operation.claim(IMPOSSIBILITY, "ITA", null));
        assertRefused("suspension-needs-party", () -> operation.agree(IMPOSSIBILITY));
        assertRefused("suspension-needs-provision", () -> operation.claim(ITS_TERMS, "KOR", null));
        assertRefused("suspension-by-agreement", () -> operation.claim(CONSENT_OF_ALL, "KOR", null));
        assertRefused("certain-parties-only", () -> operation.agree(CERTAIN_PARTIES));
        assertRefused("suspension-reach", () -> new OperationWork(treaty).between("KOR").agree(CONSENT_OF_ALL));
        assertRefused("suspension-reach", () -> new OperationWork(treaty).forParties().agree(CONSENT_OF_ALL));
        assertRefused("unknown-provision", () -> new OperationWork(treaty).only("art9").agree(CONSENT_OF_ALL));
        assertRefused("clauses-not-separable", () -> new OperationWork(treaty).only("art1").forParties("KOR")
                .claim(IMPOSSIBILITY, "KOR", null));
        assertRefused("suspension-too-soon", () -> new OperationWork(treaty).between("KOR", "JPN").from("2026-06-02")
                .claim(BREACH, "KOR", "JPN"));
        assertRefused("unknown-suspension", operation::withdraw);
        assertThat(whole(treaty).extent()).isEqualTo(Extent.NONE);

        new OperationWork(treaty).only("art1").forParties("KOR").suspend(IMPOSSIBILITY, "KOR", null, null, true)
                .from("2026-04-01").suspend(ITS_TERMS, "KOR", null, "Article 2", null);
        treaty.waitUntil("2026-04-01");
        assertThat(standing(treaty, "KOR")).isEqualTo(PartyStanding.OPERATION_SUSPENDED);
    }

    private TreatyWork inForce(String... others) {
        return TreatyWork.of(bench, Casework.proposed(bench, others).grantMandate().submitDraft("v1", TEXT).clearDraft(true)
                .reach(NegotiationState.IN_FORCE));
    }

    private static TreatyStatus status(TreatyWork treaty) {
        return treaty.read(Treaty::status);
    }

    private static OperationState state(OperationWork operation) {
        return operation.last().state();
    }

    private static OperationStanding whole(TreatyWork treaty) {
        return treaty.read(Treaty::operation);
    }

    private static OperationStanding operation(TreatyWork treaty, String code) {
        return treaty.read(one -> one.operation(party(one, code)));
    }

    private static PartyStanding standing(TreatyWork treaty, String code) {
        return treaty.read(one -> one.standing(party(one, code)));
    }

    private static TreatyParty party(Treaty treaty, String code) {
        return treaty.parties().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> report(TreatyWork treaty) {
        return treaty.dossier().<ProcedureReports, List<String>>ask(ProcedureReports.class, reports -> treaty.dossier()
                .<ProcedureReport>read(reports::on).entries().stream().map(ProcedureEntry::act).toList());
    }

    /** Where the life of the treaty stands; that it is still to be registered and promulgated is another matter. */
    private static List<String> life(TreatyWork treaty) {
        return treaty.dossier().position().stream()
                .filter(step -> !Set.of("Task_RegisterTreaty", "Task_PromulgateTreaty").contains(step)).toList();
    }
}
