package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Refused;

/** Programs and people work with Paraph by tokens, within what the account may do and what the token is for. */
class AccessIT {

    private final Programs programs = Programs.shared();
    private final Http admin = programs.admin();

    @Test
    void aProgramDoesWhatItsTokenIsForAndNothingElse() {
        var client = programs.program(Map.of("scopes", List.of("READ", "TASKS", "DOSSIERS", "EVENTS", "ADMINISTRATION"),
                "roles", List.of("ADMINISTRATOR")));
        var calls = Map.of("READ", "GET /api/people", "TASKS", "POST /api/task-filters", "DOSSIERS", "POST /api/negotiations",
                "ADMINISTRATION", "POST /api/units");

        for (String scope : calls.keySet()) {
            var bearer = programs.bearer(programs.issue(client, Map.of("scopes", List.of(scope))));
            calls.forEach((needed, call) -> {
                var answer = bearer.send(call.split(" ")[0], call.split(" ")[1], call.startsWith("GET") ? null : Map.of());
                if (needed.equals(scope)) {
                    assertThat(answer.status()).as("%s with %s", answer, scope).isIn(200, 400);
                } else {
                    assertThat(Refused.by(answer, 403, "scope-missing").path("scope").asText()).isEqualTo(needed);
                    assertThat(answer.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"",
                            "scope=\"" + needed.toLowerCase(Locale.ROOT) + "\"");
                }
            });
        }
    }

