package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.negotiation.NegotiationState.APPROVED_FOR_SIGNATURE;
import static org.paraph.negotiation.NegotiationState.HELD;
import static org.paraph.negotiation.NegotiationState.INITIALLED;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.TEXT_AGREED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;
import static org.paraph.negotiation.SuspensionKind.ADMINISTRATIVE_HOLD;
import static org.paraph.negotiation.SuspensionKind.POSTPONED_SIGNATURE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;

/** What a suspension keeps, what can take its place, and where the way back leads. */
class SuspensionTest {

    private static final LocalDate SUSPENDED_ON = LocalDate.parse(Dossiers.DAY);
    private static final LocalDate LAST_VALID_DAY = SUSPENDED_ON.plusDays(180);

    @Test
    void keepsTheStateThatItInterruptedAndTheTextOfThatMoment() {
        var dossier = Dossiers.in(SIGNING_SCHEDULED);

        var suspension = dossier.suspend(Dossiers.order(POSTPONED_SIGNATURE), Days.on(Dossiers.DAY), Dossiers.OFFICER);
        dossier.adoptText("text-2", "v2", "2".repeat(64));

        assertThat(suspension.priorState()).isEqualTo(SIGNING_SCHEDULED);
        assertThat(suspension.textHash()).isEqualTo("1".repeat(64));
        assertThat(suspension.isOpen()).isTrue();
        assertThat(dossier.openSuspension()).containsSame(suspension);
    }

    @ParameterizedTest
    @EnumSource(value = NegotiationState.class, names = {"HELD", "SIGNING_POSTPONED"})
    void givesWayToShelving(NegotiationState state) {
        var dossier = Dossiers.in(state);
        var first = dossier.openSuspension().orElseThrow();

        var second = dossier.suspend(Dossiers.order(SuspensionKind.SHELVED), Days.on("2026-04-01"), Dossiers.OFFICER);

        assertThat(first.isOpen()).isFalse();
        assertThat(first.supersededOn()).isEqualTo("2026-04-01");
        assertThat(first.resumption()).isNull();
        assertThat(dossier.openSuspension()).containsSame(second);
        assertThat(dossier.attempt().closedFrom()).isEqualTo(state);
        assertThat(dossier.attempt().closedAs()).isEqualTo(SHELVED);
    }

    @ParameterizedTest
    @EnumSource(value = SuspensionKind.class, names = {"ADMINISTRATIVE_HOLD", "POSTPONED_SIGNATURE"})
    void givesWayToNothingShorter(SuspensionKind kind) {
        for (var state : NegotiationState.suspended()) {
            var dossier = Dossiers.in(state);
            var before = Dossiers.facts(dossier);

            assertThatThrownBy(() -> dossier.suspend(Dossiers.order(kind), Days.on(Dossiers.DAY), Dossiers.OFFICER))
                    .isInstanceOf(IllegalTransition.class);

            assertThat(Dossiers.facts(dossier)).isEqualTo(before);
        }
    }

