package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Refused;

/** A token works as long as it should: until it ends, is replaced or revoked, or its account is shut out. */
class TokensIT {

    private final Programs programs = Programs.shared();
    private final Http admin = programs.admin();

    @Test
    void aTokenEndsAtOnceWhenItIsRevoked() {
        var client = programs.program(Map.of());
        var issued = programs.issue(client, Map.of());
        programs.bearer(issued).get("/api/me").expect(200);

        var revoked = admin.ifMatch(issued.at("/token/version").asLong())
                .post(programs.path(client, issued) + "/revocation").expect(200);

        assertThat(revoked.json().path("state").asText()).isEqualTo("REVOKED");
        Programs.refused(programs.bearer(issued).get("/api/me"));
        Refused.by(admin.ifMatch(revoked.version()).post(programs.path(client, issued) + "/revocation"), 409, "token-over");
    }

    @Test
    void noTokenWorksWhileItsProgramIsShutOut() {
        var client = programs.program(Map.of());
        var name = client.path("client").asText();
        var issued = programs.issue(client, Map.of());

        admin.ifMatch(programs.version(name)).post(Programs.PATH + "/" + name + "/deactivation").expect(200);
        Programs.refused(programs.bearer(issued).get("/api/me"));

        admin.ifMatch(programs.version(name)).post(Programs.PATH + "/" + name + "/reactivation").expect(200);
        programs.bearer(issued).get("/api/me").expect(200);
    }

    @Test
    void aTokenLosesAtOnceWhatItsProgramLoses() {
        var client = programs.program(Map.of("scopes", List.of("READ", "TASKS")));
        var name = client.path("client").asText();
        var bearer = programs.bearer(programs.issue(client, Map.of("scopes", List.of("READ", "TASKS"))));
        bearer.get("/api/me").expect(200);

        var change = programs.request(Map.of("scopes", List.of("TASKS")));
        change.remove("client");
        admin.ifMatch(programs.version(name)).put(Programs.PATH + "/" + name, change).expect(200);

        Refused.by(bearer.get("/api/me"), 403, "scope-missing");
    }

    @Test
    void aTokenWorksBesideItsSuccessorForAsLongAsWasChosen() {
        var client = programs.program(Map.of());
        var first = programs.issue(client, Map.of());

        var second = programs.rotated(client, first, Map.of("overlapDays", 2, "days", 30));
        programs.bearer(first).get("/api/me").expect(200);
        programs.bearer(second).get("/api/me").expect(200);
        assertThat(admin.get(programs.path(client, first)).expect(200).json().path("successor").asText())
                .isEqualTo(second.at("/token/id").asText());

        var third = programs.rotated(client, second, Map.of());
        Programs.refused(programs.bearer(second).get("/api/me"));
        programs.bearer(third).get("/api/me").expect(200);
        var present = admin.get(programs.path(client, first)).expect(200);
        Refused.by(admin.ifMatch(present.version()).post(programs.path(client, first) + "/rotation", Map.of()), 409,
                "token-has-successor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"days|0", "days|366", "days|many", "scopes|[]", "scopes|[\"EVERYTHING\"]",
        "scopes|[\"TASKS\"]", "topics|[\"Not a topic\"]", "topics|[\"un-registration\"]", "name|\"\""})
    void aTokenThatIsNoGoodIsNotMade(String member, String value) {
        var client = programs.program(Map.of("scopes", List.of("READ", "EXTERNAL_TASKS"), "topics",
                List.of("gazette-publication")));
        var name = client.path("client").asText();
        var members = new HashMap<>(Map.of("name", "\"press\"", "scopes", "[\"READ\"]"));
        members.put(member, value);
        var body = members.entrySet().stream().map(each -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));

        Refused.by(admin.ifMatch(programs.version(name)).post(Programs.PATH + "/" + name + "/tokens", body));

        assertThat(admin.get(Programs.PATH + "/" + name + "/tokens").expect(200).json()).isEmpty();
    }

