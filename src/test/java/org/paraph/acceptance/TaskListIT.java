package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.Visitor;

/** Reading the work list page by page, in each order, and narrowed. Each test has a ministry to itself. */
class TaskListIT {

    private static final int MANY = 120;
    private static final int PAGE = 9;

    private final DemoParaph paraph = DemoParaph.shared();
    private final String ministry = paraph.foundUnit();
    private final Http officer = paraph.as(paraph.enrol("officer", ministry, "SECRET", "TREATY_OFFICER"));

    private enum Sort {
        CREATED(Comparator.comparing(task -> Instant.parse(task.path("createdAt").asText()))),
        NEWEST(CREATED.order.reversed()),
        DUE(Comparator.comparing(task -> Instant.parse(task.path("dueAt").asText()))),
        PRIORITY(Comparator.comparing((JsonNode task) -> task.path("priority").asInt()).reversed());

        private final Comparator<JsonNode> order;

        Sort(Comparator<JsonNode> order) {
            this.order = order;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTaskIsMissedOrShownTwiceWhileOthersComeAndGo(Sort sort) {
        for (int dossier = 0; dossier < MANY; dossier++) {
            propose();
        }
        var staying = new HashSet<>(ids(page("?limit=200").path("items")));
        assertThat(staying).hasSize(MANY);

        var seen = new ArrayList<JsonNode>();
        var list = "?box=group&limit=" + PAGE + "&sort=" + sort.name().toLowerCase(java.util.Locale.ROOT);
        for (String next = ""; next != null;) {
            var page = page(list + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(seen::add);
            next = page.path("next").asText(null);
            propose();
            page.path("items").findValues("id").stream().limit(1).forEach(first -> complete(first.asText()));
            staying.stream().filter(id -> !ids(seen).contains(id)).findAny().ifPresent(unseen -> {
                staying.remove(unseen);
                complete(unseen);
            });
        }

        assertThat(ids(seen)).doesNotHaveDuplicates().containsAll(staying);
        assertThat(seen).isSortedAccordingTo(sort.order);
    }

    @Test
    void severalTasksAreTakenAndGivenBackEachByItself() {
        var one = page("?negotiation=" + propose()).path("items").get(0);
        var other = page("?negotiation=" + propose()).path("items").get(0);
        var seen = List.of(Map.of("id", one.path("id").asText(), "version", one.path("version").asLong()),
                Map.of("id", other.path("id").asText(), "version", other.path("version").asLong() + 7),
                Map.of("id", "none", "version", 0));

        var answer = officer.post("/api/tasks/bulk", Map.of("operation", "CLAIM", "tasks", seen)).expect(200).json();

        assertThat(answer.path("done").asInt()).isEqualTo(1);
        assertThat(answer.path("results")).extracting(each -> each.path("problem").path("code").asText())
                .containsExactly("", "stale-version", "unknown-task");
        assertThat(page("?box=mine").path("items").findValuesAsText("id")).contains(one.path("id").asText())
                .doesNotContain(other.path("id").asText());
        Refused.by(officer.post("/api/tasks/bulk", Map.of("operation", "COMPLETE", "tasks", seen)), 400, "invalid-request");
    }

    @Test
    void severalTasksAreHandedOverOrPreparedByAnotherOnlyWithAPersonAndWords() {
        var colleague = paraph.enrol("colleague", ministry, "SECRET", "TREATY_OFFICER");
        var free = page("?negotiation=" + propose()).path("items").get(0);
        var held = officer.ifMatch(free.path("version").asLong()).post("/api/tasks/" + free.path("id").asText() + "/claim")
                .expect(200).json();
        var seen = List.of(Map.of("id", held.path("id").asText(), "version", held.path("version").asLong()));

        for (var operation : List.of("REASSIGN", "DELEGATE")) {
            Refused.by(officer.post("/api/tasks/bulk", Map.of("operation", operation, "tasks", seen)), 400, "invalid-request");
            Refused.by(officer.post("/api/tasks/bulk", Map.of("operation", operation, "tasks", seen, "assignee", colleague)), 400,
                    "invalid-request");
        }
        officer.post("/api/tasks/bulk", Map.of("operation", "DELEGATE", "tasks", seen, "assignee", colleague, "reason",
                "The points that are open")).expect(200);

        var shown = officer.get("/api/tasks/" + held.path("id").asText()).expect(200).json();
        assertThat(shown.at("/delegation/delegate").asText()).isEqualTo(colleague);
        assertThat(shown.path("assignee")).isEqualTo(held.path("assignee"));
    }

    @Test
    void savedFiltersAreOnesOwnOrTheUnits() {
        var name = paraph.enrol("colleague", ministry, "SECRET", "TREATY_OFFICER");
        var colleague = paraph.as(name);
        var own = officer.post("/api/task-filters", Map.of("name", "Mine, late", "box", "mine", "due", "over", "shared", false))
                .expect(201).json();
        var shared = officer.post("/api/task-filters", Map.of("name", "The week", "due", "week", "kind", "x' or 1=1",
                "shared", true)).expect(201).json();

        assertThat(own.path("choice").asText()).isEqualTo("box=mine&sort=due&due=over");
        assertThat(shared.path("choice").asText()).isEqualTo("box=all&sort=due&due=week");
        assertThat(colleague.get("/api/task-filters").expect(200).json()).hasSize(1).first()
                .isEqualTo(((ObjectNode) shared.deepCopy()).put("own", false));
        Refused.by(colleague.delete("/api/task-filters/" + shared.path("id").asText()), 404, "unknown-filter");
        officer.delete("/api/task-filters/" + shared.path("id").asText()).expect(204);
        assertThat(colleague.get("/api/task-filters").expect(200).json()).isEmpty();
    }

    @Test
    void whoWantsToBeToldOfASavedFilterSaysSoThereAndOnThePage() {
        var name = paraph.enrol("colleague", ministry, "SECRET", "TREATY_OFFICER");
        var colleague = paraph.as(name);
        var own = officer.post("/api/task-filters", Map.of("name", "Mine", "shared", false)).expect(201).json().path("id").asText();
        var shared = officer.post("/api/task-filters", Map.of("name", "Ours", "shared", true)).expect(201).json().path("id").asText();

        colleague.put("/api/task-filters/" + shared + "/watch", null).expect(204);
        colleague.put("/api/task-filters/" + shared + "/watch", null).expect(204);

        assertThat(colleague.get("/api/task-filters").expect(200).json().get(0).path("watched").asBoolean()).isTrue();
        assertThat(officer.get("/api/task-filters").expect(200).json().findValuesAsText("watched")).doesNotContain("true");
        var page = Visitor.as(paraph, name);
        assertThat(Visitor.page(page.get("/inbox").expect(200)).select("section.saved li").text()).contains("Ours", "You are told");
        page.send("/inbox", Map.of("_do", List.of("unwatch"), "filter", List.of(shared))).expect(303);
        assertThat(colleague.get("/api/task-filters").expect(200).json().get(0).path("watched").asBoolean()).isFalse();
        page.send("/inbox", Map.of("_do", List.of("watch"), "filter", List.of(shared))).expect(303);
        assertThat(eightAtOnce(() -> colleague.delete("/api/task-filters/" + shared + "/watch").status())).containsOnly(204);
        assertThat(eightAtOnce(() -> colleague.put("/api/task-filters/" + shared + "/watch", null).status())).containsOnly(204);
        assertThat(colleague.get("/api/task-filters").expect(200).json().get(0).path("watched").asBoolean()).isTrue();
        colleague.delete("/api/task-filters/" + shared + "/watch").expect(204);
        Refused.by(colleague.put("/api/task-filters/" + own + "/watch", null), 404, "unknown-filter");
        assertThat(page.send("/inbox", Map.of("_do", List.of("watch"), "filter", List.of(own))).status()).isEqualTo(404);
        officer.delete("/api/task-filters/" + shared).expect(204);
        Refused.by(colleague.delete("/api/task-filters/" + shared + "/watch"), 404, "unknown-filter");
    }

    @Test
    void theListIsNarrowedByDossierKindProcessDueDateAndWhoseTheyAre() {
        var mine = propose();
        var other = propose();
        var held = page("?negotiation=" + mine).path("items").get(0);
        officer.ifMatch(held.path("version").asLong()).post("/api/tasks/" + held.path("id").asText() + "/claim").expect(200);

        assertThat(dossiers("")).containsExactlyInAnyOrder(mine, other);
        assertThat(dossiers("?box=mine")).containsExactly(mine);
        assertThat(dossiers("?box=group")).containsExactly(other);
        assertThat(dossiers("?box=visible")).containsExactlyInAnyOrder(mine, other);
        assertThat(dossiers("?negotiation=" + other)).containsExactly(other);
        assertThat(dossiers("?key=Task_RecordMandate")).hasSize(2);
        assertThat(dossiers("?key=Task_RecordRound")).isEmpty();
        assertThat(dossiers("?process=" + held.path("process").asText())).hasSize(2);
        assertThat(dossiers("?process=signing")).isEmpty();
        assertThat(dossiers("?dueBefore=9999-01-01T00:00:00Z")).hasSize(2);
        assertThat(dossiers("?dueBefore=2020-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void theFirstPageIsCompleteWithoutACursorWhenAllFitsOnIt() {
        propose();

        var page = page("?limit=1");

        assertThat(page.path("items")).hasSize(1);
        assertThat(page.has("next")).isFalse();
    }

    private String propose() {
        return paraph.as("lee.treaty").post("/api/negotiations", Requests.of("propose").put("leadMinistry", ministry))
                .expect(201).json().path("id").asText();
    }

    private void complete(String task) {
        officer.ifMatch(officer.get("/api/tasks/" + task).expect(200).version())
                .post("/api/tasks/" + task + "/completion", Requests.of("mandate")).expect(200);
    }

    private JsonNode page(String query) {
        return officer.get("/api/tasks" + query).expect(200).json();
    }

    private List<String> dossiers(String query) {
        var ids = new ArrayList<String>();
        page(query).path("items").forEach(task -> ids.add(task.path("negotiation").asText()));
        return ids;
    }

    private static List<String> ids(Iterable<JsonNode> tasks) {
        var ids = new ArrayList<String>();
        tasks.forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    private static List<Integer> eightAtOnce(Supplier<Integer> call) {
        return IntStream.range(0, 8).mapToObj(each -> CompletableFuture.supplyAsync(call)).toList().stream()
                .map(CompletableFuture::join).toList();
    }
}
