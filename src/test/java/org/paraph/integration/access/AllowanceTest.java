package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paraph.directory.Scope;

class AllowanceTest {

    private final Allowance program = new Allowance(List.of(Scope.EXTERNAL_TASKS, Scope.READ),
            List.of("gazette-publication", "agenda-entry"));

    @Test
    void keepsScopesAndTopicsInOrder() {
        assertThat(program.scopes()).containsExactly(Scope.READ, Scope.EXTERNAL_TASKS);
        assertThat(program.topics()).containsExactly("agenda-entry", "gazette-publication");
        assertThat(new Allowance(Set.of(), Set.of()).scopes()).isEmpty();
        assertThat(new Allowance(Set.of(), Set.of()).topics()).isEmpty();
    }

    @Test
    void allowsATokenNoMoreThanItsProgramMayAtThatMoment() {
        var token = new Allowance(List.of(Scope.EXTERNAL_TASKS, Scope.DOSSIERS), List.of("gazette-publication",
                "un-registration"));

        var grant = token.and(program).grant("token press");

        assertThat(grant.scopes()).containsExactly(Scope.EXTERNAL_TASKS);
        assertThat(grant.topics()).containsExactly("gazette-publication");
        assertThat(grant.means()).isEqualTo("token press");
        assertThat(grant.serves("gazette-publication")).isTrue();
        assertThat(grant.serves("un-registration")).isFalse();
        assertThat(grant.serves("agenda-entry")).isFalse();
    }

    @Test
    void namesWhatGoesBeyondIt() {
        assertThat(program.beyond(List.of(Scope.READ))).isEmpty();
        assertThat(program.beyond(List.of(Scope.READ, Scope.TASKS))).contains(Scope.TASKS);
        assertThat(program.beyondTopics(List.of("agenda-entry"))).isEmpty();
        assertThat(program.beyondTopics(List.of("un-registration"))).contains("un-registration");
    }

    @Test
    void letsNoTokenOfAPersonRunTheSystemOrDoTheWorkOfOne() {
        assertThat(OwnTokensDesk.SCOPES).containsExactlyInAnyOrder(Scope.READ, Scope.TASKS, Scope.DOSSIERS, Scope.EVENTS);
        assertThat(OwnTokensDesk.ALLOWANCE.beyond(List.of(Scope.values()))).contains(Scope.EXTERNAL_TASKS);
        assertThat(OwnTokensDesk.ALLOWANCE.topics()).isEmpty();
    }
}
