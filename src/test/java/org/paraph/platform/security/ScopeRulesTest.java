package org.paraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.directory.Scope;
import org.paraph.testing.Operations;

class ScopeRulesTest {

    private static final List<String> IN_PERSON = List.of("/administration/clients", "/administration/tokens", "/me",
            "/substitutions");

    @ParameterizedTest
    @CsvSource({"GET, /api/negotiations, READ", "HEAD, /api/tasks/7, READ", "GET, /api/me, READ", "OPTIONS, /api/people, READ",
        "GET, /api/administration/versions, READ", "GET, /api/administration/clients, READ", "GET, /metrics, READ",
        "POST, /api/decision-tables/full-powers/answers, READ",
        "POST, /api/tasks/7/claim, TASKS", "DELETE, /api/task-filters/7, TASKS", "POST, /api/tasks/bulk, TASKS",
        "POST, /api/negotiations, DOSSIERS", "POST, /api/negotiations/7/mandate, DOSSIERS",
        "POST, /api/negotiations/7/documents, DOSSIERS", "PUT, /api/negotiations/7/particulars, DOSSIERS",
        "POST, /api/administration/proposals, ADMINISTRATION", "PUT, /api/people/kim, ADMINISTRATION",
        "POST, /api/units, ADMINISTRATION", "POST, /api/calendars/KOR/days, ADMINISTRATION",
        "PUT, /api/calendar-uses, ADMINISTRATION", "POST, /engine-rest/deployment/create, ADMINISTRATION",
        "GET, /api/events, EVENTS", "GET, /api/webhooks/7, EVENTS", "POST, /api/webhooks, EVENTS",
                "DELETE, /api/webhooks/7, EVENTS"})
    void takesOneScopeForEachRequest(String method, String path, Scope scope) {
        var rule = ScopeRules.of(method, path);

        assertThat(rule).isEqualTo(ScopeRule.of(scope));
        assertThat(rule.isMetBy(EnumSet.of(scope))).isTrue();
        assertThat(rule.isMetBy(EnumSet.complementOf(EnumSet.of(scope)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/me/password", "PUT, /api/me/settings", "POST, /api/me/tokens", "GET, /api/me/tokens",
        "POST, /api/me/tokens/7/rotation", "POST, /api/substitutions", "POST, /api/substitutions/7/revocation",
        "POST, /api/administration/clients", "PUT, /api/administration/clients/gazette",
        "POST, /api/administration/clients/gazette/tokens", "POST, /api/administration/clients/gazette/tokens/7/revocation",
        "GET, /", "GET, /inbox", "GET, /negotiations/7", "POST, /settings", "GET, /live", "GET, /sign-in", "POST, /sign-in",
        "POST, /api", "POST, /api/nothing", "PATCH, /api/something-new", "GET, /apis", "POST, /metrics",
                "GET, /administration/log",
        "BREW, /api/coffee", "GET, /error"})
    void takesAPersonForWhatIsPersonalAndForWhatItDoesNotKnow(String method, String path) {
        var rule = ScopeRules.of(method, path);

        assertThat(rule).isEqualTo(ScopeRule.IN_PERSON);
        assertThat(rule.isMetBy(EnumSet.allOf(Scope.class))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/health/ready", "/engine-rest/external-task", "/assets/paraph.css"})
    void takesNoScopeForWhatTellsNothingOrJudgesItself(String path) {
        assertThat(ScopeRules.of("GET", path).isMetBy(EnumSet.noneOf(Scope.class))).isTrue();
    }

    @Test
    void knowsEachOperationOfTheApi() {
        assertThat(Operations.all()).hasSizeGreaterThan(200).allSatisfy(each ->
                assertThat(ScopeRules.find(each.method(), "/api" + each.path())).as("%s", each).isPresent());
    }

    @Test
    void letsTokensReadEverythingButTheKeysAndLeavesToPeopleOnlyWhatIsPersonal() {
        assertThat(Operations.all()).filteredOn(each -> ScopeRules.of(each.method(), "/api" + each.path())
                .equals(ScopeRule.IN_PERSON)).isNotEmpty().allSatisfy(each -> {
                    assertThat(IN_PERSON).as("%s", each).anySatisfy(path -> assertThat(each.path()).startsWith(path));
                    assertThat(each.method().equals("GET")).as("%s", each).isEqualTo(each.path().startsWith("/me/tokens")
                            && each.method().equals("GET"));
                });
    }
}
