package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.negotiation.NegotiationState.ABANDONED;
import static org.paraph.negotiation.NegotiationState.APPROVED_FOR_SIGNATURE;
import static org.paraph.negotiation.NegotiationState.ADOPTED;
import static org.paraph.negotiation.NegotiationState.AWAITING_CONSENT;
import static org.paraph.negotiation.NegotiationState.AWAITING_NOTIFICATION;
import static org.paraph.negotiation.NegotiationState.TERMINATED;
import static org.paraph.negotiation.NegotiationState.DRAFTING;
import static org.paraph.negotiation.NegotiationState.HELD;
import static org.paraph.negotiation.NegotiationState.INITIALLED;
import static org.paraph.negotiation.NegotiationState.IN_APPROVAL;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;
import static org.paraph.negotiation.NegotiationState.MANDATED;
import static org.paraph.negotiation.NegotiationState.PROPOSED;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.TEXT_AGREED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;

/** Every act in every state: it leads where the procedure says, or it is refused and changes nothing. */
class NegotiationStateTest {

    private static final String BY = Dossiers.OFFICER;

    /** The acts that move a dossier, each with the states in which it is possible and where it leads from there. */
    private enum Step {
        GRANT_MANDATE(dossier -> dossier.grantMandate(Days.on(Dossiers.DAY), BY), Map.of(PROPOSED, MANDATED)),
        BEGIN_DRAFTING(dossier -> dossier.beginDrafting(BY), Map.of(MANDATED, DRAFTING)),
        BEGIN_TALKS(dossier -> dossier.beginTalks(Days.on(Dossiers.DAY), BY),
                Map.of(DRAFTING, WORKING_LEVEL_TALKS, WORKING_LEVEL_TALKS, WORKING_LEVEL_TALKS)),
        AGREE_WORDING(dossier -> dossier.agreeWording(Days.on(Dossiers.DAY), BY),
                Map.of(WORKING_LEVEL_TALKS, TEXT_AGREED)),
        INITIAL(dossier -> dossier.initial(Days.on(Dossiers.DAY), BY), Map.of(TEXT_AGREED, INITIALLED)),
        SUBMIT_FOR_APPROVAL(dossier -> dossier.submitForApproval(Days.on(Dossiers.DAY), BY),
                Map.of(INITIALLED, IN_APPROVAL)),
        CONCLUDE_APPROVALS(dossier -> dossier.concludeApprovals(Days.on(Dossiers.DAY), BY),
                Map.of(IN_APPROVAL, APPROVED_FOR_SIGNATURE)),
        SCHEDULE_SIGNING(dossier -> dossier.scheduleSigning(Days.on(Dossiers.DAY), BY),
                Map.of(APPROVED_FOR_SIGNATURE, SIGNING_SCHEDULED)),
        DECLARE_SIGNED(dossier -> dossier.declareSigned(Days.on(Dossiers.DAY), BY), Map.of(SIGNING_SCHEDULED, SIGNED)),
        DECLARE_ADOPTED(dossier -> dossier.declareAdopted(Days.on(Dossiers.DAY), BY),
                Map.of(APPROVED_FOR_SIGNATURE, ADOPTED)),
        AWAIT_CONSENT(dossier -> dossier.stage(ActsStage.AWAITING_CONSENT, Days.on(Dossiers.DAY), BY),
                allConcluded(AWAITING_CONSENT)),
        AWAIT_NOTIFICATION(dossier -> dossier.stage(ActsStage.AWAITING_NOTIFICATION, Days.on(Dossiers.DAY), BY),
                allConcluded(AWAITING_NOTIFICATION)),
        ENTER_INTO_FORCE(dossier -> dossier.enterIntoForce(Days.on(Dossiers.DAY), BY), allConcluded(IN_FORCE)),
        TERMINATE(dossier -> dossier.stage(ActsStage.TERMINATED, Days.on(Dossiers.DAY), BY),
                Map.of(IN_FORCE, TERMINATED, TERMINATED, TERMINATED)),
        HOLD(suspend(SuspensionKind.ADMINISTRATIVE_HOLD), allUpToSignature(HELD)),
        POSTPONE(suspend(SuspensionKind.POSTPONED_SIGNATURE),
                Map.of(APPROVED_FOR_SIGNATURE, SIGNING_POSTPONED, SIGNING_SCHEDULED, SIGNING_POSTPONED)),
        SHELVE(suspend(SuspensionKind.SHELVED),
                and(allUpToSignature(SHELVED), Map.of(HELD, SHELVED, SIGNING_POSTPONED, SHELVED, AWAITING_CONSENT, SHELVED))),
        RESUME(dossier -> dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on(Dossiers.DAY), BY),
                Map.of(HELD, WORKING_LEVEL_TALKS, SIGNING_POSTPONED, SIGNING_SCHEDULED, SHELVED, WORKING_LEVEL_TALKS)),
        ABANDON(dossier -> dossier.abandon(Days.on(Dossiers.DAY), BY), and(and(allUpToSignature(ABANDONED),
                allConcluded(ABANDONED)), Map.of(HELD, ABANDONED, SIGNING_POSTPONED, ABANDONED, SHELVED, ABANDONED)));

        private final Consumer<Negotiation> act;
        private final Map<NegotiationState, NegotiationState> leads;

        Step(Consumer<Negotiation> act, Map<NegotiationState, NegotiationState> leads) {
            this.act = act;
            this.leads = leads;
        }

