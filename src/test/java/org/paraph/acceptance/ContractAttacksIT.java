package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Poll;
import org.paraph.testing.ProgramsAtWork;

/** What the engine's REST contract would let others do, and this installation does not. */
class ContractAttacksIT {

    private static final String REST = "/engine-rest";
    private static final String GAZETTE = "gazette-publication";
    private static final String FETCH = REST + "/external-task/fetchAndLock";
    private static final String TODAY = "2026-01-05";

    private final DemoParaph paraph = DemoParaph.shared();
    private final ProgramsAtWork programs = new ProgramsAtWork(paraph);

    @AfterEach
    void shutOut() {
        programs.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"assigneeExpression\": \"${1}\"}", "{\"orQueries\": [{\"name\": \"x\", \"assigneeExpression\": \"${1}\"}]}",
        "{\"orQueries\": [{\"name\": \"x\", \"dueAfterExpression\": \"${now()}\"}]}",
        "{\"orQueries\": [{\"orQueries\": [{\"candidateGroupsExpression\": \"${1}\"}]}]}"})
    void nobodyHasAnExpressionEvaluated(String asked) {
        for (String path : List.of("/task", "/task/count", "/engine/default/task")) {
            refused(paraph.as("lim.trade").post(REST + path, asked), 400, "Expression");
        }
        refused(paraph.as("lim.trade").get(REST + "/task?dueAfterExpression=x"), 400, "Expression");
    }

    @Test
    void whatFailedInAHiddenDossierIsNotGuessed() {
        for (String path : List.of("/process-definition", "/process-definition/count", "/process-instance", "/process-instance/count")) {
            for (String asked : List.of("incidentMessageLike=K%25", "incidentMessage=Kim", "incidentType=x", "incidentId=x", "withIncident=true")) {
                refused(paraph.as("lim.trade").get(REST + path + "?" + asked), 403, "/api/administration");
            }
        }
        refused(paraph.as("lim.trade").post(REST + "/process-instance", Map.of("incidentMessageLike", "K%")), 403, "");
    }

    @Test
    void aPageOfAnotherSiteDoesNothingWithAPasswordThatTheBrowserKeeps() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = REST + "/task/" + dossier.task("Task_RegisterTreaty").path("id").asText();
        var officer = paraph.as("lee.treaty");

        for (var foreign : List.of(officer.with("Sec-Fetch-Site", "cross-site"), officer.with("Sec-Fetch-Site", "same-site"),
                officer.with("Origin", "https://evil.example"), officer.with("Origin", "null"))) {
            refused(foreign.post(task + "/claim", Map.of("userId", "lee.treaty")), 403, "");
            assertThat(foreign.post("/api/negotiations/" + dossier.id() + "/links", Map.of()).status()).isEqualTo(403);
            assertThat(foreign.get(task).status()).isEqualTo(200);
        }
        refused(paraph.as("admin").with("Origin", "https://evil.example").with("Content-Type", "multipart/form-data; boundary=x")
                .post(REST + "/deployment/create", "--x--"), 403, "");
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            for (String act : List.of("/claim", "/unclaim", "/complete", "/assignee", "/comment/create")) {
                refused(officer.with("Content-Type", type).post(task + act, "{\"userId\": \"lee.treaty\", \"message\": \"x\"}"), 415, "");
            }
        }
        assertThat(dossier.task("Task_RegisterTreaty").path("assignee").asText("")).isEmpty();

        officer.with("Sec-Fetch-Site", "same-origin").post(task + "/claim", Map.of("userId", "lee.treaty")).expect(204);
        officer.post(task + "/unclaim").expect(204);
    }

    @Test
    void whoWaitsGetsNothingOnceItsTokenIsRevoked() {
        var program = programs.enter(GAZETTE);
        var dossier = Dossier.in(paraph, "SIGNED");
        var waiting = CompletableFuture.supplyAsync(() -> program.fetching(GAZETTE, 45_000));
        var admin = paraph.as("admin");
        var tokens = "/api/administration/clients/" + program.name() + "/tokens";
        Poll.until(Duration.ofSeconds(20), () -> admin.get(tokens).expect(200).json().at("/0/lastUsedAt").asText(""),
                used -> !used.isEmpty());
        var token = admin.get(tokens).expect(200).json().get(0);

        admin.ifMatch(token.path("version").asLong()).post(tokens + "/" + token.path("id").asText() + "/revocation").expect(200);
        dossier.bringTo("IN_FORCE");
        var answer = waiting.orTimeout(60, TimeUnit.SECONDS).join();

        refused(answer, 403, GAZETTE);
        assertThat(programs.await(programs.enter(GAZETTE), GAZETTE, dossier)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`{}`, workerId", "`{\"workerId\": \"w\", \"maxTasks\": -1}`, ``", "`null`, ``", "`[]`, ``", "`{`, ``",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"asyncResponseTimeout\": \"99999999\"}`, ``",
        "`{\"workerId\": \"w\", \"maxTasks\": 99999999999}`, maxTasks",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": \"gazette-publication\"}]}`, lockTime",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": \"gazette-publication\", \"lockDuration\": -5}]}`, lockTime",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": null, \"lockDuration\": 5}]}`, ``",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [null]}`, ``",
        "`{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": \"gazette-publication\", \"lockDuration\": 604800001}]}`, 604"})
    void aMistakeInACallForTasksIsToldToWhoMadeIt(String body, String words) {
        refused(programs.enter(GAZETTE).http().post(FETCH, body), 400, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "[]", "{\"orQueries\": [null]}", "{\"includeAssignedTasks\": true}", "{\"taskIdIn\": [null]}",
        "{\"createdBefore\": \"x\"}", "{\"orQueries\": [{\"withCandidateGroups\": true}]}", "{\"processInstanceBusinessKeyIn\": [null]}",
        "{\"priority\": \"x\"}", "{\"candidateUser\": \"lee.treaty\", \"candidateGroup\": \"TREATY_OFFICER\"}"})
    void aMistakeInAListOfTasksIsToldToWhoMadeItWithoutOurNames(String body) {
        var answer = paraph.as("lee.treaty").with("Content-Type", "application/json").post(REST + "/task", body);

        refused(answer, 400, "");
        assertThat(answer.json().path("message").asText()).doesNotContain("org.", "java.", "com.");
    }

    @Test
    void whatIsNestedBeyondReasonOrTooLongANumberIsRefused() {
        var officer = paraph.as("lee.treaty");
        var task = officer.get(REST + "/task?maxResults=1").expect(200).json().get(0).path("id").asText();
        var complete = REST + "/task/" + task + "/complete";

        refused(officer.post(complete, Map.of("variables", Map.of("a" + ".b".repeat(3000), Map.of("value", 1)))), 400, "");
        refused(officer.post(complete, "{\"variables\": " + "{\"a\":".repeat(5000) + "1" + "}".repeat(5001)), 400, "");
        refused(officer.post(complete, "{\"variables\": {\"a\": {\"value\": " + "9".repeat(3000) + "}}}"), 400, "");
        refused(officer.post(REST + "/task", "{\"orQueries\": " + "[".repeat(2000) + "]".repeat(2000) + "}"), 400, "");
        for (String list : List.of("/task", "/process-instance", "/process-definition", "/decision-definition")) {
            refused(officer.get(REST + list + "?firstResult=-1"), 400, "");
        }
        refused(officer.get(REST + "/task%2Fcount"), 404, "");
        refused(officer.post(REST + "/task/" + task + "%2Funclaim", Map.of()), 404, "");
        refused(officer.get(REST + "/./task"), 404, "");
        refused(paraph.anonymous().as("lee.treaty", "wrong").get(REST + "/task"), 401, "");
        refused(officer.with("Content-Type", "garbage").post(REST + "/task", "{}"), 415, "");
    }

    @Test
    void anAnswerIsATextOrADayAndNoSerializedThing() {
        var program = programs.enter(GAZETTE);
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = REST + "/external-task/" + programs.await(program, GAZETTE, dossier);

        for (String type : List.of("File", "Object", "Json", "Xml", "Bytes")) {
            refused(program.http().post(task + "/complete", answered(program.name(), Map.of("value", "aGk=", "type", type), TODAY)), 400,
                    "gazetteNumber");
        }
        refused(program.http().post(task + "/complete", answered(program.name(), Map.of("value", "1"), "2026-01-04T19:00:00.000-0500")), 400,
                "publishedOn");
        refused(program.http().post(task + "/lock", Map.of("workerId", program.name(), "lockDuration", 1e18)), 400, "604");
        refused(program.http().post(task + "/extendLock", Map.of("workerId", program.name(), "newDuration", "5000000000")), 400, "");
        refused(program.http().post(task + "/lock", "null"), 400, "");
        refused(program.http().put(task + "/retries", ""), 400, "");
        program.http().post(task + "/failure", Map.of("workerId", program.name(), "retries", 1, "retryTimeout", 0, "errorMessage",
                "x".repeat(5000))).expect(204);
        assertThat(program.http().get(task).expect(200).json().path("retries").asInt()).isEqualTo(1);

        programs.await(program, GAZETTE, dossier);
        program.http().post(task + "/complete", answered(program.name(), Map.of("value", "Treaty No. 1"), TODAY + "T00:00:00.000+0900"))
                .expect(204);
        programs.awaitAct(dossier, "negotiation.promulgate-treaty", program.name());
    }

    @Test
    void theTasksForWhichOneIsACandidateAreThoseOfTheOwnGroups() {
        Dossier.in(paraph, "IN_FORCE");
        var officer = paraph.as("lee.treaty");
        var groups = officer.get(REST + "/identity/groups?userId=lee.treaty").expect(200).json().path("groups").findValuesAsText("id");

        var own = count(officer, "candidateUser=lee.treaty");
        assertThat(own).isPositive().isEqualTo(count(officer, "candidateGroups=" + String.join(",", groups)));
        assertThat(officer.post(REST + "/task/count", Map.of("orQueries", List.of(Map.of("candidateUser", "lee.treaty", "name", "none"))))
                .expect(200).json().path("count").asInt()).isEqualTo(own);
        assertThat(count(officer, "candidateUser=park.negotiator")).isZero();
        assertThat(count(paraph.as("lim.trade"), "candidateUser=lee.treaty")).isZero();
    }

    @Test
    void aHandOverByTheContractSaysSoInTheRecord() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = dossier.task("Task_RegisterTreaty").path("id").asText();

        paraph.as("choi.chief").post(REST + "/task/" + task + "/assignee", Map.of("userId", "seo.registrar")).expect(204);

        assertThat(programs.trail(dossier)).anySatisfy(entry -> {
            assertThat(entry.path("action").asText()).isEqualTo("task.reassign");
            assertThat(entry.path("reason").asText()).contains("/assignee");
        });
    }

    private static int count(Http http, String asked) {
        return http.get(REST + "/task/count?" + asked).expect(200).json().path("count").asInt(-1);
    }

    private static Map<String, Object> answered(String worker, Map<String, String> number, String day) {
        return Map.of("workerId", worker, "variables", Map.of("gazetteNumber", number, "publishedOn",
                day.length() > TODAY.length() ? Map.of("value", day, "type", "Date") : Map.of("value", day)));
    }

    private static void refused(Http.Answer answer, int status, String words) {
        JsonNode said = answer.expect(status).json();
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(said.path("type").asText()).as(answer.toString()).endsWith("Exception");
        assertThat(said.path("message").asText()).as(answer.toString()).isNotBlank().contains(words);
    }
}
