package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Poll;
import org.paraph.testing.Requests;

/** Open pages are told that others have changed something on them, and nothing more. */
class LiveIT {

    private static final String CHANGED = "event: changed";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Dossier dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

    @Test
    void anOpenPageIsToldOnceSomebodyElseActs() {
        var open = watching("park.negotiator", "dossier:" + dossier.id() + ":" + dossier.version());

        Dossier.proposed(paraph);
        assertThat(open).isNotDone();
        dossier.act("reviews");

        assertThat(told(open).text()).contains(CHANGED).doesNotContain(dossier.id());
        assertThat(told(open).header("Content-Type")).startsWith("text/event-stream");
    }

    @Test
    void aTaskOnThePageIsToldToHaveBeenTaken() {
        var task = dossier.task("Task_PrepareRound");
        var open = watching("choi.chief", "task:" + task.path("id").asText() + ":" + task.path("version").asLong());

        paraph.as("park.negotiator").ifMatch(task.path("version").asLong()).post("/api/tasks/" + task.path("id").asText()
                + "/claim").expect(200);

        assertThat(told(open).text()).contains(CHANGED);
    }

    @Test
    void aPageThatHadChangedBeforeItListenedIsToldAtOnceAndAHiddenThingIsLikeAMissingOne() {
        var missed = watching("park.negotiator", "dossier:" + dossier.id() + ":" + (dossier.version() - 1));
        var hidden = watching("lim.trade", "dossier:" + dossier.id() + ":" + dossier.version());
        var missing = watching("lim.trade", "dossier:KOR-FRA-2020-999:1");

        assertThat(told(missed).text()).contains(CHANGED);
        assertThat(told(hidden).text()).isEqualTo(told(missing).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dossier", "dossier:x", "dossier:../..:1", "<script>:x:1", "dossier:x:1:2"})
    void whatIsNotWrittenAsItShouldIsRefused(String watch) {
        paraph.as("park.negotiator").get("/live?watch=" + URLEncoder.encode(watch, StandardCharsets.UTF_8)).expect(400);
    }

    @Test
    void morePagesThanOnePersonOpensAreRefusedAndSoIsTooMuchOnOnePage() {
        var many = String.join("&", IntStream.range(0, 61).mapToObj(each -> "watch=dossier:x:" + each).toList());
        paraph.as("park.negotiator").get("/live?" + many).expect(400);

        var person = paraph.enrol("Watcher", "MOFA", "SECRET", "NEGOTIATOR");
        var known = "dossier:" + Dossier.in(paraph, "DRAFTING").id();
        var version = paraph.as(person).get("/api/negotiations/" + known.substring(8)).expect(200).json().path("version");
        var open = Stream.generate(() -> watching(person, known + ":" + version.asLong())).limit(25).toList();
        Poll.until(Duration.ofSeconds(30), () -> open.stream().filter(CompletableFuture::isDone).count(), refused -> refused == 5);
        assertThat(open.stream().filter(CompletableFuture::isDone).map(LiveIT::told).map(Http.Answer::status))
                .allMatch(status -> status == 503);
        paraph.as(person).get("/live?watch=" + known + ":" + version.asLong()).expect(503);
        paraph.as("lee.treaty").ifMatch(version.asLong()).post("/api/negotiations/" + known.substring(8) + "/publicity",
                Requests.of("publicity")).expect(200);
        assertThat(open.stream().map(LiveIT::told).filter(answer -> answer.status() == 200)).hasSize(20);
    }

    @Test
    void nobodyListensWithoutSigningIn() {
        assertThat(paraph.anonymous().get("/live?watch=dossier:x:1").expect(302).header("Location")).contains("/sign-in");
    }

    private CompletableFuture<Http.Answer> watching(String person, String watch) {
        return CompletableFuture.supplyAsync(() -> paraph.as(person).with("Accept", "text/event-stream")
                .get("/live?watch=" + watch), command -> {
            var thread = new Thread(command, "watching " + watch);
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static Http.Answer told(CompletableFuture<Http.Answer> open) {
        return open.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
