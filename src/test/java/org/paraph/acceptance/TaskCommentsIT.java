package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.Visitor;

/** What people on a dossier say about its tasks, and say in other words. */
class TaskCommentsIT {

    private static final String ROUND = "Task_PrepareRound";
    private static final String FIRST = "The second meeting is in Tokyo. @park.negotiator";

    private final DemoParaph paraph = DemoParaph.shared();
    private Dossier dossier;
    private String comments;

    @BeforeEach
    void begin() {
        dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        comments = "/api/tasks/" + dossier.task(ROUND).path("id").asText() + "/comments";
    }

    @Test
    void whoIsOnTheDossierCommentsOnATaskWithoutDisturbingWhoIsAtWorkOnIt() {
        long version = dossier.task(ROUND).path("version").asLong();

        say("kim.drafter", FIRST);
        var said = say("choi.chief", "<b>Agreed</b>");

        assertThat(said.path("author").asText()).isEqualTo("choi.chief");
        assertThat(paraph.as("park.negotiator").get(comments).expect(200).json().findValuesAsText("words"))
                .containsExactly(FIRST, "<b>Agreed</b>");
        assertThat(dossier.task(ROUND).path("version").asLong()).isEqualTo(version);
        var told = dossier.list("audit?limit=200");
        assertThat(told.findValuesAsText("action")).contains("task.comment");
        assertThat(told.findValuesAsText("reason")).contains("<b>Agreed</b>");
        complete();

        paraph.as("park.negotiator").get(comments).expect(404);
        var first = dossier.list("task-comments?limit=1");
        assertThat(first.at("/items/0/author").asText()).isEqualTo("kim.drafter");
        assertThat(dossier.list("task-comments?limit=1&after=" + first.path("next").asText()).at("/items/0/author").asText())
                .isEqualTo("choi.chief");
    }

    @Test
    void whoOnlyReadsTheDossierDoesNotCommentAndNothingIsSaidWithoutWords() {
        Refused.by(paraph.as("oh.auditor").post(comments, Map.of("words", "Why?")), 403, "not-on-the-dossier");
        Refused.by(paraph.as("lim.trade").post(comments, Map.of("words", "Why?")), 404, "unknown-task");
        Refused.by(paraph.as("kim.drafter").post(comments, Map.of("words", "  ")), 400, "invalid-request");
        Refused.by(paraph.as("kim.drafter").post(comments, Map.of("words", "x".repeat(4001))), 400, "invalid-request");

        assertThat(dossier.list("task-comments").path("items")).isEmpty();
        Refused.by(paraph.as("kim.drafter").get("/api/negotiations/" + dossier.reference() + "/task-comments?after=x"), 400,
                "invalid-request");
    }

    @Test
    void itsAuthorSaysItInOtherWordsAndTheWordsBeforeAreKept() {
        var said = say("kim.drafter", FIRST);
        var one = comments + "/" + said.path("id").asText();

        var revised = revise("kim.drafter", said, "The second meeting is in Seoul.").expect(200);
        var again = revise("kim.drafter", revised.json(), "It is in Seoul, on 2 March.").expect(200);

        assertThat(again.version()).isEqualTo(3);
        var read = paraph.as("park.negotiator").get(one).expect(200);
        assertThat(read.json()).isEqualTo(again.json());
        assertThat(read.json().path("words").asText()).isEqualTo("It is in Seoul, on 2 March.");
        assertThat(read.json().path("earlier").findValuesAsText("words")).containsExactly(FIRST, "The second meeting is in Seoul.");
        assertThat(read.json().at("/earlier/0/writtenAt")).isEqualTo(said.path("recordedAt"));
        assertThat(read.json().at("/earlier/1/writtenAt")).isEqualTo(revised.json().path("revisedAt"));
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).containsSubsequence("task.comment",
                "task.revise-comment", "task.revise-comment");
        assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();

