package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.directory.SubstitutionDesk;
import org.paraph.directory.SubstitutionEntry;
import org.paraph.platform.problem.Problem;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistDesk;

/**
 * Every small case: three people, each with one duty, the other, both or none, and each of them standing in for another
 * or for nobody. Whoever wrote the draft, in the own place or by a substitute, never clears it, in whosever place; who
 * proposed never concludes the approval. Judged when the task is claimed and when the act would be done.
 */
@ExtendWith(Bench.class)
class SeparationOfDutiesTest {

    private static final List<Set<Role>> DUTIES = List.of(Set.of(), Set.of(Role.DRAFTING_OFFICER),
            Set.of(Role.CHIEF_NEGOTIATOR), Set.of(Role.DRAFTING_OFFICER, Role.CHIEF_NEGOTIATOR));

    private final Bench bench;
    private final Map<Set<Role>, List<Actor>> staff = new HashMap<>();

    SeparationOfDutiesTest(Bench bench) {
        this.bench = bench;
        DUTIES.forEach(duties -> staff.put(duties, new ArrayList<>(List.of(person(duties), person(duties), person(duties)))));
    }

    @Test
    void nobodyClearsADraftWhoWroteItInAnyPlace() {
        int cases = 0;
        for (int first = 0; first < 4; first++) {
            for (int second = 0; second < 4; second++) {
                for (int third = 0; third < 4; third++) {
                    cases += everySubstitution(people(first, second, third));
                }
            }
        }
        assertThat(cases).isGreaterThan(200);
    }

    /** One dossier for each way in which these people can write the draft; then everybody tries to clear it. */
    private int everySubstitution(List<Actor> people) {
        int cases = 0;
        for (int absent = 0; absent < 3; absent++) {
            var principal = people.get(absent);
            var substitute = people.get((absent + 1) % 3);
            boolean drafts = principal.has(Role.DRAFTING_OFFICER) || substitute.has(Role.DRAFTING_OFFICER);
            boolean clears = people.stream().anyMatch(person -> person.has(Role.CHIEF_NEGOTIATOR));
            if (!drafts || !clears || principal.roles().isEmpty()) {
                continue;
            }
            var dossier = Casework.proposed(bench).grantMandate();
            var id = substitute(principal, substitute, dossier);
            var author = substitute.has(Role.DRAFTING_OFFICER) || principal.has(Role.DRAFTING_OFFICER) ? substitute : principal;
            dossier.by(author).submitDraft("v1", "All agree.");
            var tainted = substitute.has(Role.DRAFTING_OFFICER) ? Set.of(substitute.username())
                    : Set.of(substitute.username(), principal.username());
            for (Actor person : people) {
                var mayClear = mayClear(person, person == substitute ? principal : null, tainted);
                assertThat(claims(dossier, person)).as("%s with %s claims, tainted %s", person, principal, tainted)
                        .isEqualTo(mayClear);
                assertThat(isAllowed(dossier, person)).as("%s with %s clears, tainted %s", person, principal, tainted)
                        .isEqualTo(mayClear);
                cases++;
            }
            bench.as(principal);
            revoke(id);
        }
        return cases;
    }

    /** What the rule says, written down a second time: no taint on the person, nor on the one in whose place. */
    private static boolean mayClear(Actor person, Actor principal, Set<String> tainted) {
        if (tainted.contains(person.username())) {
            return false;
        }
        return person.has(Role.CHIEF_NEGOTIATOR) || principal != null && principal.has(Role.CHIEF_NEGOTIATOR)
                && !tainted.contains(principal.username());
    }

    @Test
    void nobodyConcludesTheApprovalOfAnOwnProposalNorHasItConcludedByASubstitute() {
        var proposer = person(Set.of(Role.DRAFTING_OFFICER, Role.APPROVER));
        var substitute = person(Set.of());
        var approver = person(Set.of(Role.APPROVER));
        var dossier = Casework.proposedBy(proposer, bench).reach(NegotiationState.IN_APPROVAL);

        substitute(proposer, substitute, dossier);
        substitute(approver, proposer, dossier);

        assertThat(why(dossier, proposer)).isEqualTo("proposer-may-not-approve");
        assertThat(why(dossier, substitute)).isEqualTo("proposer-may-not-approve");
        assertThat(why(dossier, approver)).isNull();
    }

    private String why(Casework dossier, Actor person) {
        return status(dossier, person, Action.CONCLUDE_APPROVALS).refusal() == null ? null
                : status(dossier, person, Action.CONCLUDE_APPROVALS).refusal().code();
    }

    private boolean isAllowed(Casework dossier, Actor person) {
        return status(dossier, person, Action.CLEAR_DRAFT).refusal() == null;
    }

    private Acts.ActionStatus status(Casework dossier, Actor person, Action action) {
        bench.as(person);
        return bench.inTransaction(() -> bench.bean(Acts.class)
                .statuses(bench.bean(Negotiations.class).visible(dossier.id(), person))).stream()
                .filter(status -> status.action() == action).findFirst().orElseThrow();
    }

    /** Claims the task and gives it back; false if the claim is refused. */
    private boolean claims(Casework dossier, Actor person) {
        var task = bench.task(dossier.id(), "Task_ClearDraft").id();
        bench.as(person);
        try {
            var desk = bench.bean(WorklistDesk.class);
            var version = bench.inTransaction(() -> bench.bean(Worklist.class).find(task, person).orElseThrow()).version();
            desk.release(task, desk.claim(task, version).version());
            return true;
        } catch (Problem refused) {
            assertThat(refused.code()).isIn("not-a-candidate", "author-may-not-clear");
            return false;
        }
    }

    private String substitute(Actor principal, Actor substitute, Casework dossier) {
        bench.as(principal);
        var now = bench.clock().instant();
        return bench.bean(SubstitutionDesk.class).appoint(new SubstitutionEntry(principal.username(), substitute.username(),
                now, now.plus(Duration.ofDays(7)), Set.of(dossier.id()), "On leave")).id();
    }

    private void revoke(String id) {
        var desk = bench.bean(SubstitutionDesk.class);
        desk.revoke(id, desk.read(id).version());
    }

    private List<Actor> people(int first, int second, int third) {
        return List.of(staff.get(DUTIES.get(first)).get(0), staff.get(DUTIES.get(second)).get(1),
                staff.get(DUTIES.get(third)).get(2));
    }

    private Actor person(Set<Role> duties) {
        return bench.staff().person(Team.LEAD, duties.toArray(Role[]::new));
    }
}
