package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;

/** What administrators do to running processes: who may, what they see of dossiers, and what is refused. */
class OperationsIT {

    private static final String ROOT = "/api/administration";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Http admin = paraph.as("admin");

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/incidents/none", "/instances", "/instances/none", "/jobs/none", "/interventions",
        "/interventions/none", "/processes", "/processes/deviation/1", "/processes/deviation/1/times", "/figures"})
    void isForAdministratorsOnly(String path) {
        for (var other : new String[] {"lee.treaty", "choi.chief", "oh.auditor"}) {
            Refused.by(paraph.as(other).get(ROOT + path), 403, "role-required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/administration/incidents", "/administration/instances", "/administration/interventions",
        "/administration/figures", "/administration/log", "/administration/processes/deviation/1"})
    void hasPagesForAdministratorsOnly(String path) {
        assertThat(admin.with("Accept", "text/html").get(path).expect(200).text()).contains("</html>");
        assertThat(paraph.as("lee.treaty").with("Accept", "text/html").get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/incidents/none, unknown-incident", "/instances/none, unknown-instance", "/jobs/none, unknown-job",
        "/interventions/none, unknown-intervention", "/processes/none/1, unknown-process",
        "/processes/deviation/one, unknown-process", "/processes/deviation/0, unknown-process",
        "/processes/none/-1, unknown-process", "/processes/deviation/999/times, unknown-process"})
    void saysWhatThereIsNot(String path, String code) {
        Refused.by(admin.get(ROOT + path), 404, code);
    }

    @ParameterizedTest
    @CsvSource({"/incidents?after=x, after", "/incidents?limit=0, limit", "/instances?version=one, version",
        "/instances?stopped=maybe, stopped", "/instances?after=-1, after", "/interventions?state=DONE, state"})
    void namesAParameterThatIsNoGood(String path, String parameter) {
        assertThat(Refused.by(admin.get(ROOT + path), 400, "invalid-request").at("/violations/0/parameter").asText())
                .isEqualTo(parameter);
    }

    @Test
    void namesADossierByItsReferenceOnlyToThoseWhoMaySeeIt() {
        var dossier = Dossier.proposed(paraph);
        var id = dossier.id();
        var insider = administrator("MOFA", "SECRET");
        var outsider = administrator(paraph.foundUnit(), "UNCLASSIFIED");

        assertThat(paraph.as(insider).get(ROOT + "/instances?dossier=" + dossier.reference()).expect(200).json()
                .at("/items/0/reference").asText()).isEqualTo(dossier.reference());
        assertThat(items(paraph.as(outsider), "/instances?dossier=" + dossier.reference())).isEmpty();
        var hidden = items(paraph.as(outsider), "/instances?dossier=" + id);
        assertThat(hidden).isNotEmpty().allSatisfy(each -> {
            assertThat(each.has("reference")).isFalse();
            assertThat(each.path("dossier").asText()).isEqualTo(id.substring(0, 8));
        });
        var instance = hidden.get(0).path("id").asText();
        assertThat(paraph.as(outsider).get(ROOT + "/instances/" + instance).expect(200).text())
                .doesNotContain(dossier.reference());
        assertThat(paraph.as(outsider).with("Accept", "text/html").get("/administration/instances/" + instance).expect(200)
                .text()).doesNotContain(dossier.reference()).contains(id.substring(0, 8));
    }

    @Test
    void takesTwoAdministratorsToMoveAProcess() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var second = paraph.as(administrator("MOFA", "SECRET"));
        var talks = items(admin, "/instances?process=working-level-talks&dossier=" + dossier.id()).get(0);
        var path = ROOT + "/instances/" + talks.path("id").asText() + "/interventions";
        var step = talks.at("/tokens/0/stepId").asText();

        Refused.by(admin.post(path, Map.of("kind", "MOVE_TOKEN", "from", step)), 400, "invalid-request");
        Refused.by(admin.post(path, move("Nowhere", step)), 400, "invalid-request");
        var asked = admin.post(path, move(step, "Task_RecordRound")).expect(201);
        var one = ROOT + "/interventions/" + asked.json().path("id").asText();
        assertThat(asked.header("Location")).endsWith(one);
        var why = Map.of("reason", "It is so");
        Refused.by(admin.post(one + "/confirmation", why), 428, "version-required");
        Refused.by(second.ifMatch(99).post(one + "/confirmation", why), 412, "stale-version");
        Refused.by(admin.ifMatch(asked.version()).post(one + "/confirmation", why), 409, "own-intervention");
        Refused.by(paraph.as("choi.chief").ifMatch(asked.version()).post(one + "/confirmation", why), 403, "role-required");

        var done = second.ifMatch(asked.version()).post(one + "/confirmation", why).expect(200).json();

        assertThat(done.path("state").asText()).isEqualTo("CARRIED_OUT");
        assertThat(dossier.state()).isEqualTo("WORKING_LEVEL_TALKS");
        assertThat(admin.get(ROOT + "/instances/" + talks.path("id").asText()).expect(200).json()
                .at("/instance/tokens/0/stepId").asText()).isEqualTo("Task_RecordRound");
        assertThat(paraph.as("lee.treaty").get(dossier.path() + "/audit?limit=200").expect(200).text())
                .contains("administration.move-token");
    }

    @Test
    void beginsNoNewProcessWhileAnAdministratorSaysSo() {
        var path = ROOT + "/processes/publication/1";
        var why = Map.of("reason", "The register is being moved");

        assertThat(admin.post(path + "/suspension", why).expect(200).json().path("suspended").asBoolean()).isTrue();
        Refused.by(admin.post(path + "/suspension", why), 409, "process-suspended-already");
        assertThat(admin.get("/api/administration/versions").expect(200).text()).contains("\"suspended\":true");
        assertThat(admin.post(path + "/activation", why).expect(200).json().path("suspended").asBoolean()).isFalse();
        Refused.by(admin.post(path + "/activation", why), 409, "process-active-already");
    }

    @Test
    void countsWhatTheEngineAndTheDatabaseHave() {
        var figures = admin.get(ROOT + "/figures").expect(200).json();

        assertThat(figures.at("/engine/openTasks").asLong()).isPositive();
        assertThat(figures.at("/engine/pastSteps").asLong()).isGreaterThan(100);
        assertThat(figures.at("/engine/working").asBoolean()).isTrue();
        assertThat(figures.path("database").asText()).containsAnyOf("H2 ", "PostgreSQL ");
        assertThat(figures.path("tables")).hasSizeGreaterThan(50).anySatisfy(table ->
                assertThat(table.path("name").asText()).isEqualTo("audit_entry"));
        assertThat(admin.get(ROOT + "/processes/working-level-talks/1/times").expect(200).json())
                .anySatisfy(step -> assertThat(step.path("ended").asLong()).isPositive());
    }

    @Test
    void showsAdministratorsWhatAdministratorsDidAndAuditorsEverything() {
        paraph.enrol("newcomer", "MOTIE", "SECRET", "REVIEWER");
        var html = "text/html";

        assertThat(paraph.as("oh.auditor").with("Accept", html).get("/administration/log").expect(200).text())
                .contains("person:newcomer");
        assertThat(admin.with("Accept", html).get("/administration/log").expect(200).text()).doesNotContain("person:newcomer");
        assertThat(admin.with("Accept", html).get("/administration/log?action=directory.").expect(200).text())
                .doesNotContain("person:newcomer");
        assertThat(paraph.as("lee.treaty").with("Accept", html).get("/administration/log").status()).isEqualTo(403);
    }

    private static Map<String, String> move(String from, String to) {
        return new HashMap<>(Map.of("kind", "MOVE_TOKEN", "from", from, "to", to, "reason", "It cannot go on"));
    }

    private String administrator(String unit, String clearance) {
        return paraph.enrol("second administrator", unit, clearance, "ADMINISTRATOR");
    }

    private static JsonNode items(Http client, String path) {
        return client.get(ROOT + path).expect(200).json().path("items");
    }
}
