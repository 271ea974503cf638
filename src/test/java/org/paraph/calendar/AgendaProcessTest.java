package org.paraph.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** What is dated in dossiers, told to those who may know. */
@ExtendWith(Bench.class)
class AgendaProcessTest {

    private final Bench bench;
    private final Casework dossier;

    AgendaProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.SIGNING_SCHEDULED);
    }

    @Test
    void ceremoniesRoundsReviewsAndOwnTasksAreTold() {
        dossier.askForReview(Team.JUSTICE);

        assertThat(told(Team.of(bench).registrar())).extracting(AgendaEntry::kind)
                .contains(AgendaKind.CEREMONY, AgendaKind.REVIEW_DUE, AgendaKind.TASK_DUE);
        assertThat(told(Team.of(bench).reviewer())).filteredOn(entry -> entry.kind() == AgendaKind.TASK_DUE)
                .extracting(AgendaEntry::words).containsExactly("Give the opinion");
        assertThat(told(Team.of(bench).nobody())).extracting(AgendaEntry::kind).doesNotContain(AgendaKind.TASK_DUE);
        assertThat(told(Team.of(bench).registrar())).isSortedAccordingTo(
                (one, other) -> one.at().compareTo(other.at()));
    }

    @Test
    void whoMayNotSeeTheDossierIsToldNothingOfIt() {
        assertThat(told(bench.staff().person("STRANGERS", Role.REGISTRAR, Role.TREATY_OFFICER))).isEmpty();
        assertThat(told(bench.staff().person(Team.LEAD, Marking.UNCLASSIFIED, Role.REGISTRAR))).isEmpty();
    }

    @Test
    void theTimeLookedAtIsBounded() {
        var now = bench.clock().instant();

        assertRefused("invalid-request", () -> new AgendaSpan(now, now));
        assertRefused("invalid-request", () -> new AgendaSpan(now, now.plus(Duration.ofDays(801))));
    }

    private List<AgendaEntry> told(Actor person) {
        var now = bench.clock().instant();
        return bench.inTransaction(() -> bench.bean(Agenda.class).of(person,
                new AgendaSpan(now.minus(Duration.ofDays(100)), now.plus(Duration.ofDays(300))), dossier.id()));
    }
}
