package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Requests that depend on what the caller has already, as RFC 9110 has them. */
class ConditionalIT {

    private static final String IF_NONE_MATCH = "If-None-Match";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Http lee = paraph.as("lee.treaty");

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        var dossier = Dossier.proposed(paraph);
        var task = "/api/tasks/" + dossier.task("Task_RecordMandate").path("id").asText();
        var comment = task + "/comments/" + lee.post(task + "/comments", Map.of("words", "Said")).expect(201).json().path("id").asText();
        for (var path : List.of(dossier.path(), task, comment, "/api/people/lee.treaty", "/api/units/MOFA", "/api/me/settings")) {
            var read = lee.get(path).expect(200);
            var tag = read.header("ETag");
            assertThat(tag).as(path).matches("\"\\d+-[a-p]{16}\"");
            for (var had : List.of(tag, "W/" + tag, "\"other\" , " + tag, "*")) {
                for (var method : List.of("GET", "HEAD")) {
                    var same = lee.with(IF_NONE_MATCH, had).send(method, path, null).expect(304);
                    assertThat(same.bytes()).as(path).isEmpty();
                    assertThat(same.header("ETag")).as(path).isEqualTo(tag);
                    assertThat(same.header("Vary")).as(path).isEqualTo(read.header("Vary")).contains("Accept-Language");
                    assertThat(same.header("Cache-Control")).as(path).isEqualTo("no-store");
                    assertThat(same.header("Content-Type")).as(path).isEmpty();
                }
            }
            for (var other : List.of("\"other\"", "garbage", tag + " garbage", "\"" + read.version() + "\"")) {
                assertThat(lee.with(IF_NONE_MATCH, other).get(path).expect(200).json()).as(path).isEqualTo(read.json());
            }
        }
    }

    @Test
    void whatHasChangedIsSent() {
        var dossier = Dossier.proposed(paraph);
        var before = lee.get(dossier.path()).expect(200).header("ETag");

        dossier.act("context-events");

        assertThat(lee.with(IF_NONE_MATCH, before).get(dossier.path()).expect(200).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void theSameVersionInAnotherLanguageIsAnotherRepresentation() {
        var dossier = Dossier.proposed(paraph);
        var english = lee.with("Accept-Language", "en").get(dossier.path()).expect(200);
        var korean = lee.with("Accept-Language", "ko").get(dossier.path()).expect(200);

        assertThat(korean.text()).isNotEqualTo(english.text());
        assertThat(korean.header("ETag")).isNotEqualTo(english.header("ETag"));
        assertThat(korean.header("Vary")).isEqualTo("Accept-Language");
        lee.with("Accept-Language", "ko").with(IF_NONE_MATCH, english.header("ETag")).get(dossier.path()).expect(200);
        lee.with("Accept-Language", "ko").with(IF_NONE_MATCH, korean.header("ETag")).get(dossier.path()).expect(304);
        lee.with("If-Match", korean.header("ETag")).post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);
    }

    @Test
    void whatIsHiddenOrIsNotThereIsNotToldOf() {
        var dossier = Dossier.proposed(paraph);
        var tag = lee.get(dossier.path()).expect(200).header("ETag");
        for (var had : List.of("*", tag)) {
            for (var path : List.of(dossier.path(), "/api/negotiations/none")) {
                Refused.by(paraph.as("lim.trade").with(IF_NONE_MATCH, had).get(path), 404, "unknown-negotiation");
            }
        }
    }

    @Test
    void aChangeIsNotAskedWhatItsCallerHas() {
        var dossier = Dossier.proposed(paraph);

        lee.with(IF_NONE_MATCH, "*").ifMatch(dossier.version()).post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"999\", \"%d\"", "\"%d\",\"999\"", "W/\"%d\", \"%d\"", ", \"x\" ,, \"%d\"", "\"%d-aaaabbbbccccdddd\""})
    void aChangeIsMadeIfOneOfTheNamedVersionsIsCurrent(String tags) {
        var dossier = Dossier.proposed(paraph);
        var named = tags.replace("%d", Long.toString(dossier.version()));

        lee.with("If-Match", named).post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"998\", \"999\"", "W/\"%d\"", "\"999\", W/\"%d\"", "\"%d\" garbage", "\"%d-short\""})
    void aChangeIsRefusedIfNoneIs(String tags) {
        var dossier = Dossier.proposed(paraph);
        var named = tags.replace("%d", Long.toString(dossier.version()));

        Refused.by(lee.with("If-Match", named).post(dossier.path() + "/mandate", Requests.of("mandate")), 412, "stale-version");
    }

    @Test
    void twoLinesAreOneList() throws Exception {
        var dossier = Dossier.proposed(paraph);
        var task = dossier.task("Task_RecordMandate");
        for (var path : List.of(dossier.path() + "/context-events", "/api/tasks/" + task.path("id").asText() + "/claim")) {
            boolean claims = path.endsWith("/claim");
            var version = Long.toString(claims ? task.path("version").asLong() : dossier.version());

            var answer = send(HttpRequest.newBuilder(address(path)).header("If-Match", "\"999\"").header("If-Match", "\"" + version + "\"")
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
                            claims ? "" : Requests.of("context-events").toString())));

            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        }
    }

    @Test
    void ofADocumentThatTheReaderHasNothingIsSentAndNothingIsRecorded() {
        var dossier = Dossier.proposed(paraph);
        var path = dossier.path() + "/documents/" + lee.post(dossier.path() + "/documents", Map.of("title", "Note", "kind", "OTHER",
                "marking", "CONFIDENTIAL", "fileName", "note.txt", "content",
                Base64.getEncoder().encodeToString("0123456789".getBytes(StandardCharsets.UTF_8)))).expect(201).json().path("id").asText()
                + "/versions/1";
        var tag = lee.get(path).expect(200).header("ETag");

        for (var had : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            assertThat(lee.with(IF_NONE_MATCH, had).get(path).expect(304).header("ETag")).isEqualTo(tag);
            lee.with(IF_NONE_MATCH, had).with("Range", "bytes=99-").get(path).expect(304);
        }

        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).filteredOn("document.read"::equals).hasSize(1);
        lee.with(IF_NONE_MATCH, "\"x\"").with("Range", "bytes=0-3").get(path).expect(206);
        var head = lee.with("Range", "bytes=0-3").send("HEAD", path, null).expect(200);
        assertThat(head.header("Content-Length")).isEqualTo("10");
        assertThat(head.header("Content-Range")).isEmpty();
        Refused.by(paraph.as("lim.trade").with(IF_NONE_MATCH, "*").get(path), 404, "unknown-document");
    }

    @Test
    void aBodyThatMeansNothingIsNotLookedAt() {
        for (var type : List.of("application/json", "text/plain")) {
            lee.with("Content-Type", type).send("DELETE", "/api/me/calendar-feed", "{}").expect(204);
            lee.with("Content-Type", type).send("GET", "/api/me", "{}").expect(200);
        }
        Refused.by(lee.send("DELETE", "/api/task-filters/none", "{}"), 404, "unknown-filter");
    }

    private URI address(String path) {
        return paraph.server().baseUri().resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var pair = Base64.getEncoder().encodeToString(("lee.treaty:" + DemoParaph.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(request.header("Authorization", "Basic " + pair).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
