package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** That addresses, methods, headers and parameters that are no good get a complete refusal and change nothing. */
class BadRequestIT {

    private final DemoParaph paraph = DemoParaph.shared();
    private final Http lee = paraph.as("lee.treaty");

    @ParameterizedTest
    @ValueSource(strings = {"mandate", "suspension", "texts", "participants", "context-events", "abandonment"})
    void anActWithoutTheVersionThatItIsForIsRefused(String act) {
        var dossier = Dossier.proposed(paraph);
        var version = dossier.version();

        for (var client : new Http[] {lee, lee.with("If-Match", "*"), lee.with("If-Match", " ")}) {
            Refused.by(client.post(dossier.path() + "/" + act, Requests.of(act)), 428, "version-required");
        }

        assertThat(dossier.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"999999999999999999\"", "\"9999999999999999999999\"", "W/\"%d\"", "%d",
        "\"%d\" \"%d\"", "\"-1\"", "garbage", "\"", "\"%d.0\""})
    void anActForAnotherVersionThanThePresentOneIsRefusedAndToldThePresentOne(String tag) {
        var dossier = Dossier.proposed(paraph);
        var version = dossier.version();

        var refusal = Refused.by(lee.with("If-Match", tag.replace("%d", Long.toString(version)))
                .post(dossier.path() + "/mandate", Requests.of("mandate")), 412, "stale-version");

        assertThat(refusal.path("currentVersion").asLong()).isEqualTo(version);
        assertThat(dossier.version()).isEqualTo(version);
    }

    @Test
    void theSameActTwiceAtOneVersionIsDoneOnce() {
        var dossier = Dossier.proposed(paraph);
        var client = lee.ifMatch(dossier.version());

        client.post(dossier.path() + "/mandate", Requests.of("mandate")).expect(200);

        Refused.by(client.post(dossier.path() + "/mandate", Requests.of("mandate")), 412, "stale-version");
        assertThat(dossier.state()).isEqualTo("DRAFTING");
    }

    @Test
    void theVersionInAnAnswerIsTheOneForTheNextAct() {
        var dossier = Dossier.proposed(paraph);
        long version = dossier.version();

        for (var act : new String[] {"context-events", "links", "particulars", "publicity", "briefings", "mandate"}) {
            var answer = lee.ifMatch(version).send(Dossier.method(act), dossier.path() + "/" + act, Requests.of(act)).expect(200);
            assertThat(answer.json().path("version").asLong()).as(act).isEqualTo(answer.version()).isGreaterThan(version);
            version = answer.version();
        }

        assertThat(dossier.version()).isEqualTo(version);
    }