    @Test
    void aProgramSaysWhoItIs() {
        var me = programs.bearer(programs.issue(programs.program(Map.of()), Map.of("scopes", List.of("READ")))).get("/api/me")
                .expect(200);

        assertThat(me.json().path("username").asText()).startsWith("gazette");
        assertThat(me.json().path("unit").asText()).isEqualTo("MOFA");
        assertThat(me.json().path("limits").toString())
                .isEqualTo("{\"means\":\"token press\",\"scopes\":[\"READ\"],\"topics\":[]}");
        assertThat(programs.ministry().as("treaty").get("/api/me").expect(200).json().has("limits")).isFalse();
        assertThat(me.json().has("csrfToken")).isFalse();
        assertThat(me.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramSeesADossierByTheSameRulesAsEverybody() {
        var dossier = programs.ministry().propose("Agreement on the exchange of notes").expect(201).json().get("id").asText();
        var far = programs.issue(programs.program(Map.of("unit", "MOLEG", "clearance", "SECRET")), Map.of());
        var low = programs.issue(programs.program(Map.of("unit", "MOFA", "clearance", "UNCLASSIFIED")), Map.of());
        var near = programs.issue(programs.program(Map.of("unit", "MOFA", "clearance", "SECRET")), Map.of());

        Refused.by(programs.bearer(far).get("/api/negotiations/" + dossier), 404, "unknown-negotiation");
        Refused.by(programs.bearer(low).get("/api/negotiations/" + dossier), 404, "unknown-negotiation");
        programs.bearer(near).get("/api/negotiations/" + dossier).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVER", "CHIEF_NEGOTIATOR", "DRAFTING_OFFICER", "LEGAL_REVIEWER", "REGISTRAR", "TREATY_OFFICER"})
    void aProgramHoldsNoRoleOfANaturalPerson(String role) {
        var refused = Refused.by(admin.post(Programs.PATH, programs.request(Map.of("roles", List.of(role)))), 400,
                "invalid-request");

        assertThat(refused.at("/violations/0/pointer").asText()).isEqualTo("/roles");
    }

    @Test
    void aProgramSignsInWithNoPasswordAndIsGivenNone() {
        var client = programs.program(Map.of("roles", List.of("ADMINISTRATOR")));
        var name = client.path("client").asText();

        for (String guess : List.of("none", "", "*", Ministry.PASSWORD)) {
            Refused.by(programs.server().http().as(name, guess).get("/api/me"), 401, "bad-credentials");
        }
        var account = admin.get("/api/people/" + name).expect(200);
        assertThat(account.json().path("kind").asText()).isEqualTo("PROGRAM");
        Refused.by(admin.ifMatch(account.version()).put("/api/people/" + name + "/password",
                Map.of("password", "a password that is long enough")), 409, "account-of-a-program");
        Refused.by(admin.post("/api/substitutions", Map.of("principal", "treaty", "substitute", name, "from",
                "2030-01-01T00:00:00Z", "until", "2030-01-02T00:00:00Z", "reason", "Away")), 409, "program-stands-in-for-nobody");
    }

    @Test
    void aProgramIsNeverTheSecondAdministratorNorTheLastOne() {
        var bearer = programs.bearer(programs.issue(programs.program(Map.of("roles", List.of("ADMINISTRATOR"), "scopes",
                List.of("READ", "ADMINISTRATION"))),
                Map.of("scopes", List.of("READ", "ADMINISTRATION"))));

        bearer.get("/api/administration/proposals").expect(200);
        Refused.by(bearer.ifMatch(0).post("/api/administration/proposals/none/approval", Map.of("reason", "Fine",
                "acceptWarnings", true, "leaveBehind", true)), 403,
                "personal-sign-in-required");
        Refused.by(bearer.ifMatch(0).post("/api/administration/interventions/none/confirmation", Map.of("reason", "Fine")), 403,
                "personal-sign-in-required");
        Refused.by(bearer.post(Programs.PATH, programs.request(Map.of())), 403, "personal-sign-in-required");
    }

    @Test
    void aProgramThatKeepsTheAgendaAsksForNoDepartureFromTheProcedure() {
        var dossier = programs.ministry().propose("Agreement on the agenda").expect(201);
        var id = dossier.json().get("id").asText();
        programs.ministry().act(id, dossier.version(), "mandate", Ministry.plainAct()).expect(200);
        var client = programs.program(Map.of("roles", List.of("MEETING_SECRETARY"), "scopes", List.of("READ", "DOSSIERS"),
                "clearance", "SECRET"));
        var bearer = programs.bearer(programs.issue(client, Map.of("scopes", List.of("READ", "DOSSIERS"))));

        var refusals = new ArrayList<String>();
        bearer.get("/api/negotiations/" + id).expect(200).json().path("actions").forEach(each ->
                refusals.add(each.path("action").asText() + " " + each.path("allowed").asText() + " " + each.at("/whyNot/code")
                        .asText()));

        assertThat(refusals).contains("request-deviation false person-needed");
    }

    @Test
    void theLastPersonWhoAdministersCannotGoThoughAProgramStays() {
        programs.program(Map.of("roles", List.of("ADMINISTRATOR")));
        var second = admin.get("/api/people/second").expect(200);
        admin.ifMatch(second.version()).post("/api/people/second/deactivation").expect(200);
        try {
            var own = admin.get("/api/people/admin").expect(200);
            Refused.by(admin.ifMatch(own.version()).post("/api/people/admin/deactivation"), 409, "last-administrator");
        } finally {
            admin.ifMatch(admin.get("/api/people/second").version()).post("/api/people/second/reactivation").expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer x", "Bearer paraph_", "Bearer !!!", "Bearer a b", "bearer  x",
        "Bearer paraph_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"})
    void aGarbledTokenIsRefusedAsSuch(String header) {
        Programs.refused(programs.server().http().with("Authorization", header).get("/api/me"));
    }

    @Test
    void aTokenOpensNoPageAndNoSession() {
        var bearer = programs.bearer(programs.issue(programs.program(Map.of()), Map.of())).rememberingCookies();

        for (String page : List.of("/", "/inbox", "/negotiations", "/settings", "/administration", "/live?watch=a:b:1",
                "/help")) {
            Refused.by(bearer.get(page), 403, "personal-sign-in-required");
        }
        Refused.by(bearer.with("Content-Type", "application/x-www-form-urlencoded").post("/settings", "a=b"), 403,
                "personal-sign-in-required");
        Programs.refused(programs.server().http().with("Authorization", "Bearer made-up").get("/inbox"));
    }
}
