package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.Visitor;

/** What is arranged about a task without doing it: its preparation by somebody else, its priority, a reminder. */
class TaskMattersIT {

    private static final String ROUND = "Task_PrepareRound";
    private static final Map<String, String> ASKED = Map.of("delegate", "kim.drafter", "what", "A table of the open points");

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void whoPreparesATaskSeesItAmongTheOwnAndGivesItBackWhileItStaysWithItsHolder() {
        var dossier = held();

        post("park.negotiator", dossier, "delegation", ASKED).expect(200);
        assertThat(mine("kim.drafter", dossier)).containsExactly(ROUND);
        assertThat(mine("park.negotiator", dossier)).containsExactly(ROUND);
        Refused.by(post("choi.chief", dossier, "resolution", Map.of("answer", "x")), 403, "not-the-delegate");

        var resolved = post("kim.drafter", dossier, "resolution", Map.of("answer", "Three points, see the documents")).expect(200);

        assertThat(resolved.json().path("assignee").asText()).isEqualTo("park.negotiator");
        assertThat(resolved.json().at("/delegation/prepared").asText()).isEqualTo("Three points, see the documents");
        assertThat(resolved.json().at("/delegation/preparedBy").asText()).isEqualTo("kim.drafter");
        assertThat(resolved.json().path("delegation").has("delegate")).isFalse();
        assertThat(mine("kim.drafter", dossier)).isEmpty();
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).containsSubsequence("task.delegate", "task.resolve");
        post("park.negotiator", dossier, "completion", Requests.of("current-round/preparation")).expect(200);
    }

    @Test
    void whoPreparesATaskDoesNotCompleteIt() {
        var dossier = held();
        post("park.negotiator", dossier, "delegation", Map.of("delegate", "choi.chief", "what", "The agenda")).expect(200);

        Refused.by(post("choi.chief", dossier, "completion", Requests.of("current-round/preparation")), 409, "task-claimed");
        post("park.negotiator", dossier, "completion", Requests.of("current-round/preparation")).expect(200);
        assertThat(mine("choi.chief", dossier)).doesNotContain(ROUND);
    }

    @Test
    void onlyItsHolderAsksAndOnlyOneWhoIsOnTheDossierIsAsked() {
        var dossier = held();
        var leaver = paraph.enrol("leaver", "MOFA", "SECRET", "NEGOTIATOR");
        paraph.as("admin").ifMatch(paraph.as("admin").get("/api/people/" + leaver).version())
                .post("/api/people/" + leaver + "/deactivation").expect(200);

        Refused.by(post("choi.chief", dossier, "delegation", ASKED), 403, "not-the-holder");
        Refused.by(post("park.negotiator", dossier, "delegation", asked("park.negotiator")), 409, "delegated-to-oneself");
        Refused.by(post("park.negotiator", dossier, "delegation", asked("lim.trade")), 403, "successor-cannot-see");
        Refused.by(post("park.negotiator", dossier, "delegation", asked("oh.auditor")), 403, "successor-cannot-see");
        Refused.by(post("park.negotiator", dossier, "delegation", asked(leaver)), 409, "person-inactive");
        Refused.by(post("park.negotiator", dossier, "delegation", asked("no.body")), 404, "unknown-person");
        Refused.by(post("park.negotiator", dossier, "delegation", Map.of("delegate", "kim.drafter")), 400, "invalid-request");
        Refused.by(post("park.negotiator", dossier, "recall", ""), 409, "task-not-delegated");
        assertThat(dossier.task(ROUND).has("delegation")).isFalse();

        post("park.negotiator", dossier, "delegation", ASKED).expect(200);
        Refused.by(post("park.negotiator", dossier, "delegation", asked("lee.treaty")), 409, "task-delegated");
        Refused.by(post("choi.chief", dossier, "recall", ""), 403, "not-the-holder");
        post("park.negotiator", dossier, "recall", "").expect(200);
        assertThat(dossier.task(ROUND).has("delegation")).isFalse();
    }

    @Test
    void whatWasArrangedEndsWhenAnotherHoldsTheTask() {
        var dossier = held();
        post("park.negotiator", dossier, "delegation", ASKED).expect(200);
        put("park.negotiator", dossier, "follow-up", Map.of("at", "2030-01-01T09:00:00Z")).expect(200);

        post("choi.chief", dossier, "assignment", Map.of("assignee", "choi.chief", "reason", "Away")).expect(200);

        assertThat(dossier.task(ROUND).has("delegation")).isFalse();
        assertThat(dossier.task(ROUND).has("followUpAt")).isFalse();
        assertThat(mine("kim.drafter", dossier)).isEmpty();
        Refused.by(post("kim.drafter", dossier, "resolution", Map.of("answer", "Too late")), 403, "not-the-delegate");
    }

    @Test
    void thePriorityIsChangedByItsHolderOrAChiefWithAReasonAndOrdersTheList() {
        var dossier = held();
        int before = dossier.task(ROUND).path("priority").asInt();

        Refused.by(put("kim.drafter", dossier, "priority", priority(90)), 403, "not-the-holder");
        Refused.by(put("choi.chief", dossier, "priority", priority(101)), 400, "invalid-request");
        Refused.by(put("choi.chief", dossier, "priority", Map.of("priority", 90)), 400, "invalid-request");
        assertThat(dossier.task(ROUND).path("priority").asInt()).isEqualTo(before);
        put("choi.chief", dossier, "priority", priority(90)).expect(200);
        put("park.negotiator", dossier, "priority", priority(95)).expect(200);

        var first = paraph.as("park.negotiator").get("/api/tasks?box=mine&sort=priority&limit=1").expect(200).json();
        assertThat(first.at("/items/0/priority").asInt()).isGreaterThanOrEqualTo(95);
        var told = dossier.list("audit?limit=200");
        assertThat(told.findValuesAsText("action")).contains("task.prioritise");
        assertThat(told.findValuesAsText("reason")).contains("The visit is near");
    }

    @Test
    void aReminderIsItsHoldersAndLeavesTheDeadlineAsItIs() {
        var dossier = held();
        var due = dossier.task(ROUND).path("dueAt").asText();
        var then = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        Refused.by(put("choi.chief", dossier, "follow-up", Map.of("at", then.toString())), 403, "not-the-holder");
        put("park.negotiator", dossier, "follow-up", Map.of("at", then.toString())).expect(200);
        assertThat(Instant.parse(dossier.task(ROUND).path("followUpAt").asText())).isEqualTo(then);
        assertThat(dossier.task(ROUND).path("dueAt").asText()).isEqualTo(due);
        put("park.negotiator", dossier, "follow-up", Map.of()).expect(200);
        assertThat(dossier.task(ROUND).has("followUpAt")).isFalse();

        for (var moment : List.of("+292277026-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "-999999-01-01T00:00:00Z", "soon")) {
            assertThat(put("park.negotiator", dossier, "follow-up", Map.of("at", moment)).status()).as(moment).isEqualTo(400);
        }
        assertThat(dossier.task(ROUND).has("followUpAt")).isFalse();
    }

    @Test
    void whatIsSetAsideIsNotAmongTheOwnUntilTheMomentOrUntilWhatWasAskedForComesBack() {
        var dossier = held();
        var then = Instant.now().plus(2, ChronoUnit.DAYS).toString();
        assertThat(mine("park.negotiator", dossier)).containsExactly(ROUND);

        put("park.negotiator", dossier, "follow-up", Map.of("at", then, "aside", true)).expect(200);

        assertThat(task(dossier).path("aside").asBoolean()).isTrue();
        assertThat(mine("park.negotiator", dossier)).isEmpty();
        assertThat(listed("park.negotiator", "all", dossier)).isEmpty();
        assertThat(listed("park.negotiator", "aside", dossier)).containsExactly(ROUND);
        assertThat(listed("park.negotiator", "visible", dossier)).contains(ROUND);
        var page = Visitor.page(Visitor.as(paraph, "park.negotiator").get("/inbox?box=aside&dossier=" + dossier.reference()));
        assertThat(page.select("main tbody tr").text()).contains("Comes back");
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).contains("task.defer");

        post("park.negotiator", dossier, "delegation", ASKED).expect(200);
        assertThat(mine("kim.drafter", dossier)).containsExactly(ROUND);
        post("kim.drafter", dossier, "resolution", Map.of("answer", "Here it is")).expect(200);
        assertThat(mine("park.negotiator", dossier)).containsExactly(ROUND);

        for (var at : List.of("2020-01-01T00:00:00Z", "")) {
            Refused.by(put("park.negotiator", dossier, "follow-up", at.isEmpty() ? Map.of("aside", true)
                    : Map.of("at", at, "aside", true)), 400, "invalid-request");
        }
    }

    @Test
    void nothingIsArrangedDuringAHoldOrAtAnOldVersion() {
        var dossier = held();
        var old = dossier.task(ROUND);
        put("park.negotiator", dossier, "priority", priority(60)).expect(200);
        Refused.by(paraph.as("park.negotiator").ifMatch(old.path("version").asLong())
                .post("/api/tasks/" + old.path("id").asText() + "/delegation", ASKED), 412, "stale-version");

        dossier.suspend("ADMINISTRATIVE_HOLD");

        Refused.by(post("park.negotiator", dossier, "delegation", ASKED), 409, "task-frozen");
        Refused.by(put("park.negotiator", dossier, "priority", priority(70)), 409, "task-frozen");
        Refused.by(put("park.negotiator", dossier, "follow-up", Map.of()), 409, "task-frozen");
        post("park.negotiator", dossier, "comments", Map.of("words", "Once the hold is over")).expect(201);
        Refused.by(paraph.as("lim.trade").ifMatch(1).post("/api/tasks/" + old.path("id").asText() + "/delegation", ASKED), 404,
                "unknown-task");
    }

    @Test
    void allOfItIsDoneOnPagesToo() {
        var dossier = held();
        var page = "/tasks/" + dossier.task(ROUND).path("id").asText();
        var park = Visitor.as(paraph, "park.negotiator");
        var kim = Visitor.as(paraph, "kim.drafter");

        assertThat(Visitor.page(kim.get(page + "/delegation").expect(200)).select("main form")).isEmpty();
        assertThat(Visitor.page(park.get(page).expect(200)).select("aside a").eachAttr("href"))
                .contains(page + "/delegation", page + "/follow-up", page + "/priority", page + "/hand-over");
        send(park, page + "/delegation", Map.of("/delegate", "kim.drafter", "/what", "A table")).expect(303);
        assertThat(Visitor.page(kim.get("/inbox?box=mine").expect(200)).select("tr:has(a[href=" + page + "]) .tag").text())
                .contains("To prepare");
        assertThat(Visitor.page(kim.get(page)).select("main .notice").text()).contains("A table");
        send(kim, page + "/resolution", Map.of("/answer", "")).expect(400);
        send(kim, page + "/resolution", Map.of("/answer", "Here it is")).expect(303);
        assertThat(Visitor.page(park.get(page)).select("main section.card").text()).contains("Here it is");

        send(park, page + "/delegation", Map.of("/delegate", "kim.drafter", "/what", "Once more")).expect(303);
        send(park, page + "/delegation", Map.of("_do", "recall")).expect(303);
        send(park, page + "/priority", Map.of("/priority", "100", "/reason", "The visit")).expect(303);
        send(park, page + "/follow-up", Map.of("/at", "2030-01-01T09:00")).expect(303);

        send(kim, page + "/comment", Map.of("/words", "In <b>Tokyo</b>, then")).expect(303);

        var told = Visitor.page(park.get(page));
        assertThat(told.select("section[aria-labelledby=comments] .entered").eachText()).containsExactly("In <b>Tokyo</b>, then");
        assertThat(told.select("section[aria-labelledby=history] li").eachText()).hasSize(8).element(2).asString()
                .contains("Somebody asked to prepare a task", "Kim Do-yun", "A table");
        assertThat(Visitor.page(Visitor.as(paraph, "oh.auditor").get(page)).select("a[href$=/comment]")).isEmpty();
        var row = Visitor.page(park.get("/inbox?box=mine").expect(200)).select("tr:has(a[href=" + page + "])").text();
        assertThat(row).contains("Urgent", "Reminder").doesNotContain("Being prepared");
        assertThat(Visitor.page(park.get(page + "/follow-up")).select("[name=/at]").val()).isEqualTo("2030-01-01T09:00");
    }

    private Dossier held() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        post("park.negotiator", dossier, "claim", "").expect(200);
        return dossier;
    }

    private List<String> mine(String person, Dossier dossier) {
        return listed(person, "mine", dossier);
    }

    private List<String> listed(String person, String box, Dossier dossier) {
        return paraph.as(person).get("/api/tasks?box=" + box + "&negotiation=" + dossier.id()).expect(200).json().path("items")
                .findValuesAsText("key");
    }

    private static Map<String, String> asked(String delegate) {
        return Map.of("delegate", delegate, "what", "The agenda");
    }

    private static Map<String, Object> priority(int priority) {
        return Map.of("priority", priority, "reason", "The visit is near");
    }

    private static Http.Answer send(Visitor person, String page, Map<String, String> entered) {
        var sent = new HashMap<String, List<String>>();
        entered.forEach((name, value) -> sent.put(name, List.of(value)));
        sent.put("_version", List.of(Visitor.page(person.get(page)).select("main [name=_version]").val()));
        return person.send(page, sent);
    }

    private Http.Answer post(String person, Dossier dossier, String what, Object body) {
        var task = task(dossier);
        return paraph.as(person).ifMatch(task.path("version").asLong()).post(path(task, what), body);
    }

    private Http.Answer put(String person, Dossier dossier, String what, Object body) {
        var task = task(dossier);
        return paraph.as(person).ifMatch(task.path("version").asLong()).put(path(task, what), body);
    }

    private static JsonNode task(Dossier dossier) {
        return dossier.task(ROUND);
    }

    private static String path(JsonNode task, String what) {
        return "/api/tasks/" + task.path("id").asText() + "/" + what;
    }
}