        complete();
        Refused.by(revise("kim.drafter", again.json(), "Too late"), 404, "unknown-task");
        assertThat(dossier.list("task-comments").at("/items/0/earlier")).hasSize(2);
    }

    @Test
    void nobodyElseDoesAndNobodyOverAVersionThatWasNotSeen() {
        var said = say("kim.drafter", FIRST);
        var one = comments + "/" + said.path("id").asText();

        Refused.by(revise("choi.chief", said, "x"), 403, "comment-of-another");
        Refused.by(revise("oh.auditor", said, "x"), 403, "not-on-the-dossier");
        Refused.by(revise("lim.trade", said, "x"), 404, "unknown-task");
        Refused.by(paraph.as("lim.trade").get(one), 404, "unknown-task");
        Refused.by(paraph.as("kim.drafter").put(one, Map.of("words", "x")), 428, "version-required");
        Refused.by(revise("kim.drafter", said, " "), 400, "invalid-request");
        Refused.by(paraph.as("kim.drafter").ifMatch(1).put(comments + "/none", Map.of("words", "x")), 404, "unknown-comment");
        assertThat(revise("kim.drafter", said, FIRST).expect(200).version()).isEqualTo(said.path("version").asLong());
        assertThat(paraph.as("kim.drafter").get(one).expect(200).json()).isEqualTo(said);

        var other = Dossier.in(paraph, "WORKING_LEVEL_TALKS").task(ROUND).path("id").asText();
        Refused.by(paraph.as("kim.drafter").get("/api/tasks/" + other + "/comments/" + said.path("id").asText()), 404,
                "unknown-comment");
    }

    @Test
    void ofTwoWhoReviseTheSameVersionAtOnceOneIsToldThatItIsStale() {
        var said = say("kim.drafter", FIRST);

        var answers = Stream.of("One", "Two", "Three", "Four").map(words -> CompletableFuture.supplyAsync(
                () -> revise("kim.drafter", said, words).status())).toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(200, 412, 412, 412);
        assertThat(paraph.as("kim.drafter").get(comments).expect(200).json().at("/0/earlier")).hasSize(1);
    }

    @Test
    void oneClickTooManySaysNothingTwiceAndTheWordsAreRevisedOnThePage() {
        var kim = Visitor.as(paraph, "kim.drafter");
        var page = "/tasks/" + dossier.task(ROUND).path("id").asText();
        Stream.of(1, 2, 3).map(click -> CompletableFuture.supplyAsync(() -> kim.send(page + "/comment", Map.of("/words",
                List.of(FIRST))).status())).toList().forEach(click -> assertThat(click.join()).isEqualTo(303));
        assertThat(paraph.as("kim.drafter").get(comments).expect(200).json()).hasSize(1);
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action").stream().filter("task.comment"::equals)).hasSize(1);

        var link = Visitor.page(kim.get(page).expect(200)).select("main a[href*=/comments/]").attr("href");
        var form = Visitor.page(kim.get(link).expect(200));
        assertThat(form.select("[name=/words]").text()).isEqualTo(FIRST);
        var version = form.select("main [name=_version]").val();
        kim.send(link, Map.of("/words", List.of("<i>In Seoul</i>"), "_version", List.of(version))).expect(303);
        kim.send(link, Map.of("/words", List.of("<i>In Seoul</i>"), "_version", List.of(version))).expect(303);
        var stale = kim.send(link, Map.of("/words", List.of("Lost?"), "_version", List.of(version)));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(Visitor.page(stale).select("[name=/words]").text()).isEqualTo("Lost?");
        var read = Visitor.page(Visitor.as(paraph, "choi.chief").get(page).expect(200));
        assertThat(read.select("section[aria-labelledby=comments] details").text()).contains(FIRST);
        assertThat(read.select("section[aria-labelledby=comments]").text()).contains("<i>In Seoul</i>");
        assertThat(read.select("main a[href*=/comments/]")).isEmpty();
        assertThat(Visitor.page(Visitor.as(paraph, "choi.chief").get(link).expect(200)).select("main form")).isEmpty();
    }

    private JsonNode say(String person, String words) {
        return paraph.as(person).post(comments, Map.of("words", words)).expect(201).json();
    }

    private Http.Answer revise(String person, JsonNode seen, String words) {
        return paraph.as(person).ifMatch(seen.path("version").asLong()).put(comments + "/" + seen.path("id").asText(),
                Map.of("words", words));
    }

    private void complete() {
        var task = dossier.task(ROUND);
        paraph.as("park.negotiator").ifMatch(task.path("version").asLong()).post("/api/tasks/" + task.path("id").asText()
                + "/completion", Requests.of("current-round/preparation")).expect(200);
    }
}
