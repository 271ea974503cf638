package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Refused;

/** What is done by tokens is on the record under the account and the token, and no secret is kept anywhere. */
class AccessTrailIT {

    private static Programs programs;

    @BeforeAll
    static void start() {
        programs = Programs.fresh();
    }

    /** With the server, all that it kept is looked through: no secret stands in any table. */
    @AfterAll
    static void stop() throws SQLException {
        programs.server().close();
        try (var connection = programs.server().database().connect(); var statement = connection.createStatement();
                var dump = statement.executeQuery("script")) {
            int tokens = 0;
            while (dump.next()) {
                var line = dump.getString(1);
                tokens += line.contains("API_TOKEN\" VALUES") ? 1 : 0;
                assertThat(programs.secrets()).noneMatch(secret -> line.contains(secret.substring(19)));
            }
            assertThat(tokens).isPositive();
        }
    }

    @Test
    void theTrailOfADossierNamesTheAccountAndTheTokenOrTheSystem() {
        var dossier = programs.ministry().propose("Agreement on who did what").expect(201);
        var id = dossier.json().get("id").asText();
        var treaty = programs.ministry().as("treaty");
        var own = programs.bearer(programs.own("treaty", Map.of("name", "my notes", "scopes",
                List.of("READ", "DOSSIERS"))));
        var client = programs.program(Map.of("scopes", List.of("READ", "DOSSIERS"), "clearance", "SECRET"));
        var program = programs.bearer(programs.issue(client, Map.of("name", "archive", "scopes", List.of("READ", "DOSSIERS"))));

        programs.act(treaty, id);
        programs.act(own, id);
        programs.act(programs.signedIn("treaty"), id);
        Refused.by(program.ifMatch(programs.ministry().read(id).version()).post("/api/negotiations/" + id + "/context-events",
                programs.event()), 403, "role-needed");
        program.post("/api/negotiations/" + id + "/documents", Map.of("title", "Note", "kind", "OTHER", "marking", "UNCLASSIFIED",
                "fileName", "note.txt", "content", "V29yZHM=")).expect(201);

        var trail = new ArrayList<String>();
        programs.ministry().audit(id).forEach(entry -> trail.add(entry.path("actor").asText() + " " + entry.path("action")
                .asText() + " "
                + entry.at("/after/signedInBy").asText()));
        assertThat(trail).contains("treaty negotiation.record-context ", "treaty negotiation.record-context token my notes",
                client.path("client").asText() + " document.file token archive");
        assertThat(trail.stream().filter("treaty negotiation.record-context "::equals)).hasSize(2);
        assertThat(treaty.get("/api/negotiations/" + id + "/audit/verification").expect(200).json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void theLogOfAdministrationNamesWhatWasDoneToProgramsAndTokensAndNoSecret() {
        var client = programs.program(Map.of());
        var name = client.path("client").asText();
        var first = programs.issue(client, Map.of());
        var second = programs.rotated(client, first, Map.of());
        programs.admin().ifMatch(second.at("/token/version").asLong()).post(programs.path(client, second) + "/revocation")
                .expect(200);
        programs.admin().ifMatch(programs.version(name)).post(Programs.PATH + "/" + name + "/deactivation").expect(200);

        var actions = new ArrayList<String>();
        var auditor = programs.ministry().as("auditor");
        String after = "0";
        for (JsonNode page = null; after != null; after = page.hasNonNull("next") ? page.path("next").asText() : null) {
            page = auditor.get("/api/audit?limit=200&after=" + after).expect(200).json();
            page.path("items").forEach(entry -> {
                if (entry.path("actor").asText().equals("system")) {
                    assertThat(entry.at("/after/signedInBy").isMissingNode()).as("%s", entry).isTrue();
                    actions.add("system " + entry.path("action").asText());
                }
                if (entry.toString().contains(name)) {
                    actions.add(entry.path("actor").asText() + " " + entry.path("action").asText());
                }
            });
            for (String secret : programs.secrets()) {
                assertThat(page.toString()).doesNotContain(secret);
            }
        }

        assertThat(actions).containsSubsequence("system directory.add-person", "admin directory.add-program",
                "admin administration.add-client",
                "admin administration.issue-token", "admin administration.rotate-token", "admin administration.revoke-token",
                "admin administration.deactivate-client");
        assertThat(auditor.get("/api/audit/verification").expect(200).json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void secretsAreToldOnceAndStandNowhere() {
        var client = programs.program(Map.of());
        var issued = programs.issue(client, Map.of());
        programs.bearer(issued).get("/api/me").expect(200);

        var told = programs.admin().get(Programs.PATH).expect(200).text() + programs.admin().get(Programs.PATH + "/"
                + client.path("client").asText()).text()
                + programs.admin().get(Programs.PATH + "/" + client.path("client").asText() + "/tokens").expect(200).text()
                + programs.admin().get(programs.path(client, issued)).expect(200).text();

        assertThat(programs.secrets()).isNotEmpty().allSatisfy(secret -> {
            assertThat(told).doesNotContain(secret, secret.substring(19));
            assertThat(programs.server().log()).doesNotContain(secret.substring(19));
        });
        assertThat(told).doesNotContain("sha256", "digest");
    }
}
