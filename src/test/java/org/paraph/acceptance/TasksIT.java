package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Taking, giving back, handing over and completing tasks. */
class TasksIT {

    private static final int RACERS = 8;
    private static final int RACES = 5;
    private static final String ROUND = "Task_PrepareRound";

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void whoPrefersSoIsToldNoMoreThanThatATaskIsDone() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var task = dossier.task("Task_PrepareRound");
        var http = paraph.as("park.negotiator").ifMatch(task.path("version").asLong()).with("Prefer", "return=minimal")
                .with("Idempotency-Key", task.path("id").asText());
        var path = "/api/tasks/" + task.path("id").asText() + "/completion";

        for (int time = 0; time < 2; time++) {
            var answer = http.post(path, Requests.of("current-round/preparation")).expect(204);
            assertThat(answer.headers("Preference-Applied")).hasSize(time == 0 ? 1 : 0);
            assertThat(answer.headers("Idempotency-Replayed")).hasSize(time);
            assertThat(answer.text()).isEmpty();
        }
        assertThat(dossier.task("Task_RecordRound").path("id").asText()).isNotBlank();
        assertThat(dossier.list("rounds")).hasSize(1);
    }

    @Test
    void ofEightWhoReachForATaskAtOnceOneGetsItAndTheOthersAreToldWho() throws Exception {
        var people = new ArrayList<String>();
        for (int racer = 0; racer < RACERS; racer++) {
            people.add(paraph.enrol("racer", "MND", "SECRET", "NEGOTIATOR"));
            paraph.as(people.get(racer)).get("/api/me").expect(200);
        }
        var threads = Executors.newFixedThreadPool(RACERS);
        try {
            for (int race = 0; race < RACES; race++) {
                var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
                var answers = race(threads, people, dossier.task(ROUND));

                var winner = dossier.task(ROUND).path("assignee").asText();
                assertThat(answers).filteredOn(answer -> answer.status() == 200).singleElement()
                        .satisfies(answer -> assertThat(answer.json().path("assignee").asText()).isEqualTo(winner));
                assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> {
                    var refusal = Refused.by(answer, 409, "task-claimed");
                    assertThat(refusal.path("claimedBy").asText()).isEqualTo(winner);
                    assertThat(refusal.path("claimedAt").asText()).isNotBlank();
                });
                assertThat(dossier.list("audit?limit=200").findValuesAsText("action"))
                        .filteredOn("task.claim"::equals).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTaskIsClaimedGivenBackAndClaimedByAnother() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        var claimed = act("park.negotiator", dossier, "claim", "").expect(200);
        assertThat(claimed.json().path("assignee").asText()).isEqualTo("park.negotiator");
        act("park.negotiator", dossier, "claim", "").expect(200);
        Refused.by(act("choi.chief", dossier, "claim", ""), 409, "task-claimed");
        Refused.by(act("choi.chief", dossier, "release", ""), 403, "not-the-holder");

        act("park.negotiator", dossier, "release", "").expect(200);
        assertThat(dossier.task(ROUND).has("assignee")).isFalse();
        act("choi.chief", dossier, "claim", "").expect(200);
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action"))
                .containsSubsequence("task.claim", "task.release", "task.claim");
    }

    @Test
    void onlyCandidatesTakeATask() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        for (var person : List.of("lee.treaty", "kim.drafter", "oh.auditor")) {
            Refused.by(act(person, dossier, "claim", ""), 403, "not-a-candidate");
        }
    }

    @Test
    void aTaskIsHandedToAnotherCandidateWhoSeesTheDossier() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var colleague = paraph.enrol("colleague", "MND", "SECRET", "NEGOTIATOR");
        act("park.negotiator", dossier, "claim", "").expect(200);

        act("park.negotiator", dossier, "assignment", to(colleague)).expect(200);
        Refused.by(act("park.negotiator", dossier, "assignment", to("park.negotiator")), 403, "not-the-holder");
        act("choi.chief", dossier, "assignment", to("park.negotiator")).expect(200);

        assertThat(dossier.task(ROUND).path("assignee").asText()).isEqualTo("park.negotiator");
    }

    @ParameterizedTest
    @CsvSource({"kim.drafter, 403, not-a-candidate", "bae.junior, 403, successor-cannot-see",
        "lim.trade, 403, successor-cannot-see", "no.body, 404, unknown-person", "'', 400, invalid-request"})
    void aTaskIsNotHandedToWhoMayNotHaveIt(String successor, int status, String code) {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        Refused.by(act("choi.chief", dossier, "assignment", to(successor)), status, code);

        assertThat(dossier.task(ROUND).has("assignee")).isFalse();
    }

    @Test
    void aTaskIsNotHandedToWhoHasLeft() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var leaver = paraph.enrol("leaver", "MND", "SECRET", "NEGOTIATOR");
        paraph.as("admin").ifMatch(paraph.as("admin").get("/api/people/" + leaver).version())
                .post("/api/people/" + leaver + "/deactivation").expect(200);

        Refused.by(act("choi.chief", dossier, "assignment", to(leaver)), 409, "person-inactive");

        assertThat(dossier.task(ROUND).has("assignee")).isFalse();
    }

    @Test
    void completingATaskDoesItsActAndOffersTheNextOne() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var before = dossier.task(ROUND);

        var answer = act("park.negotiator", dossier, "completion", Requests.of("current-round/preparation")).expect(200);

        assertThat(answer.json().at("/next/key").asText()).isEqualTo("Task_RecordRound");
        assertThat(answer.json().at("/negotiation/state").asText()).isEqualTo("WORKING_LEVEL_TALKS");
        var again = paraph.as("park.negotiator").ifMatch(before.path("version").asLong())
                .post("/api/tasks/" + before.path("id").asText() + "/completion", Requests.of("current-round/preparation"));
        Refused.by(again, 404, "unknown-task");
        assertThat(dossier.list("rounds")).hasSize(1);
    }

    @Test
    void aTaskOfTheStateThatEndsOffersNoNextOneToWhoHasNothingToDo() {
        var dossier = Dossier.in(paraph, "DRAFTING");

        var answer = act("kim.drafter", dossier, "Task_PrepareDraft", "completion", Requests.of("draft")).expect(200);

        assertThat(answer.json().has("next")).isFalse();
    }

    @Test
    void aWrongBodyIsRefusedWithItsPlacesAndTheTaskStays() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var before = dossier.task(ROUND);

        var refusal = Refused.by(act("park.negotiator", dossier, "completion", "{\"agenda\": []}"), 400, "invalid-request");
        assertThat(refusal.findValuesAsText("pointer")).contains("/agenda", "/place", "/delegations", "/occurrence");
        Refused.by(act("park.negotiator", dossier, "completion", Requests.of("mandate")), 400, "invalid-request");
        Refused.by(act("park.negotiator", dossier, "completion", "{"), 400, "malformed-json");
        Refused.by(act("park.negotiator", dossier, "completion", ""), 400, "body-missing");

        assertThat(dossier.task(ROUND)).isEqualTo(before);
    }

    @Test
    void aTaskHeldByAnotherIsNotCompletedNorOneOfAnOldVersion() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var old = dossier.task(ROUND);
        act("park.negotiator", dossier, "claim", "").expect(200);
        var request = Requests.of("current-round/preparation");

        Refused.by(act("choi.chief", dossier, "completion", request), 409, "task-claimed");
        var path = "/api/tasks/" + old.path("id").asText() + "/completion";
        Refused.by(paraph.as("park.negotiator").ifMatch(old.path("version").asLong()).post(path, request), 412, "stale-version");
        Refused.by(paraph.as("park.negotiator").post(path, request), 428, "version-required");

        act("park.negotiator", dossier, "completion", request).expect(200);
    }

    @Test
    void duringAHoldTasksAreFrozenAndAfterItTheyGoOn() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        act("park.negotiator", dossier, "claim", "").expect(200);
        dossier.suspend("ADMINISTRATIVE_HOLD");
        var colleague = paraph.enrol("colleague", "MND", "SECRET", "NEGOTIATOR");

        assertThat(dossier.task(ROUND).path("frozen").asBoolean()).isTrue();
        Refused.by(act("choi.chief", dossier, "claim", ""), 409, "task-frozen");
        Refused.by(act("park.negotiator", dossier, "release", ""), 409, "task-frozen");
        Refused.by(act("park.negotiator", dossier, "assignment", to(colleague)), 409, "task-frozen");
        Refused.by(act("park.negotiator", dossier, "completion", Requests.of("current-round/preparation")), 409, "illegal-transition");

        dossier.act("resumption");
        assertThat(dossier.task(ROUND).path("frozen").asBoolean()).isFalse();
        assertThat(dossier.task(ROUND).path("assignee").asText()).isEqualTo("park.negotiator");
        act("park.negotiator", dossier, "completion", Requests.of("current-round/preparation")).expect(200);
    }

    private List<Http.Answer> race(ExecutorService threads, List<String> people, JsonNode task) throws Exception {
        var start = new CyclicBarrier(people.size());
        var path = "/api/tasks/" + task.path("id").asText() + "/claim";
        var running = people.stream().map(person -> CompletableFuture.supplyAsync(() -> {
            try {
                start.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return paraph.as(person).ifMatch(task.path("version").asLong()).post(path);
        }, threads)).toList();
        var answers = new ArrayList<Http.Answer>();
        for (var each : running) {
            answers.add(each.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private Http.Answer act(String person, Dossier dossier, String what, Object body) {
        return act(person, dossier, ROUND, what, body);
    }

    private Http.Answer act(String person, Dossier dossier, String key, String what, Object body) {
        var task = dossier.task(key);
        return paraph.as(person).ifMatch(task.path("version").asLong())
                .post("/api/tasks/" + task.path("id").asText() + "/" + what, body);
    }

    private static Map<String, String> to(String successor) {
        return Map.of("assignee", successor, "reason", "on leave");
    }
}