    @Test
    void changesNameTheVersionThatTheyAreMadeFor() {
        var client = programs.program(Map.of());
        var path = Programs.PATH + "/" + client.path("client").asText();
        var issued = programs.issue(client, Map.of());

        Refused.by(admin.post(path + "/tokens", Map.of("name", "two", "scopes", List.of("READ"))), 428, "version-required");
        Refused.by(admin.ifMatch(0).post(path + "/deactivation"), 412, "stale-version");
        Refused.by(admin.post(programs.path(client, issued) + "/revocation"), 428, "version-required");
        Refused.by(admin.ifMatch(77).post(programs.path(client, issued) + "/rotation", Map.of()), 412, "stale-version");
    }

    @Test
    void aPersonMakesTokensOfTheOwnForTheOwnWork() {
        var treaty = programs.ministry().as("treaty");
        var made = treaty.post("/api/me/tokens", Map.of("name", "my script", "scopes", List.of("READ", "DOSSIERS"))).expect(201);
        var issued = programs.remember(made.json());
        assertThat(made.header("Location")).endsWith("/api/me/tokens/" + issued.at("/token/id").asText());
        var bearer = programs.bearer(issued);

        assertThat(bearer.get("/api/me").expect(200).json().path("username").asText()).isEqualTo("treaty");
        Refused.by(bearer.put("/api/me/password", Map.of("present", Ministry.PASSWORD, "password", "another long password")), 403,
                "personal-sign-in-required");
        Refused.by(bearer.post("/api/me/tokens", Map.of("name", "child", "scopes", List.of("READ"))), 403,
                "personal-sign-in-required");
        Refused.by(bearer.get("/api/me/tokens"), 403, "personal-sign-in-required");
        Refused.by(programs.ministry().as("legal").get("/api/me/tokens/" + issued.at("/token/id").asText()), 404,
                "unknown-api-token");
        for (String scope : List.of("ADMINISTRATION", "EXTERNAL_TASKS")) {
            assertThat(Refused.by(treaty.post("/api/me/tokens", Map.of("name", "more", "scopes", List.of(scope))), 400,
                    "invalid-request").at("/violations/0/pointer").asText()).isEqualTo("/scopes");
        }

        var next = programs.remember(treaty.ifMatch(issued.at("/token/version").asLong())
                .post("/api/me/tokens/" + issued.at("/token/id").asText() + "/rotation", Map.of("overlapDays", 1)).expect(201)
                        .json());
        treaty.ifMatch(next.at("/token/version").asLong())
                .post("/api/me/tokens/" + next.at("/token/id").asText() + "/revocation").expect(200);
        Programs.refused(programs.bearer(next).get("/api/me"));
        bearer.get("/api/me").expect(200);
        assertThat(treaty.get("/api/me/tokens").expect(200).json()).extracting(each -> each.path("name").asText() + " "
                + each.path("state").asText())
                .contains("my script USABLE", "my script REVOKED");
    }

    @Test
    void noTokenOfAPersonWorksOnceThePersonIsShutOut() {
        programs.enrol("leaver", "MOFA", "NEGOTIATOR");
        var issued = programs.own("leaver", Map.of("name", "one", "scopes", List.of("READ")));
        programs.bearer(issued).get("/api/me").expect(200);

        admin.ifMatch(admin.get("/api/people/leaver").version()).post("/api/people/leaver/deactivation").expect(200);

        Programs.refused(programs.bearer(issued).get("/api/me"));
    }

    @Test
    void theFirstUseIsNotedAndChangesNoVersion() {
        var client = programs.program(Map.of());
        var issued = programs.issue(client, Map.of());
        assertThat(admin.get(programs.path(client, issued)).expect(200).json().hasNonNull("lastUsedAt")).isFalse();

        programs.bearer(issued).get("/api/me").expect(200);
        var noted = admin.get(programs.path(client, issued)).expect(200);
        programs.bearer(issued).get("/api/me").expect(200);

        assertThat(noted.json().hasNonNull("lastUsedAt")).isTrue();
        assertThat(noted.version()).isEqualTo(issued.at("/token/version").asLong());
        assertThat(admin.get(programs.path(client, issued)).json().path("lastUsedAt")).isEqualTo(noted.json().path("lastUsedAt"));
    }

    @Test
    void aTokenIsUsedByManyRequestsAtTheSameMoment() {
        var bearer = programs.bearer(programs.issue(programs.program(Map.of()), Map.of()));

        var statuses = IntStream.range(0, 24).parallel().mapToObj(each -> bearer.get("/api/me").status()).toList();

        assertThat(statuses).hasSize(24).containsOnly(200);
    }
}
