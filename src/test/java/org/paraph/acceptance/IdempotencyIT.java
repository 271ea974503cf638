package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** That a request with a key may be repeated without being carried out twice. */
class IdempotencyIT {

    private static final int AT_ONCE = 20;

    private final DemoParaph paraph = DemoParaph.shared();
    private final String key = UUID.randomUUID().toString();
    private final Http lee = paraph.as("lee.treaty").with("Idempotency-Key", key);

    @Test
    void aProposalThatIsRepeatedIsMadeOnceAndAnsweredTheSame() {
        var proposal = Requests.of("propose").put("title", "Agreement " + key);

        var first = lee.post("/api/negotiations", proposal).expect(201);
        var again = lee.post("/api/negotiations", proposal).expect(201);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        for (var header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(again.header(header)).as(header).isNotBlank().isEqualTo(first.header(header));
        }
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(lee.get("/api/negotiations?q=" + key).expect(200).json().path("items")).hasSize(1);
    }

    @Test
    void anActIsRepeatedByItsKeyWhateverVersionItNames() {
        var dossier = Dossier.proposed(paraph);
        var act = dossier.path() + "/context-events";
        var first = lee.ifMatch(dossier.version()).post(act, Requests.of("context-events")).expect(200);

        var again = lee.ifMatch(dossier.version()).post(act, Requests.of("context-events")).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(dossier.version()).isEqualTo(first.version());
        assertThat(dossier.list("context-events")).hasSize(1);
    }

    @Test
    void ofManyAtOneMomentOneIsCarriedOut() throws Exception {
        var dossier = Dossier.proposed(paraph);
        var client = lee.ifMatch(dossier.version());
        var start = new CyclicBarrier(AT_ONCE);
        Callable<Http.Answer> request = () -> {
            start.await();
            return client.post(dossier.path() + "/context-events", Requests.of("context-events"));
        };
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var answers = new ArrayList<Http.Answer>();
        try {
            for (var each : threads.invokeAll(Collections.nCopies(AT_ONCE, request))) {
                answers.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).allSatisfy(answer -> {
            if (answer.status() != 200) {
                Refused.by(answer, 409, "idempotency-in-progress");
            }
        });
        assertThat(answers).filteredOn(answer -> answer.status() == 200 && answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(dossier.list("context-events")).hasSize(1);
        client.post(dossier.path() + "/context-events", Requests.of("context-events")).expect(200);
    }

    @Test
    void aKeyIsNotTakenForAnotherRequest() {
        var dossier = Dossier.proposed(paraph);
        var other = Requests.of("context-events").put("event", "Something else");
        lee.ifMatch(dossier.version()).post(dossier.path() + "/context-events", Requests.of("context-events")).expect(200);

        var client = lee.ifMatch(dossier.version());
        Refused.by(client.post(dossier.path() + "/context-events", other), 422, "idempotency-key-reused");
        Refused.by(client.post(dossier.path() + "/links", Requests.of("context-events")), 422, "idempotency-key-reused");

        assertThat(dossier.list("context-events")).hasSize(1);
    }

    @Test
    void aRefusalIsRepeatedToo() {
        var dossier = Dossier.proposed(paraph);
        var path = dossier.path() + "/mandate";
        var first = lee.ifMatch(dossier.version() + 5).post(path, Requests.of("mandate"));
        Refused.by(first, 412, "stale-version");

        var again = lee.ifMatch(dossier.version()).post(path, Requests.of("mandate"));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(dossier.state()).isEqualTo("PROPOSED");
    }

    @Test
    void keysOfTwoPeopleHaveNothingToDoWithEachOther() {
        var dossier = Dossier.proposed(paraph);
        lee.ifMatch(dossier.version()).post(dossier.path() + "/context-events", Requests.of("context-events")).expect(200);

        paraph.as("choi.chief").with("Idempotency-Key", key).ifMatch(dossier.version())
                .post(dossier.path() + "/context-events", Requests.of("context-events")).expect(200);

        assertThat(dossier.list("context-events")).hasSize(2);
    }

    @Test
    void aSecretThatIsShownOnceIsNotKept() {
        var feed = Map.of("upTo", "UNCLASSIFIED", "language", "en");
        var secret = lee.post("/api/me/calendar-feed", feed).expect(200).json().path("calendar").asText();

        var again = lee.post("/api/me/calendar-feed", feed);

        Refused.by(again, 409, "idempotency-answer-not-kept");
        paraph.anonymous().with("Accept", "*/*").get(secret).expect(200);
    }

    @Test
    void aTaskIsClaimedAndCompletedOnce() {
        var dossier = Dossier.proposed(paraph);
        var task = dossier.task("Task_RecordMandate");
        var path = "/api/tasks/" + task.path("id").asText();
        var claimed = lee.ifMatch(task.path("version").asLong()).post(path + "/claim").expect(200);
        assertThat(lee.ifMatch(claimed.version()).post(path + "/claim").expect(200).text()).isEqualTo(claimed.text());

        var completing = paraph.as("lee.treaty").with("Idempotency-Key", key + "/2").ifMatch(claimed.version());
        var done = completing.post(path + "/completion", Requests.of("mandate")).expect(200);
        var again = completing.post(path + "/completion", Requests.of("mandate")).expect(200);

        assertThat(again.text()).isEqualTo(done.text());
        assertThat(dossier.state()).isEqualTo("DRAFTING");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\"\"", "a b"})
    void whatIsNoKeyIsRefused(String garbled) {
        var refusal = Refused.by(paraph.as("lee.treaty").with("Idempotency-Key", garbled)
                .post("/api/negotiations", Requests.of("propose")), 400, "invalid-request");

        assertThat(refusal.at("/violations/0/parameter").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void whatIsRefusedBeforeItIsLookedAtUsesUpNoKey() {
        var dossier = Dossier.proposed(paraph);
        Refused.by(lee.ifMatch(dossier.version()).with("Content-Type", "text/plain").post(dossier.path() + "/mandate",
                Requests.of("mandate").toString()), 415, "unsupported-media-type");

        lee.ifMatch(dossier.version()).post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);
    }

    @Test
    void aKeyIsLeftAloneWhereRepetitionDoesNoHarm() {
        var dossier = Dossier.proposed(paraph);
        lee.get(dossier.path()).expect(200);
        lee.ifMatch(dossier.version()).put(dossier.path() + "/particulars", Requests.of("particulars")).expect(200);

        lee.ifMatch(dossier.version()).post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);

        assertThat(dossier.state()).isEqualTo("DRAFTING");
    }
}
