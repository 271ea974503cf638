package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.Http;
import org.paraph.testing.Poll;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.bench.ChangedModels;

/**
 * The way of a new version over REST, on a server of its own, since it comes into force for all: proposed, compared,
 * rehearsed on the dossier of the story and on others in many states, approved by a second administrator, migrated, and
 * worked on. On PostgreSQL, as in production.
 */
class VersionsIT {

    private static final String PROPOSALS = "/api/administration/proposals";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> STATES = List.of("DRAFTING", "WORKING_LEVEL_TALKS", "WORDING_AGREED_AD_REFERENDUM",
            "INITIALLED", "UNDER_DOMESTIC_APPROVAL", "APPROVED_FOR_SIGNATURE", "SIGNING_SCHEDULED");

    private static DemoParaph paraph;

    @BeforeAll
    static void start() {
        paraph = DemoParaph.on(EmbeddedPostgres.freshDatabase());
    }

    @AfterAll
    static void stop() {
        paraph.close();
    }

    @Test
    void comesIntoForceByTwoAdministratorsAndDoesWhatItsRehearsalSaid() {
        var dossiers = new ArrayList<Dossier>();
        STATES.forEach(state -> dossiers.add(Dossier.in(paraph, state)));
        var reviewed = Dossier.in(paraph, "INITIALLED").act("reviews");
        var held = Dossier.in(paraph, "INITIALLED").act("reviews").suspend("ADMINISTRATIVE_HOLD");
        dossiers.addAll(List.of(reviewed, held));

        var proposal = propose(ChangedModels.consultationAdded()).expect(201).json();
        var path = PROPOSALS + "/" + proposal.path("id").asText();
        assertThat(proposal.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(differences(path)).contains("ADDED Task_ConsultDefence");

        var rehearsal = run(admin().ifMatch(version(path)).post(path + "/runs").expect(201).json());
        assertThat(rehearsal).hasSizeGreaterThan(dossiers.size()).containsKey(shortened(story()));
        dossiers.forEach(each -> assertThat(rehearsal.get(shortened(each.id())).path("state").asText()).isEqualTo("MOVES"));
        assertThat(rehearsal.get(shortened(reviewed.id())).path("effect").path("ahead").findValuesAsText("step"))
                .containsExactly("Task_ConsultDefence");

        Refused.by(admin().ifMatch(version(path)).post(path + "/approval", approval()), 409, "own-proposal");
        var approved = second().ifMatch(version(path)).post(path + "/approval", approval()).expect(200).json();
        assertThat(approved.path("state").asText()).isEqualTo("IN_FORCE");
        var migration = run(admin().get(path + "/runs").expect(200).json().get(0));

        assertThat(effects(migration)).isEqualTo(effects(rehearsal));
        workOn(reviewed);
        held.act("resumption");
        workOn(held);
    }

    /** To the end of the review, through the step that the new version brings. */
    private static void workOn(Dossier dossier) {
        dossier.act("reviews/{subject}/opinion");
        var task = dossier.task("Task_ConsultDefence");
        assertThat(paraph.as("jung.reviewer").get("/api/tasks/" + task.path("id").asText()).expect(200).json().path("fields")
                .findValuesAsText("id")).containsExactly("consultationAnswer");
        paraph.as("jung.reviewer").ifMatch(task.path("version").asLong()).post("/api/tasks/" + task.path("id").asText()
                + "/claim", "").expect(200);
        paraph.as("jung.reviewer").ifMatch(dossier.task("Task_ConsultDefence").path("version").asLong())
                .post("/api/tasks/" + task.path("id").asText() + "/completion",
                        Map.of("answers", Map.of("consultationAnswer", "It touches nothing."))).expect(200);
        assertThat(tasks(dossier)).doesNotContain("Task_ConsultDefence", "Task_GiveOpinion");
    }

    @Test
    void leavesBehindOnlyWhatHasNoPlaceInIt() {
        var reserved = List.of(reserved(), reserved());
        var others = List.of(Dossier.in(paraph, "DRAFTING"), Dossier.in(paraph, "INITIALLED").act("reviews"));
        var model = admin().get("/api/administration/versions/files/ministry-review.bpmn").expect(200).text();
        var path = PROPOSALS + "/" + propose(Map.of("ministry-review.bpmn", model.replace("Task_LiftReservation",
                "Task_WithdrawReservation"))).expect(201).json().path("id").asText();

        var rehearsal = run(admin().ifMatch(version(path)).post(path + "/runs").expect(201).json());

        reserved.forEach(each -> {
            var item = rehearsal.get(shortened(each.id()));
            assertThat(item.path("state").asText()).isEqualTo("REFUSED");
            assertThat(item.path("effect").path("obstacles").findValuesAsText("step")).contains("Task_LiftReservation");
        });
        others.forEach(each -> assertThat(rehearsal.get(shortened(each.id())).path("state").asText()).isEqualTo("MOVES"));
        assertThat(rehearsal.values()).noneMatch(item -> "FAILED".equals(item.path("state").asText()));
        Refused.by(second().ifMatch(version(path)).post(path + "/approval", approval()), 409, "rehearsal-refused");
    }

    private static Dossier reserved() {
        var dossier = Dossier.in(paraph, "INITIALLED").act("reviews");
        return dossier.act("jung.reviewer", "reviews/{subject}/opinion", Requests.of("reviews/{subject}/opinion")
                .put("opinion", "SUBSTANTIVE_RESERVATION"));
    }

    @Test
    void tellsAdministratorsNothingOfDossiersThatTheyMayNotSee() {
        var dossier = Dossier.in(paraph, "DRAFTING");
        var path = PROPOSALS + "/" + propose(tagged("mandate-check.bpmn")).expect(201).json().path("id").asText();
        var run = admin().ifMatch(version(path)).post(path + "/runs").expect(201).json();

        var items = run(run);

        assertThat(items.get(shortened(dossier.id())).has("reference")).isFalse();
        assertThat(items.values().toString()).doesNotContain(dossier.reference())
                .doesNotContain(dossier.id())
                .doesNotContain(dossier.as("lee.treaty").path("title").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lee.treaty", "oh.auditor", "choi.chief"})
    void isForAdministratorsOnly(String person) {
        var path = PROPOSALS + "/" + propose(tagged("deviation.bpmn")).expect(201).json().path("id").asText();

        for (String read : List.of("", "/findings", "/differences", "/plan", "/runs", "/files/deviation.bpmn")) {
            Refused.by(paraph.as(person).get(path + read), 403, "role-required");
        }
        Refused.by(paraph.as(person).get("/api/administration/versions"), 403, "role-required");
        Refused.by(paraph.as(person).ifMatch(version(path)).post(path + "/approval", approval()), 403, "role-required");
        Refused.by(paraph.as(person).post(PROPOSALS, body(tagged("deviation.bpmn"))), 403, "role-required");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileModels")
    void refusesHostileModelsWithFindingsAndKeepsNothing(String name, String file, String content, String code) {
        var before = admin().get(PROPOSALS + "?limit=200").expect(200).text();
        var inForce = admin().get("/api/administration/versions").expect(200).json().path("deployment");

        var refusal = Refused.by(propose(Map.of(file, content)), 422, "models-refused");

        assertThat(refusal.path("findings").findValuesAsText("code")).contains(code);
        assertThat(admin().get(PROPOSALS + "?limit=200").expect(200).text()).isEqualTo(before);
        assertThat(admin().get("/api/administration/versions").expect(200).json().path("deployment")).isEqualTo(inForce);
    }

    static Stream<Arguments> hostileModels() {
        var model = ChangedModels.read("deviation.bpmn");
        var open = "<bpmn:process id=\"deviation\"";
        return Stream.of(
                Arguments.of("a script", "deviation.bpmn", model.replace("</bpmn:process>",
                        "<bpmn:scriptTask id=\"Step_Run\" name=\"Run\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script>"
                                + "</bpmn:scriptTask></bpmn:process>"), "script"),
                Arguments.of("an expression that reaches a class", "deviation.bpmn",
                        model.replaceFirst("camunda:dueDate=\"[^\"]*\"", "camunda:dueDate=\"\\${''.getClass()}\""),
                        "expression-not-simple"),
                Arguments.of("an external entity", "deviation.bpmn", model.replaceFirst("<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions"), "doctype"),
                Arguments.of("no XML at all", "deviation.bpmn", "{}", "not-xml"),
                Arguments.of("a process of another name", "deviation.bpmn", model.replace(open, "<bpmn:process id=\"other\""),
                        "process-not-named-like-file"));
    }

    @Test
    void keepsAnAdministratorsSetOverARestartAndTellsWhatTheApplicationBrings() {
        var path = PROPOSALS + "/" + propose(tagged("silence-procedure.bpmn")).expect(201).json().path("id").asText();
        run(admin().ifMatch(version(path)).post(path + "/runs").expect(201).json());
        second().ifMatch(version(path)).post(path + "/approval", approval()).expect(200);
        run(admin().get(path + "/runs").expect(200).json().get(0));
        var inForce = admin().get("/api/administration/versions").expect(200).json();

        paraph.server().stop();
        paraph.server().restart();

        var after = admin().get("/api/administration/versions").expect(200).json();
        assertThat(after.path("deployment")).isEqualTo(inForce.path("deployment"));
        assertThat(after.path("byAdministrator").asBoolean()).isTrue();
        assertThat(after.path("shippedDiffers").toString()).contains("silence-procedure.bpmn");
    }

    private static Map<String, String> tagged(String file) {
        return Map.of(file, ChangedModels.read(file).replaceFirst("versionTag=\"[^\"]*\"",
                "versionTag=\"" + System.nanoTime() + "\""));
    }

    private static Http.Answer propose(Map<String, String> files) {
        return admin().post(PROPOSALS, body(files));
    }

    private static Map<String, Object> body(Map<String, String> files) {
        return Map.of("title", "A new version", "reason", "The law has changed", "leaveRunning", false, "files",
                files.entrySet().stream().map(file -> Map.of("name", file.getKey(), "content", file.getValue())).toList());
    }

    private static Map<String, Object> approval() {
        return Map.of("reason", "As it should be", "acceptWarnings", true, "leaveBehind", false);
    }

    private static List<String> differences(String path) {
        var found = new ArrayList<String>();
        admin().get(path + "/differences").expect(200).json().forEach(each -> found.add(each.path("change").asText() + " "
                + each.path("element").asText()));
        return found;
    }

    /** What each dossier met in a run, once it is over. */
    private static Map<String, JsonNode> run(JsonNode run) {
        var path = "/api/administration/runs/" + run.path("id").asText();
        Poll.until(PATIENCE, () -> admin().get(path).expect(200).json().path("state").asText(), "DONE"::equals);
        var items = new TreeMap<String, JsonNode>();
        for (String next = ""; next != null;) {
            var page = admin().get(path + "/items?limit=200" + (next.isEmpty() ? "" : "&after=" + next)).expect(200).json();
            page.path("items").forEach(item -> items.put(item.path("dossier").asText(), item));
            next = page.path("next").asText(null);
        }
        return items;
    }

    private static Map<String, JsonNode> effects(Map<String, JsonNode> items) {
        var effects = new TreeMap<String, JsonNode>();
        items.forEach((dossier, item) -> effects.put(dossier, item.path("effect")));
        return effects;
    }

    private static String story() {
        return paraph.as("oh.auditor").get("/api/negotiations/KOR-JPN-2010-001").expect(200).json().path("id").asText();
    }

    /** The beginning of an id, by which reports name a dossier that is hidden from their reader. */
    private static String shortened(String id) {
        return id.substring(0, 8);
    }

    private static long version(String path) {
        return admin().get(path).expect(200).version();
    }

    private static Http admin() {
        return paraph.as("admin");
    }

    private static Http second() {
        return paraph.as("noh.admin");
    }

    private static List<String> tasks(Dossier dossier) {
        return paraph.as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + dossier.id()).expect(200).json()
                .findValuesAsText("key");
    }
}
