package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Requests;

/** Two people do at the same moment what excludes each other: the record tells an order in which both were right. */
class AtTheSameMomentIT {

    private static final String ROUND = "Task_PrepareRound";
    private static final int OFTEN = 6;

    private final DemoParaph paraph = DemoParaph.shared();

    @RepeatedTest(OFTEN)
    void whoIsTakenOffADossierDoesNothingInItAfterwards() {
        var proposal = Requests.of("propose").put("leadMinistry", "MOFA");
        var dossier = Dossier.proposed(paraph, proposal);
        dossier.admitUnit("MND");
        dossier.bringTo("WORKING_LEVEL_TALKS");
        var task = dossier.task(ROUND);

        var done = later(() -> complete(task));
        var dismissed = later(() -> dossier.attempt("lee.treaty", "participant-dismissals",
                Requests.of("participant-dismissals").put("code", "MND")));

        assertThat(done.join().status()).isIn(200, 404, 409, 412);
        assertThat(dismissed.join().status()).isIn(200, 409, 412);
        var acts = acts(dossier);
        assertThat(acts.contains("negotiation.prepare-round")).isEqualTo(done.join().status() == 200);
        if (done.join().status() == 200 && dismissed.join().status() == 200) {
            assertThat(acts.indexOf("negotiation.prepare-round")).isLessThan(acts.lastIndexOf("negotiation.admit"));
        }
        assertThat(paraph.as("park.negotiator").get("/api/negotiations/" + dossier.id()).status())
                .isEqualTo(dismissed.join().status() == 200 ? 404 : 200);
        assertThat(done.join().status() == 200 || dismissed.join().status() == 200).isTrue();
        assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();
    }

    @RepeatedTest(OFTEN)
    void whatWasSaidAboutATaskIsNotPutInOtherWordsOnceTheTaskIsDone() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var task = dossier.task(ROUND);
        var comments = "/api/tasks/" + task.path("id").asText() + "/comments";
        var said = paraph.as("kim.drafter").post(comments, Map.of("words", "In Tokyo")).expect(201).json();

        var done = later(() -> complete(task));
        var revised = later(() -> paraph.as("kim.drafter").ifMatch(said.path("version").asLong())
                .put(comments + "/" + said.path("id").asText(), Map.of("words", "In Seoul")));

        assertThat(done.join().status()).isEqualTo(200);
        assertThat(revised.join().status()).isIn(200, 404);
        var acts = acts(dossier);
        if (revised.join().status() == 200) {
            assertThat(acts).containsSubsequence("task.revise-comment", "negotiation.prepare-round");
        } else {
            assertThat(acts).doesNotContain("task.revise-comment");
        }
        assertThat(dossier.list("task-comments").at("/items/0/words").asText())
                .isEqualTo(revised.join().status() == 200 ? "In Seoul" : "In Tokyo");
    }

    @RepeatedTest(OFTEN)
    void ofSeveralWhoCompleteOneTaskOneDoes() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var task = dossier.task(ROUND);

        var answers = IntStream.range(0, 3).mapToObj(each -> later(() -> complete(task))).toList().stream()
                .map(CompletableFuture::join).map(Http.Answer::status).sorted().toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.subList(1, answers.size())).isSubsetOf(404, 409, 412);
        assertThat(acts(dossier).stream().filter("negotiation.prepare-round"::equals)).hasSize(1);
    }

    private Http.Answer complete(JsonNode task) {
        return paraph.as("park.negotiator").ifMatch(task.path("version").asLong())
                .post("/api/tasks/" + task.path("id").asText() + "/completion", Requests.of("current-round/preparation"));
    }

    /** What was done in the dossier, in the order of the record. */
    private static List<String> acts(Dossier dossier) {
        return dossier.list("audit?limit=200").findValuesAsText("action");
    }

    private static CompletableFuture<Http.Answer> later(Supplier<Http.Answer> call) {
        return CompletableFuture.supplyAsync(call);
    }
}
