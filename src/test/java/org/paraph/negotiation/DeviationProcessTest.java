package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.approval.GateKind;
import org.paraph.directory.Role;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** A departure from the procedure, from the person who asks for it to the one who confirms it. */
@Covers("deviation")
class DeviationProcessTest {

    private final Bench bench;
    private final Casework dossier;

    DeviationProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void isConfirmedByASecondPersonAndStandsForEver() {
        dossier.deviate(DeviationKind.AUTHORITY_DIFFERS, null);
        assertThat(dossier.position()).contains("Task_DecideDeviation");

        dossier.confirmDeviation(true);

        assertThat(deviations()).extracting(Deviation::state).containsExactly(Deviation.State.CONFIRMED);
        assertThat(deviations()).extracting(Deviation::decidedBy).containsExactly(Team.of(bench).chief().username());
        assertThat(dossier.position()).doesNotContain("Task_DecideDeviation");
    }

    @Test
    void isNotDecidedByWhoAskedForIt() {
        var both = bench.staff().person(Team.LEAD, Role.CHIEF_NEGOTIATOR);
        dossier.by(both).deviate(DeviationKind.OTHER, null);
        var open = bench.task(dossier.id(), "Task_DecideDeviation").subjectId();

        assertRefused("second-person-needed", () -> dossier.by(both).act(DeviationDesk.class,
                (desk, ref) -> desk.decide(ref, open, decision(true))));

        dossier.confirmDeviation(false);
        assertThat(deviations()).extracting(Deviation::state).containsExactly(Deviation.State.REFUSED);
    }

    @Test
    void isLeftUnconfirmedWhenTheAttemptEndsBeforeAnybodyLookedAtIt() {
        dossier.deviate(DeviationKind.OTHER, null).suspend(SuspensionKind.SHELVED);

        assertThat(dossier.look().tasks()).isEmpty();
        assertThat(deviations()).extracting(Deviation::state).containsExactly(Deviation.State.UNCONFIRMED);
        dossier.deviate(DeviationKind.NOT_DISCLOSED, null);
        assertThat(deviations()).extracting(Deviation::state)
                .containsExactly(Deviation.State.UNCONFIRMED, Deviation.State.UNCONFIRMED);
    }

    @Test
    void isRaisedByABriefingThatLeftSomethingOut() {
        dossier.act(CaseFileDesk.class, (desk, ref) -> desk.briefLegislature(ref, new BriefingRequest("The parties",
                "The government", "The planned agreement", List.of("that it was initialled"), today())));

        assertThat(deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.kind()).isEqualTo(DeviationKind.INCOMPLETE_BRIEFING);
            assertThat(deviation.reason()).contains("that it was initialled");
            assertThat(deviation.isOpen()).isTrue();
        });
    }

    @Test
    void isDisputedOnceAndTheNoteStaysBesideIt() {
        dossier.deviate(DeviationKind.OTHER, null);
        var id = deviations().get(0).id();
        dossier.act(DeviationDesk.class, (desk, ref) -> desk.dispute(ref, id, dispute()));

        assertThat(deviations()).singleElement().satisfies(deviation -> assertThat(deviation.isDisputed()).isTrue());
        assertRefused("deviation-disputed",
                () -> dossier.act(DeviationDesk.class, (desk, ref) -> desk.dispute(ref, id, dispute())));
    }

    @Test
    void namesAGateOfTheRouteThatIsNotDone() {
        assertRefused("unknown-gate", () -> dossier.deviate(DeviationKind.GATE_SKIPPED, GateKind.CABINET));
        dossier.reach(NegotiationState.IN_APPROVAL).passGatesBefore(GateKind.CABINET);

        assertRefused("gate-done", () -> dossier.deviate(DeviationKind.GATE_SKIPPED, GateKind.VICE_MINISTERS_MEETING));
        assertRefused("deviation-about-nothing", () -> dossier.act(DeviationDesk.class, (desk, ref) -> desk.request(ref,
                new DeviationRequest(DeviationKind.OTHER, null, null, "Somehow", today()))));
        assertRefused("role-needed", () -> dossier.by(Team.of(bench).nobody()).deviate(DeviationKind.OTHER, null));
    }

    private List<Deviation> deviations() {
        return dossier.ask(Deviations.class, found -> found.all(dossier.id()));
    }

    private DeviationDecisionRequest decision(boolean confirmed) {
        return new DeviationDecisionRequest(confirmed, "So be it", today());
    }

    private DeviationDisputeRequest dispute() {
        return new DeviationDisputeRequest("No rule asks for it", today());
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(OffsetDateTime.now(bench.clock()).toLocalDate());
    }
}