        private static Consumer<Negotiation> suspend(SuspensionKind kind) {
            return dossier -> dossier.suspend(Dossiers.order(kind), Days.on(Dossiers.DAY), BY);
        }

        private static Map<NegotiationState, NegotiationState> allUpToSignature(NegotiationState next) {
            var leads = new EnumMap<NegotiationState, NegotiationState>(NegotiationState.class);
            Stream.of(PROPOSED, MANDATED, DRAFTING, WORKING_LEVEL_TALKS, TEXT_AGREED, INITIALLED, IN_APPROVAL,
                    APPROVED_FOR_SIGNATURE, SIGNING_SCHEDULED).forEach(state -> leads.put(state, next));
            return leads;
        }

        private static Map<NegotiationState, NegotiationState> allConcluded(NegotiationState next) {
            var leads = new EnumMap<NegotiationState, NegotiationState>(NegotiationState.class);
            NegotiationState.concluded().forEach(state -> leads.put(state, next));
            return leads;
        }

        private static Map<NegotiationState, NegotiationState> and(Map<NegotiationState, NegotiationState> one,
                Map<NegotiationState, NegotiationState> other) {
            one.putAll(other);
            return one;
        }
    }

    static Stream<Arguments> possible() {
        return Stream.of(Step.values()).flatMap(step -> step.leads.entrySet().stream()
                .map(way -> Arguments.of(way.getKey(), step, way.getValue())));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(Step.values()).flatMap(step -> Stream.of(NegotiationState.values())
                .filter(state -> !step.leads.containsKey(state)).map(state -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @MethodSource("possible")
    void leadsWhereTheProcedureSays(NegotiationState state, Step step, NegotiationState next) {
        var dossier = Dossiers.in(state);

        step.act.accept(dossier);

        assertThat(dossier.state()).isEqualTo(next);
        assertThat(next == state || state.successors().contains(next)).as("documented as a successor").isTrue();
        assertThat(dossier.lastChange().to()).isEqualTo(next);
        assertThat(dossier.headline()).as("what its tracks and its suspension say").isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}: {1} is refused")
    @MethodSource("impossible")
    void refusesEverythingElseAndStaysAsItIs(NegotiationState state, Step step) {
        var dossier = Dossiers.in(state);
        dossier.adoptText("text-1", "v1", "1".repeat(64));
        dossier.settleText();
        var before = Dossiers.facts(dossier);

        assertThatThrownBy(() -> step.act.accept(dossier)).isInstanceOf(IllegalTransition.class);

        assertThat(Dossiers.facts(dossier)).isEqualTo(before);
        assertThat(dossier.headline()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANDATED", "TEXT_AGREED", "IN_APPROVAL", "SIGNING_SCHEDULED"})
    void comesBackFromAHoldToWhereItStood(NegotiationState prior) {
        var dossier = Dossiers.suspended(prior, SuspensionKind.ADMINISTRATIVE_HOLD);

        dossier.resume(Dossiers.resumptionWithoutCeremony(), Dossiers.RULE, Days.on(Dossiers.DAY), BY);

        assertThat(dossier.state()).isEqualTo(prior);
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMINATED", "ABANDONED"})
    void nothingFollowsTheEnd(NegotiationState end) {
        assertThat(end.successors()).isEmpty();
    }

    @Test
    void remembersEveryStepThatItTook() {
        var dossier = Dossiers.in(IN_FORCE);

        assertThat(dossier.changes()).extracting(StateChange::to).containsExactly(PROPOSED, MANDATED, DRAFTING,
                WORKING_LEVEL_TALKS, TEXT_AGREED, INITIALLED, IN_APPROVAL, APPROVED_FOR_SIGNATURE, SIGNING_SCHEDULED,
                SIGNED, IN_FORCE);
        assertThat(dossier.attempt().closedAs()).isEqualTo(IN_FORCE);
    }

    @Test
    void refusesAnActThatIsDatedBeforeTheLatestStep() {
        var dossier = Dossiers.in(TEXT_AGREED);
        var before = Dossiers.facts(dossier);

        assertThatThrownBy(() -> dossier.initial(Days.on("2026-03-01"), BY)).isInstanceOf(ActOutOfOrder.class);

        assertThat(Dossiers.facts(dossier)).isEqualTo(before);
    }

    @Test
    void doesNotLetTheProposerConcludeTheApprovals() {
        var dossier = Dossiers.in(IN_APPROVAL);

        assertThatThrownBy(() -> dossier.concludeApprovals(Days.on(Dossiers.DAY), Dossiers.PROPOSER))
                .isInstanceOf(SeparationOfDuties.class);

        assertThat(dossier.state()).isEqualTo(IN_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT_AGREED", "INITIALLED", "IN_APPROVAL", "APPROVED_FOR_SIGNATURE", "SIGNING_SCHEDULED"})
    void doesNotGoOnWhileARevisedTextWaitsForConsent(NegotiationState state) {
        var dossier = Dossiers.in(state);
        dossier.adoptText("text-2", "v2", "2".repeat(64));

        var forward = Stream.of(Step.INITIAL, Step.SUBMIT_FOR_APPROVAL, Step.CONCLUDE_APPROVALS, Step.SCHEDULE_SIGNING,
                Step.DECLARE_SIGNED).filter(step -> step.leads.containsKey(state)).findFirst().orElseThrow();

        assertThatThrownBy(() -> forward.act.accept(dossier)).isInstanceOf(Requirement.class)
                .hasMessageContaining("text-not-settled");
        assertThat(dossier.state()).isEqualTo(state);
    }
}
