package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Whose decision a suspension is, what it takes to depart from that, and what a way back keeps of its rule. */
@ExtendWith(Bench.class)
class SuspensionRulesTest {

    private final Bench bench;
    private final SuspensionDesk desk;

    SuspensionRulesTest(Bench bench, SuspensionDesk desk) {
        this.bench = bench;
        this.desk = desk;
    }

    @AfterEach
    void clear() {
        System.clearProperty("paraph.jurisdiction");
    }

    @ParameterizedTest
    @CsvSource({"WORKING_LEVEL_TALKS,ADMINISTRATIVE_HOLD,CASE_OWNER,NONE", "WORKING_LEVEL_TALKS,SHELVED,NEGOTIATOR,NONE",
        "INITIALLED,SHELVED,MINISTER,NOTE_VERBALE", "APPROVED_FOR_SIGNATURE,POSTPONED_SIGNATURE,MINISTER,NOTE_VERBALE"})
    void theTableSaysWhoseDecisionItIs(NegotiationState state, SuspensionKind kind, SuspensionBody body, String form) {
        var dossier = Casework.proposed(bench).reach(state);

        suspend(dossier, kind, null, null);

        var decision = latest(dossier, Suspension::decision);
        assertThat(decision.decidedBy()).isEqualTo(body);
        assertThat(decision.competent()).isEqualTo(body);
        assertThat(decision.deviates()).isFalse();
        assertThat(decision.noticeForm()).isEqualTo(form);
        assertThat(decision.source()).isNotBlank();
    }

    @Test
    void aGenericPartyFollowsTheSameRuleUpToSignature() {
        System.setProperty("paraph.jurisdiction", "GENERIC");
        var dossier = Casework.proposed(bench).reach(NegotiationState.DRAFTING);

        suspend(dossier, SuspensionKind.SHELVED, null, null);

        assertThat(latest(dossier, Suspension::decision).decidedBy()).isEqualTo(SuspensionBody.NEGOTIATOR);
    }

    @Test
    void anotherBodyNeedsAReason() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        assertThatThrownBy(() -> suspend(dossier, SuspensionKind.SHELVED, SuspensionBody.NEGOTIATOR, " "))
                .isInstanceOf(Requirement.class).hasMessageContaining("other-body-needs-reason");

        assertThat(dossier.state()).isEqualTo(NegotiationState.INITIALLED);
    }

    @Test
    void whereAnotherBodyDecidedTheDossierSaysSoForEver() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        suspend(dossier, SuspensionKind.SHELVED, SuspensionBody.CABINET, "The minister left it to the cabinet");
        resume(dossier, null);

        var decision = latest(dossier, Suspension::decision);
        assertThat(decision.deviates()).isTrue();
        assertThat(decision.decidedBy()).isEqualTo(SuspensionBody.CABINET);
        assertThat(decision.competent()).isEqualTo(SuspensionBody.MINISTER);
        assertThat(decision.deviationReason()).isEqualTo("The minister left it to the cabinet");
    }

    @Test
    void theWayBackKeepsTheRowThatDecided() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.APPROVED_FOR_SIGNATURE);

        suspend(dossier, SuspensionKind.POSTPONED_SIGNATURE, null, null);
        resume(dossier, null);

        var way = latest(dossier, Suspension::resumption);
        assertThat(way.entryPoint()).isEqualTo(EntryPoint.SIGNING);
        assertThat(way.rule()).isEqualTo("Rule_PostponedSame");
        assertThat(way.source()).isNotBlank();
    }

    @Test
    void anotherGovernmentTakesTheApprovalsAnew() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.APPROVED_FOR_SIGNATURE);

        suspend(dossier, SuspensionKind.POSTPONED_SIGNATURE, null, null);
        resume(dossier, true);

        var way = latest(dossier, Suspension::resumption);
        assertThat(way.entryPoint()).isEqualTo(EntryPoint.APPROVAL);
        assertThat(way.governmentChanged()).isTrue();
        assertThat(dossier.state()).isEqualTo(NegotiationState.INITIALLED);
    }

    @Test
    void afterAHoldWorkGoesOnWhereItStood() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);

        suspend(dossier, SuspensionKind.ADMINISTRATIVE_HOLD, null, null);
        resume(dossier, null);

        var way = latest(dossier, Suspension::resumption);
        assertThat(way.entryPoint()).isNull();
        assertThat(way.rule()).isEqualTo("Rule_Hold");
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
    }

    private void suspend(Casework dossier, SuspensionKind kind, SuspensionBody body, String reason) {
        bench.as(Team.of(bench).chief());
        desk.suspend(new DossierRef(dossier.id(), null), new SuspensionOrder(kind, "The government", "The minister",
                "Not now", "A matter of procedure", null, null, body, reason, today()));
    }

    private void resume(Casework dossier, Boolean governmentChanged) {
        bench.as(Team.of(bench).chief());
        desk.resume(new DossierRef(dossier.id(), null),
                new ResumptionOrder("The minister", "Now", null, null, governmentChanged, null, today()));
    }

    private <T> T latest(Casework dossier, Function<Suspension, T> what) {
        return bench.inTransaction(() -> {
            var all = bench.bean(Negotiations.class).byId(dossier.id()).suspensions();
            return what.apply(all.get(all.size() - 1));
        });
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC));
    }
}