    @Test
    void leadsBackToTheCeremonyOnTheLastDayOnWhichTheApprovalsAreValid() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on(LAST_VALID_DAY), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(SIGNING_SCHEDULED);
        assertThat(ended(dossier).entryPoint()).isEqualTo(EntryPoint.SIGNING);
        assertThat(ended(dossier).ceremonyPlace()).isEqualTo("Seoul");
    }

    @Test
    void leadsBackToTheApprovalsOnTheDayAfter() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on(LAST_VALID_DAY.plusDays(1)), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(INITIALLED);
        assertThat(ended(dossier).entryPoint()).isEqualTo(EntryPoint.APPROVAL);
        assertThat(dossier.approvalsCountFrom()).isEqualTo(ended(dossier).recordedAt());
    }

    @Test
    void leadsBackToTheInitiallingWhenTheTextHasChanged() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);
        dossier.adoptText("text-2", "v2", "2".repeat(64));
        dossier.settleText();

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on(Dossiers.DAY), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(TEXT_AGREED);
        assertThat(ended(dossier).entryPoint()).isEqualTo(EntryPoint.INITIALLING);
    }

    @Test
    void leadsBackToTheInitiallingWhileTheSameWordingWaitsForConsent() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);
        dossier.adoptText("text-2", "v2", "1".repeat(64));

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on(Dossiers.DAY), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(TEXT_AGREED);
    }

    @Test
    void needsANewDayForACeremonyThatHadOne() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);
        var before = Dossiers.facts(dossier);

        assertThatThrownBy(() -> dossier.resume(Dossiers.resumptionWithoutCeremony(), Dossiers.RULE,
                Days.on(Dossiers.DAY), Dossiers.OFFICER)).isInstanceOf(Requirement.class)
                .hasMessageContaining("new-ceremony-needed");

        assertThat(Dossiers.facts(dossier)).isEqualTo(before);
    }

    @Test
    void needsNoDayForACeremonyThatNeverHadOne() {
        var dossier = Dossiers.suspended(APPROVED_FOR_SIGNATURE, POSTPONED_SIGNATURE);

        dossier.resume(Dossiers.resumptionWithoutCeremony(), Dossiers.RULE, Days.on(Dossiers.DAY), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(APPROVED_FOR_SIGNATURE);
    }

    @Test
    void opensANewAttemptOnTheSameTextAfterTheShelf() {
        var dossier = Dossiers.in(SHELVED);

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on("2030-10-27"), Dossiers.OFFICER);

        assertThat(dossier.state()).isEqualTo(WORKING_LEVEL_TALKS);
        assertThat(dossier.attemptNumber()).isEqualTo(2);
        assertThat(dossier.attempt().baselineHash()).isEqualTo("1".repeat(64)).isEqualTo(dossier.text().hash());
        assertThat(dossier.attempts().get(0).finalHash()).isEqualTo("1".repeat(64));
        assertThat(dossier.text().settled()).isFalse();
    }

    @Test
    void cannotEndBeforeItBegan() {
        var dossier = Dossiers.in(HELD);

        assertThatThrownBy(() -> dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on("2026-03-01"),
                Dossiers.OFFICER)).isInstanceOf(ActOutOfOrder.class);

        assertThat(dossier.state()).isEqualTo(HELD);
    }

    @Test
    void takesOneAcknowledgementOfEachParty() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);
        dossier.acknowledgeSuspension(acknowledgement("JPN"));

        assertThatThrownBy(() -> dossier.acknowledgeSuspension(acknowledgement("JPN"))).isInstanceOf(AlreadyDone.class);

        assertThat(dossier.openSuspension().orElseThrow().acknowledgements()).extracting(Acknowledgement::party)
                .containsExactly("JPN");
    }

    @Test
    void isNotAcknowledgedByOurOwnSide() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);

        assertThatThrownBy(() -> dossier.acknowledgeSuspension(acknowledgement("KOR"))).isInstanceOf(Requirement.class)
                .hasMessageContaining("own-party");

        assertThat(dossier.openSuspension().orElseThrow().acknowledgements()).isEmpty();
    }

    @Test
    void isNotAcknowledgedBySomebodyWhoTakesNoPart() {
        var dossier = Dossiers.in(SIGNING_POSTPONED);

        assertThatThrownBy(() -> dossier.acknowledgeSuspension(acknowledgement("USA"))).isInstanceOf(UnknownParty.class);
    }

    @Test
    void cannotBeAcknowledgedOnceItHasEnded() {
        var dossier = Dossiers.suspended(WORKING_LEVEL_TALKS, ADMINISTRATIVE_HOLD);
        dossier.resume(Dossiers.resumptionWithoutCeremony(), Dossiers.RULE, Days.on(Dossiers.DAY), Dossiers.OFFICER);

        assertThatThrownBy(() -> dossier.acknowledgeSuspension(acknowledgement("JPN")))
                .isInstanceOf(IllegalTransition.class);
    }

    private static Resumption ended(Negotiation dossier) {
        return dossier.suspensions().get(0).resumption();
    }

    private static Acknowledgement acknowledgement(String party) {
        var when = Days.on(Dossiers.DAY);
        return new Acknowledgement(party, when.occurredOn(), "A call between ministers", null, when.recordedAt());
    }
}
