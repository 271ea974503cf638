package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.ProgramsAtWork;

/** Programs made for the engine's REST contract work on the tasks of negotiations, unchanged, and see no more than they may. */
class ContractIT {

    private static final String REST = "/engine-rest";
    private static final String GAZETTE = "gazette-publication";
    private static final String REGISTER = "treaty-registration";
    private static final String TODAY = "2026-01-05";
    private static final Map<String, String> PUBLISHED = Map.of("gazetteNumber", "Treaty No. 2321", "publishedOn", TODAY);

    private final DemoParaph paraph = DemoParaph.shared();
    private final ProgramsAtWork programs = new ProgramsAtWork(paraph);

    @AfterEach
    void shutOut() {
        programs.close();
    }

    @Test
    void answersAreThoseThatTheModelAsksFor() {
        var program = programs.enter(GAZETTE);
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = programs.await(program, GAZETTE, dossier);

        refused(program.complete(task, Map.of("gazetteNumber", "1", "publishedOn", TODAY, "subjectId", "REGISTER")), 400, "subjectId");
        refused(program.complete(task, Map.of("publishedOn", TODAY)), 400, "gazetteNumber");
        refused(program.complete(task, Map.of("gazetteNumber", "1", "publishedOn", "yesterday")), 400, "publishedOn");
        refused(program.complete(task, Map.of("gazetteNumber", "1", "publishedOn", "2999-01-01")), 400, "2999");
        refused(program.http().post(REST + "/external-task/" + task + "/complete", "[]"), 400, "JSON");
        refused(program.http().post(REST + "/external-task/" + task + "/failure", Map.of("workerId", program.name(), "retries", 0,
                "variables", Map.of("a", Map.of("value", 1)))), 400, "variables");
        refused(program.http().post(REST + "/external-task/" + task + "/complete", Map.of("workerId", "another", "variables",
                Map.of("gazetteNumber", Map.of("value", "1"), "publishedOn", Map.of("value", TODAY)))), 400, "another");
        assertThat(programs.keys(dossier)).contains("Task_PromulgateTreaty");

        program.complete(task, PUBLISHED).expect(204);
        refused(program.complete(task, PUBLISHED), 404, "external task");
        assertThat(programs.keys(dossier)).doesNotContain("Task_PromulgateTreaty");
    }

    @Test
    void aFailureLeavesAnIncidentAndAnErrorGivesTheTaskToPeople() {
        var program = programs.enter(GAZETTE);
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = programs.await(program, GAZETTE, dossier);

        program.http().post(REST + "/external-task/" + task + "/failure", Map.of("workerId", program.name(), "errorMessage",
                "The press is broken", "retries", 1, "retryTimeout", 0)).expect(204);
        assertThat(program.fetch(GAZETTE).toString()).contains(task, "The press is broken");
        refused(program.http().post(REST + "/external-task/" + task + "/bpmnError", Map.of("workerId", program.name(), "errorCode",
                "SOMETHING_ELSE")), 400, "PROGRAM_REFUSED");
        program.http().post(REST + "/external-task/" + task + "/failure", Map.of("workerId", program.name(), "errorMessage",
                "The press is gone", "retries", 0)).expect(204);
        var incident = paraph.as("admin").get("/api/administration/incidents/" + task).expect(200);
        assertThat(incident.json().toString()).contains(GAZETTE).doesNotContain("The press is gone");
        assertThat(program.fetch(GAZETTE)).isEmpty();
        paraph.as("admin").post("/api/administration/incidents/" + task + "/retry", Map.of()).expect(200);
        assertThat(program.fetch(GAZETTE).toString()).contains(task);
        program.http().post(REST + "/external-task/" + task + "/bpmnError", Map.of("workerId", program.name(), "errorCode",
                "PROGRAM_REFUSED", "errorMessage", "No such series")).expect(204);

        assertThat(programs.assignee(dossier, "Task_PromulgateTreaty")).isEmpty();
        assertThat(programs.trail(dossier)).anySatisfy(entry -> {
            assertThat(entry.path("action").asText()).isEqualTo("program.refused");
            assertThat(entry.path("reason").asText()).isEqualTo("No such series");
        });
    }

