package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Visitor;

/** Several tasks of the inbox are given back, handed over or prepared at once, each with a result of its own. */
class SeveralTasksIT {

    private static final String ROUND = "Task_PrepareRound";

    private final DemoParaph paraph = DemoParaph.shared();
    private final List<Dossier> dossiers = Stream.of(1, 2, 3).map(each -> Dossier.in(paraph, "WORKING_LEVEL_TALKS")).toList();
    private final Visitor park = Visitor.as(paraph, "park.negotiator");

    @BeforeEach
    void take() {
        dossiers.forEach(dossier -> paraph.as("park.negotiator").ifMatch(version(dossier)).post("/api/tasks/" + id(dossier)
                + "/claim").expect(200));
    }

    @Test
    void theirHolderHandsThemOverAtOnce() {
        var page = Visitor.page(park.get(arrange("hand-over")).expect(200));
        assertThat(page.select("section[aria-labelledby=chosen] li")).hasSize(3);
        assertThat(values(page, "/assignee")).contains("choi.chief").doesNotContain("park.negotiator", "kim.drafter", "oh.auditor");

        var stale = ticked();
        send("/inbox/hand-over", Map.of("/assignee", "choi.chief", "/reason", "On leave")).expect(303);

        assertThat(dossiers).extracting(dossier -> dossier.task(ROUND).path("assignee").asText()).containsOnly("choi.chief");
        assertThat(dossiers.get(2).list("audit?limit=200").findValuesAsText("reason")).contains("On leave");
        send("/inbox/hand-over", Map.of("/assignee", "choi.chief", "/reason", "On leave"), stale).expect(303);
        assertThat(dossiers.get(2).list("audit?limit=200").findValuesAsText("action").stream().filter("task.reassign"::equals)).hasSize(1);
    }

    @Test
    void whatIsRefusedIsNamedWithItsReasonAndTheOthersAreDone() {
        var stale = ticked();
        paraph.as("choi.chief").ifMatch(version(dossiers.get(1))).put("/api/tasks/" + id(dossiers.get(1)) + "/priority",
                Map.of("priority", 80, "reason", "The visit is near")).expect(200);

        var answer = send("/inbox/preparation", Map.of("/delegate", "kim.drafter", "/what", "A table of the open points"), stale)
                .expect(200);

        var page = Visitor.page(answer);
        assertThat(page.select("[role=status]").text()).endsWith("2");
        assertThat(page.select("[role=alert] li")).hasSize(1);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/tasks/" + id(dossiers.get(1)));
        assertThat(page.select("main form")).isEmpty();
        assertThat(dossiers).extracting(dossier -> dossier.task(ROUND).at("/delegation/delegate").asText())
                .containsExactly("kim.drafter", "", "kim.drafter");

        var again = send("/inbox/preparation", Map.of("/delegate", "kim.drafter", "/what", "Something else"), stale).expect(200);
        assertThat(Visitor.page(again).select("[role=alert] li")).hasSize(3);
    }

    @Test
    void nothingIsDoneWithoutAPersonOrAReasonNorToWhatIsHidden() {
        var before = dossiers.stream().map(dossier -> dossier.task(ROUND)).toList();

        assertThat(send("/inbox/hand-over", Map.of("/assignee", "choi.chief", "/reason", " ")).status()).isEqualTo(400);
        assertThat(send("/inbox/hand-over", Map.of("/assignee", "", "/reason", "x")).status()).isEqualTo(400);
        assertThat(send("/inbox/preparation", Map.of("/delegate", "kim.drafter", "/what", "x".repeat(5000))).status()).isEqualTo(400);
        var lim = Visitor.as(paraph, "lim.trade");
        lim.get(address("hand-over", ticked())).expect(303);
        lim.send("/inbox/hand-over", Map.of("task", ticked(), "/assignee", List.of("lim.trade"), "/reason", List.of("x"))).expect(303);
        park.get("/inbox/hand-over?task=none:1&task=%3Cb%3E").expect(303);
        park.get("/inbox/preparation").expect(303);
        var auditor = Visitor.page(Visitor.as(paraph, "oh.auditor").get(address("hand-over", ticked())).expect(200));
        assertThat(auditor.select("main form")).isEmpty();

        assertThat(dossiers.stream().map(dossier -> dossier.task(ROUND)).toList()).isEqualTo(before);
    }

    @Test
    void theyAreGivenBackAtOnce() {
        var answer = park.send("/inbox?box=mine&sort=newest", Map.of("_do", List.of("release"), "task", ticked())).expect(200);

        assertThat(Visitor.page(answer).select("[role=status]").text()).endsWith("3");
        assertThat(dossiers).noneMatch(dossier -> dossier.task(ROUND).hasNonNull("assignee"));
        var again = park.send("/inbox?box=mine&sort=newest", Map.of("_do", List.of("release"), "task", ticked())).expect(200);
        assertThat(Visitor.page(again).select("[role=alert] li")).hasSize(1);
    }

    /** As the inbox does it: the ticked ones go to a page of their own. */
    private String arrange(String matter) {
        return park.send("/inbox?box=mine&sort=newest", Map.of("_do", List.of(matter), "task", ticked())).expect(303)
                .header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Http.Answer send(String path, Map<String, String> entered) {
        return send(path, entered, ticked());
    }

    private Http.Answer send(String path, Map<String, String> entered, List<String> ticked) {
        var fields = new HashMap<String, List<String>>();
        entered.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("task", ticked);
        return park.send(path + "?box=mine&sort=newest", fields);
    }

    private static String address(String matter, List<String> ticked) {
        return "/inbox/" + matter + "?" + String.join("&", ticked.stream().map(each -> "task=" + each).toList());
    }

    private static List<String> values(Element page, String field) {
        return page.select("[name=" + field + "] option").eachAttr("value");
    }

    private List<String> ticked() {
        return dossiers.stream().map(dossier -> id(dossier) + ":" + version(dossier)).toList();
    }

    private static String id(Dossier dossier) {
        return dossier.task(ROUND).path("id").asText();
    }

    private static long version(Dossier dossier) {
        return dossier.task(ROUND).path("version").asLong();
    }
}
