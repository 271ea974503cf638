package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.negotiation.AbsenceWarnings.Warning;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Before somebody is appointed it is told where that person would be of no help. */
@ExtendWith(Bench.class)
class AbsenceWarningsTest {

    private final Bench bench;
    private final Actor principal;
    private final Actor drafter;
    private final Casework dossier;

    AbsenceWarningsTest(Bench bench) {
        this.bench = bench;
        this.principal = bench.staff().person(Team.LEAD, Role.CHIEF_NEGOTIATOR);
        this.drafter = bench.staff().person(Team.LEAD, Role.DRAFTING_OFFICER);
        this.dossier = Casework.proposed(bench).grantMandate();
        dossier.by(drafter).submitDraft("v1", "All agree.");
    }

    @Test
    void whoWroteTheDraftCannotClearItInThePlaceOfWhoIsAway() {
        var warnings = here(drafter);

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).action()).isEqualTo(Action.CLEAR_DRAFT);
        assertThat(warnings.get(0).conflict().arguments()).contains(drafter.username());
    }

    @Test
    void whoDoesNotSeeTheDossierCannotHelpThere() {
        for (Actor outsider : List.of(bench.staff().person("STRANGE", Role.CHIEF_NEGOTIATOR),
                bench.staff().person(Team.LEAD, Marking.UNCLASSIFIED, Role.CHIEF_NEGOTIATOR))) {
            assertThat(here(outsider)).extracting(Warning::action).containsOnlyNulls().hasSize(1);
        }
    }

    @Test
    void whoIsFreeOfBothIsAppointedWithoutAWarning() {
        assertThat(here(bench.staff().person(Team.LEAD, Role.NEGOTIATOR))).isEmpty();
    }

    @Test
    void onlyTheDossiersOfTheSubstitutionCount() {
        var other = Casework.proposed(bench).grantMandate();

        assertThat(of(drafter, Set.of(other.id()))).isEmpty();
    }

    private List<Warning> here(Actor substitute) {
        return of(substitute, Set.of(dossier.id()));
    }

    private List<Warning> of(Actor substitute, Set<String> dossiers) {
        return bench.inTransaction((Supplier<List<Warning>>) () -> bench.bean(AbsenceWarnings.class).of(principal, substitute,
                dossiers));
    }
}