    @Test
    void whatAProgramWasNotGivenItDoesNotSee() {
        var gazette = programs.enter(GAZETTE);
        var other = programs.enter(REGISTER);
        var blind = programs.enterCleared("UNCLASSIFIED", GAZETTE);
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = programs.await(gazette, GAZETTE, dossier);

        refused(other.fetching(GAZETTE, 0), 403, GAZETTE);
        refused(other.complete(task, PUBLISHED), 404, "external task");
        refused(blind.complete(task, PUBLISHED), 404, "external task");
        refused(blind.complete("0000", PUBLISHED), 404, "external task");
        assertThat(blind.fetch(GAZETTE)).isEmpty();
        assertThat(blind.http().get(REST + "/external-task").expect(200).json()).isEmpty();
        assertThat(blind.http().get(REST + "/external-task/count").expect(200).json().path("count").asInt(-1)).isZero();
        assertThat(blind.http().get(REST + "/external-task/topic-names").expect(200).json()).isEmpty();
        assertThat(gazette.http().get(REST + "/external-task?processInstanceId=none").expect(200).json()).isEmpty();
        assertThat(gazette.http().get(REST + "/external-task").expect(200).json().toString()).contains(task);
        refused(paraph.as("lee.treaty").get(REST + "/external-task"), 403, "external-tasks");
        assertThat(paraph.anonymous().get(REST + "/external-task").status()).isEqualTo(401);
    }

    @Test
    void tasksAreWorkedOnByTheRulesOfTheWorkList() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var officer = paraph.as("lee.treaty");
        var task = dossier.task("Task_RegisterTreaty").path("id").asText();
        var path = REST + "/task/" + task;

        refused(officer.post(path + "/claim", Map.of("userId", "choi.chief")), 400, "caller");
        refused(paraph.as("oh.auditor").post(path + "/claim", Map.of("userId", "oh.auditor")), 403, "");
        officer.post(path + "/claim", Map.of("userId", "lee.treaty")).expect(204);
        assertThat(officer.get(path).expect(200).json().path("assignee").asText()).isEqualTo("lee.treaty");
        refused(paraph.as("seo.registrar").post(path + "/claim", Map.of("userId", "seo.registrar")), 409, "");
        refused(officer.post(path + "/complete", Map.of("variables", Map.of("number", Map.of("value", "1")))), 400, "");
        refused(officer.post(path + "/complete", Map.of("variables", Map.of("nonsense", Map.of("value", "1")))), 400, "/nonsense: ");
        officer.post(path + "/complete", Map.of("variables", Map.of("registrar", Map.of("value", "The Secretariat"), "number",
                Map.of("value", "I-1"), "occurrence.occurredOn", Map.of("value", TODAY)))).expect(204);