    @Test
    void anActThatTheStateDoesNotAllowIsRefusedWithThoseThatItDoes() {
        var dossier = Dossier.in(paraph, "ABANDONED");

        var refusal = Refused.by(dossier.attempt("choi.chief", "suspension", Requests.of("suspension")), 409,
                "illegal-transition");

        assertThat(refusal.path("allowedActions")).extracting(each -> each.asText())
                .contains("record-context", "publish").doesNotContain("suspend", "abandon", "amend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
        "nonsense", "application/json-patch+json"})
    void aBodyOfAnotherTypeIsRefused(String type) {
        var dossier = Dossier.proposed(paraph);

        Refused.by(lee.ifMatch(dossier.version()).with("Content-Type", type).post(dossier.path() + "/mandate",
                Requests.of("mandate").toString()));

        assertThat(dossier.state()).isEqualTo("PROPOSED");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/nothing, 404, unknown-path", "GET, /api, 404, unknown-path", "GET, /api/, 404, unknown-path",
        "GET, /api/negotiations/none, 404, unknown-negotiation", "GET, /api/negotiations/none/rounds, 404, unknown-negotiation",
        "GET, /api/negotiations/KOR-JPN-2010-001/nothing, 404, unknown-path",
        "POST, /api/negotiations/KOR-JPN-2010-001/nothing, 404, unknown-path",
        "GET, /api/negotiations/KOR-JPN-2010-001/texts/none, 404, unknown-text",
        "GET, /api/tasks/none, 404, unknown-task", "GET, /api/people/no.body, 404, unknown-person",
        "GET, /api/units/NONE, 404, unknown-unit", "DELETE, /api/negotiations, 405, method-not-allowed",
        "PATCH, /api/negotiations/KOR-JPN-2010-001, 405, method-not-allowed",
        "GET, /api/negotiations/KOR-JPN-2010-001/resumption, 405, method-not-allowed",
        "DELETE, /api/negotiations/KOR-JPN-2010-001/audit, 405, method-not-allowed",
        "POST, /api/negotiations/KOR-JPN-2010-001/audit, 405, method-not-allowed",
        "BREW, /api/negotiations, 405, method-not-allowed"})
    void anAddressOrMethodThatThereIsNotIsRefused(String method, String path, int status, String code) {
        Refused.by(lee.send(method, path, null), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/negotiations/%25%27", "/api/negotiations/..%2f..%2fetc",
        "/api/negotiations/%F0%9F%92%A3", "/api/tasks/%27%20or%201%3D1--", "/api/negotiations/a;b=c", "/api//negotiations//none"})
    void anAddressThatIsMeantToHurtIsRefused(String path) {
        Refused.by(lee.get(path));
    }

    @Test
    void anAddressThatTheServerItselfDoesNotTakeIsRefusedToo() {
        assertThat(lee.get("/api/negotiations/" + "a".repeat(5_000)).status()).isBetween(400, 499);
        assertThat(lee.get("/api/negotiations/%00").status()).isBetween(400, 499);
        assertThat(lee.get("/api/negotiations/%C3%28").status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({"/api/negotiations?limit=0, limit", "/api/negotiations?limit=-1, limit", "/api/negotiations?limit=201, limit",
        "/api/negotiations?limit=many, limit", "/api/negotiations?limit=, limit", "/api/negotiations?limit=1e2, limit",
        "/api/negotiations?state=NOWHERE, state", "/api/negotiations?state=, state", "/api/tasks?limit=99999999999, limit",
        "/api/tasks?box=theirs, box", "/api/tasks?box=MINE, box", "/api/tasks?sort=title, sort",
        "/api/tasks?sort=created;drop, sort", "/api/tasks?dueBefore=soon, dueBefore",
        "/api/tasks?dueBefore=2020-02-30T00:00:00Z, dueBefore", "/api/tasks?dueBefore=%2B999999999-01-01T00:00:00Z, dueBefore",
        "/api/tasks?after=garbage, after", "/api/tasks?after=!!!, after", "/api/tasks?after=, after",
        "/api/negotiations/KOR-JPN-2010-001/audit?after=x, after", "/api/negotiations/KOR-JPN-2010-001/audit?after=-1, after",
        "/api/negotiations/KOR-JPN-2010-001/audit?limit=x, limit", "/api/people?limit=x, limit"})
    void aParameterThatIsNoGoodIsNamed(String path, String parameter) {
        var refusal = Refused.by(lee.get(path), 400, "invalid-request");

        assertThat(refusal.at("/violations/0/parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"CREATED||a", "CREATED|yesterday|a", "CREATED|+999999999-01-01T00:00:00Z|a",
        "NEWEST|2020-01-01T00:00:00Z|a", "CREATED|2020-01-01T00:00:00Z", "CREATED|2020-01-01T00:00:00Z|a|b",
        "CREATED|2020-01-01T00:00:00Z|'", "||", "PRIORITY|50|a"})
    void aCursorThatWasMadeUpIsRefused(String content) {
        var cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        Refused.by(lee.get("/api/tasks?sort=created&after=" + cursor), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%25", "q=_", "q=!", "q=%27%3B--", "q=%00", "after=%00", "party=%00", "leadMinistry=%EF%BF%BF",
        "q=%C3%28", "after=%F0%9F%92%A3", "nothing=1"})
    void aSearchForStrangeCharactersIsAnsweredOrRefusedButNeverFails(String query) {
        var answer = lee.get("/api/negotiations?" + query);

        assertThat(answer.status()).as("%s", answer).isIn(200, 400);
    }

    @Test
    void askingForTheMethodsOfAnAddressTellsThemAndNoMore() {
        var answer = lee.send("OPTIONS", "/api/tasks", null);

        assertThat(answer.status()).isIn(200, 204);
        assertThat(answer.header("Allow").split(", *")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(answer.text()).doesNotContain("wadl", "jersey");
        Refused.by(lee.get("/api/application.wadl"), 404, "unknown-path");
    }

    @Test
    void aListIsReadOnByTheLinkToItsNextPage() {
        Dossier.proposed(paraph);
        Dossier.proposed(paraph);
        var first = lee.get("/api/negotiations?limit=1&party=FRA").expect(200);
        var link = Pattern.compile("<(/api/negotiations\\?[^>]*)>; rel=\"next\"").matcher(first.header("Link"));
        assertThat(link.matches()).as(first.header("Link")).isTrue();

        var second = lee.get(link.group(1)).expect(200);

        assertThat(link.group(1)).contains("limit=1", "party=FRA", "after=");
        assertThat(second.json()).isEqualTo(lee.get("/api/negotiations?limit=1&party=FRA&after="
                + first.json().path("next").asText()).json());
        assertThat(lee.get("/api/negotiations?limit=1&q=nowhere-to-be-found").expect(200).header("Link")).isEmpty();
        assertThat(lee.send("HEAD", "/api/negotiations?limit=1&party=FRA", null).expect(200).header("Link"))
                .isEqualTo(first.header("Link"));
    }

    @Test
    void anAnswerInAnotherFormatIsRefused() {
        Refused.by(lee.with("Accept", "application/xml").get("/api/negotiations"), 406, "not-acceptable");
    }
}
