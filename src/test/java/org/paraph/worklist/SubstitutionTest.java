package org.paraph.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Substitution;
import org.paraph.directory.SubstitutionDesk;
import org.paraph.directory.SubstitutionEntry;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Who stands in for somebody takes the tasks of that person, under both names, and reads no more than before. */
@ExtendWith(Bench.class)
class SubstitutionTest {

    private final Bench bench;
    private final Worklist worklist;
    private final WorklistDesk desk;
    private final Casework dossier;
    private final Actor principal;
    private final Actor substitute;

    SubstitutionTest(Bench bench, Worklist worklist, WorklistDesk desk) {
        this.bench = bench;
        this.worklist = worklist;
        this.desk = desk;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        this.principal = bench.staff().person(Team.LEAD, Role.NEGOTIATOR);
        this.substitute = bench.staff().person(Team.LEAD);
    }

    @Test
    void actsInThePlaceOfThePrincipalAndBothNamesStandInTheAudit() {
        assertRefused("not-a-candidate", () -> dossier.by(substitute).prepareRound());

        appoint();
        dossier.by(substitute).prepareRound();

        var entry = lastEntry();
        assertThat(entry.actor()).isEqualTo(substitute.username());
        assertThat(entry.onBehalfOf()).isEqualTo(principal.username());
        assertThat(bench.inTransaction((Supplier<?>) () -> bench.bean(AuditTrail.class).firstBreak(dossier.id())))
                .isEqualTo(Optional.empty());
    }

    @Test
    void findsAndTakesTheTasksOfThePrincipalOnlyWhileItRuns() {
        assertThat(listed()).isEmpty();
        var substitution = appoint();
        assertThat(listed()).containsExactly("Task_PrepareRound");

        bench.as(principal);
        bench.bean(SubstitutionDesk.class).revoke(substitution.id(), substitution.version());
        assertThat(listed()).isEmpty();
        assertRefused("not-a-candidate", () -> dossier.by(substitute).prepareRound());

        appoint();
        bench.clock().advance(Duration.ofDays(8));
        assertThat(listed()).isEmpty();
        assertRefused("not-a-candidate", () -> dossier.by(substitute).prepareRound());
    }

    @Test
    void staysConfinedToTheDossiersNamed() {
        var other = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        appoint(principal, substitute, Set.of(other.id()));

        assertThat(listed()).isEmpty();
        assertRefused("not-a-candidate", () -> dossier.by(substitute).prepareRound());
        other.by(substitute).prepareRound();
    }

    @Test
    void readsNothingThatTheSubstituteMayNotRead() {
        var uncleared = bench.staff().person(Team.LEAD, Marking.UNCLASSIFIED, Role.REVIEWER);
        var stranger = bench.staff().person("STRANGE");
        var task = bench.task(dossier.id(), "Task_PrepareRound").id();

        for (Actor outsider : List.of(uncleared, stranger)) {
            appoint(principal, outsider, Set.of());
            assertThat(list(outsider)).isEmpty();
            assertRefused("unknown-negotiation", () -> dossier.by(outsider).prepareRound());
            bench.as(outsider);
            assertRefused("unknown-task", () -> desk.claim(task, 1));
        }
    }

    @Test
    void takesOverWhatThePrincipalHoldsAndNobodyElseDoes() {
        var item = item();
        bench.as(principal);
        desk.claim(item.taskId(), item.version());
        assertRefused("task-claimed", () -> claim(Team.of(bench).negotiator()));

        appoint();
        assertThat(claim(substitute).assignee()).isEqualTo(substitute.username());
        dossier.by(substitute).prepareRound();
        assertThat(lastEntry().onBehalfOf()).isEqualTo(principal.username());
    }

    @Test
    void leavesNoTaskWithASubstituteWhoStandsInForNobodyAnyMore() {
        appoint();
        claim(substitute);
        bench.clock().advance(Duration.ofDays(8));

        assertThat(claim(principal).assignee()).isEqualTo(principal.username());
    }

    @Test
    void doesNotReachThroughASecondSubstitution() {
        var third = bench.staff().person(Team.LEAD);
        appoint();
        appoint(substitute, third, Set.of());

        assertThat(list(third)).isEmpty();
        assertRefused("not-a-candidate", () -> dossier.by(third).prepareRound());
    }

    @Test
    void givesNoRoleForWhatIsNoTask() {
        appoint(Team.of(bench).chief(), substitute, Set.of());

        assertRefused("role-needed", () -> dossier.by(substitute).abandon());
    }

    @Test
    void isAppointedByThePrincipalOrAnAdministratorButNotInTheOwnFavour() {
        var administrator = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        assertRefused("role-required", () -> appoint(substitute, principal, substitute));
        assertRefused("own-person", () -> appoint(administrator, principal, administrator));
        assertRefused("substitute-for-oneself", () -> appoint(principal, principal, principal));

        assertThat(appoint(administrator, principal, substitute).grantedBy()).isEqualTo(administrator.username());
    }

    private Substitution appoint() {
        return appoint(principal, substitute, Set.of());
    }

    private Substitution appoint(Actor by, Actor whom, Actor whoStandsIn) {
        bench.as(by);
        var now = bench.clock().instant();
        return bench.bean(SubstitutionDesk.class).appoint(new SubstitutionEntry(whom.username(), whoStandsIn.username(), now,
                now.plus(Duration.ofDays(7)), Set.of(), "On leave"));
    }

    private Substitution appoint(Actor whom, Actor whoStandsIn, Set<String> dossiers) {
        bench.as(whom);
        var now = bench.clock().instant();
        return bench.bean(SubstitutionDesk.class).appoint(new SubstitutionEntry(whom.username(), whoStandsIn.username(), now,
                now.plus(Duration.ofDays(7)), dossiers, "On leave"));
    }

    private WorkItem claim(Actor person) {
        bench.as(person);
        return desk.claim(item().taskId(), item().version());
    }

    private WorkItem item() {
        var task = bench.task(dossier.id(), "Task_PrepareRound").id();
        return bench.inTransaction(() -> worklist.find(task, principal).orElseThrow());
    }

    private List<String> listed() {
        return list(substitute);
    }

    private List<String> list(Actor person) {
        var filter = new WorklistFilter(WorklistFilter.Box.ALL, dossier.id(), null, null, null, WorklistFilter.Sort.CREATED,
                null, 10);
        return bench.inTransaction(() -> {
            var found = worklist.list(filter, person).stream().map(entry -> entry.item().taskKey()).toList();
            assertThat(worklist.count(WorklistFilter.Box.ALL, person)).isGreaterThanOrEqualTo(found.size());
            return found;
        });
    }

    private AuditEntry lastEntry() {
        return bench.inTransaction(() -> {
            var all = bench.bean(AuditTrail.class).of(dossier.id(), 0, 1000);
            return all.get(all.size() - 1);
        });
    }
}