        assertThat(officer.get(path).status()).isEqualTo(404);
        assertThat(programs.trail(dossier)).anySatisfy(entry -> {
            assertThat(entry.path("action").asText()).isEqualTo("negotiation.register-treaty");
            assertThat(entry.path("actor").asText()).isEqualTo("lee.treaty");
        });
    }

    @Test
    void hiddenDossiersAreNotThere() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var task = dossier.task("Task_RegisterTreaty").path("id").asText();
        var stranger = paraph.as(paraph.enrol("Stranger", paraph.foundUnit(), "SECRET", "TREATY_OFFICER"));

        for (String path : List.of("", "/form", "/variables", "/identity-links", "/form-variables")) {
            refused(stranger.get(REST + "/task/" + task + path), 404, "");
            assertThat(paraph.as("lee.treaty").get(REST + "/task/" + task + path).status()).isEqualTo(200);
        }
        for (String act : List.of("claim", "unclaim", "complete", "assignee", "submit-form")) {
            refused(stranger.post(REST + "/task/" + task + "/" + act, Map.of()), 404, "");
        }
        assertThat(stranger.get(REST + "/task/count").expect(200).json().path("count").asInt(-1)).isZero();
        assertThat(stranger.post(REST + "/task", Map.of("processInstanceBusinessKey", dossier.id())).expect(200).json()).isEmpty();
        assertThat(stranger.post(REST + "/task", Map.of("orQueries", List.of(Map.of("processInstanceBusinessKey", dossier.id(),
                "name", "Register the treaty")))).expect(200).json()).isEmpty();
        assertThat(stranger.get(REST + "/process-instance?businessKey=" + dossier.id()).expect(200).json()).isEmpty();
        var instance = paraph.as("lee.treaty").get(REST + "/process-instance?businessKey=" + dossier.id()).expect(200).json()
                .get(0).path("id").asText();
        refused(stranger.get(REST + "/process-instance/" + instance + "/variables"), 404, "");
        assertThat(paraph.as("lee.treaty").get(REST + "/process-instance/" + instance + "/variables").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"POST, /process-definition/key/negotiation-case/start, 403", "POST, /message, 403", "POST, /signal, 403",
        "PUT, /process-instance/x/suspended, 403", "DELETE, /process-instance/x, 403", "POST, /process-instance/x/modification, 403",
        "PUT, /process-instance/x/variables/y, 403", "POST, /migration/execute, 403", "DELETE, /deployment/x, 403",
        "GET, /history/task, 403", "GET, /history/variable-instance, 403", "GET, /job, 403", "GET, /incident, 403",
        "GET, /variable-instance, 403", "GET, /execution, 403", "PUT, /external-task/retries, 403", "GET, /user, 403",
        "POST, /user/create, 403", "POST, /authorization/create, 403", "POST, /task/create, 403", "PUT, /task/x, 403",
        "DELETE, /task/x, 403", "POST, /task/x/delegate, 403", "POST, /task/x/bpmnError, 403", "POST, /task/x/variables, 403",
        "GET, /process-definition/statistics, 404", "GET, /engine/other/task, 404", "GET, /nothing, 404", "OPTIONS, /task, 404",
        "GET, /task/x/comment, 404", "GET, /process-definition/%73tatistics, 404", "GET, /process-definition/x;a=b/statistics, 404",
        "GET, //task, 404", "GET, /task/%2e%2e/history/task, 404", "GET, /task;x/count, 404", "GET, /engine/default/history/task, 403", "GET, /process-definition/x/deployed-start-form, 404"})
    void whatIsNotOpenIsRefusedInTheFormOfTheContract(String method, String path, int status) {
        var answer = paraph.as("lee.treaty").send(method, REST + path, "POST".equals(method) || "PUT".equals(method) ? Map.of() : null);

        refused(answer, status, "");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void aTaskIsCommentedOnAsUnderTheOwnInterface() {
        var dossier = Dossier.proposed(paraph);
        var task = REST + "/task/" + dossier.task("Task_RecordMandate").path("id").asText() + "/comment";
        var officer = paraph.as("lee.treaty");

        var said = officer.post(task + "/create", Map.of("message", "After the visit")).expect(200).json();

        assertThat(said.path("userId").asText()).isEqualTo("lee.treaty");
        assertThat(said.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(officer.get(task).expect(200).json().findValuesAsText("message")).containsExactly("After the visit");
        assertThat(officer.get(task + "/" + said.path("id").asText()).expect(200).json()).isEqualTo(said);
        assertThat(dossier.list("task-comments").path("items").findValuesAsText("words")).containsExactly("After the visit");
        officer.put(task, Map.of("id", said.path("id").asText(), "message", "Before the visit")).expect(204);
        assertThat(officer.get(task).expect(200).json().findValuesAsText("message")).containsExactly("Before the visit");
        refused(officer.put(task, Map.of("id", "none", "message", "x")), 404, "");
        refused(officer.put(task, Map.of("id", said.path("id").asText())), 400, "4000");
        refused(paraph.as("choi.chief").put(task, Map.of("id", said.path("id").asText(), "message", "x")), 403, "");
        refused(officer.delete(task + "/" + said.path("id").asText()), 403, "");
        refused(officer.get(task + "/none"), 404, "");
        refused(officer.post(task + "/create", Map.of("message", " ")), 400, "4000");
        refused(paraph.as("lim.trade").get(task), 404, "");
        refused(paraph.as("oh.auditor").post(task + "/create", Map.of("message", "Why?")), 403, "");
    }

    @Test
    void whoAsksIsToldWhoThatIsAndNothingOfOthers() {
        var officer = paraph.as("lee.treaty");

        assertThat(officer.get(REST + "/user/lee.treaty/profile").expect(200).json().path("firstName").asText()).isEqualTo("Lee Ji-woo");
        assertThat(officer.get(REST + "/identity/groups?userId=lee.treaty").expect(200).json().path("groups").findValuesAsText("id"))
                .contains("TREATY_OFFICER", "TREATY_OFFICER@MOFA");
        for (var other : List.of("/user/kim.drafter/profile", "/user/nobody/profile", "/identity/groups?userId=kim.drafter",
                "/identity/groups")) {
            refused(officer.get(REST + other), 403, "");
        }
        assertThat(paraph.anonymous().get(REST + "/user/lee.treaty/profile").status()).isEqualTo(401);
    }

    @Test
    void modelsAreReadAndDatesAreWrittenAsTheContractWritesThem() {
        var officer = paraph.as("lee.treaty");
        var tasks = officer.get(REST + "/task?maxResults=1").expect(200).json();
        var named = officer.get(REST + "/engine/default/task?maxResults=1").expect(200).json();

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(named).isEqualTo(tasks);
        assertThat(officer.get(REST + "/task/count").expect(200).header("Content-Type")).isEqualTo("application/json");
        var definition = officer.get(REST + "/process-definition?key=publication&latestVersion=true").expect(200).json().get(0);
        assertThat(officer.get(REST + "/process-definition/" + definition.path("id").asText() + "/xml").expect(200).json()
                .path("bpmn20Xml").asText()).contains("Task_RegisterTreaty");
    }

    private static void refused(Http.Answer answer, int status, String words) {
        var said = answer.expect(status).json();
        assertThat(said.path("type").asText()).endsWith("Exception");
        assertThat(said.path("message").asText()).as(answer.toString()).isNotBlank().contains(words);
    }
}
