package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Poll;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** A text put to the other party under silence over REST, entered late as such things often are. */
class SilenceIT {

    private static final String SILENCES = "silence-procedures";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Dossier dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

    @Test
    void theClockEndsItAndSomebodyConfirmsThatNobodyObjected() {
        begin();
        var silence = only();
        assertThat(silence.path("deadline").path("local").asText()).isEqualTo("2020-03-05T18:00:00+09:00");
        assertThat(silence.path("deadline").path("rule").path("unit").asText()).isEqualTo("WORKING_DAYS");

        Poll.until(Duration.ofSeconds(60), () -> paraph.as("lee.treaty").get("/api/tasks?box=visible&negotiation="
                + dossier.id() + "&key=Task_ConfirmSilence").expect(200).json().path("items"), found -> !found.isEmpty());
        dossier.act("lee.treaty", path(silence, "confirmation"), request("{subject}/confirmation"));

        assertThat(only().path("state").asText()).isEqualTo("KEPT");
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).contains("negotiation.begin-silence",
                "negotiation.confirm-silence");
        Refused.by(dossier.attempt("lee.treaty", path(silence, "break"), request("{subject}/break")), 409, "silence-ended");
    }

    @Test
    void anObjectionBeforeTheHourBreaksItAndOneAfterItIsRefused() {
        begin();
        var late = request("{subject}/break");
        occurrence(late).put("occurredOn", "2020-03-05").put("occurredAt", "2020-03-05T18:01:00+09:00")
                .put("zone", "Asia/Seoul");
        Refused.by(dossier.attempt("lee.treaty", path(only(), "break"), late), 409, "silence-over");

        var inTime = request("{subject}/break");
        occurrence(inTime).put("occurredOn", "2020-03-05").put("occurredAt", "2020-03-05T17:59:00+09:00")
                .put("zone", "Asia/Seoul");
        dossier.act("lee.treaty", path(only(), "break"), inTime);

        assertThat(only().path("state").asText()).isEqualTo("BROKEN");
        assertThat(only().path("brokenBy").asText()).isEqualTo("FRA");
        assertThat(dossier.as("lee.treaty").path("tasks").findValuesAsText("key")).doesNotContain("Task_ConfirmSilence");
    }

    @ParameterizedTest
    @CsvSource({"workingDays, 0, 400", "workingDays, 251, 400", "workingDays, three, 400", "capital, XXX, 400",
        "endsAt, 2020-03-01T00:00:00Z, 409", "question, '', 400", "proposedBy, XXX, 400"})
    void whatCannotBeAskedIsRefusedAndNothingIsBegun(String field, String value, int status) {
        var request = request("");
        request.put(field, value);

        assertThat(Refused.by(dossier.attempt("choi.chief", SILENCES, request)).path("status").asInt()).isEqualTo(status);

        assertThat(dossier.list(SILENCES)).isEmpty();
    }

    @Test
    void nobodyOutsideTheDossierSeesIt() {
        begin();

        Refused.by(paraph.as("lim.trade").get(dossier.path() + "/" + SILENCES), 404, "unknown-negotiation");
        Refused.by(dossier.attempt("lee.treaty", SILENCES + "/nothing/break", request("{subject}/break")), 404,
                "unknown-silence");
    }

    private void begin() {
        dossier.act("choi.chief", SILENCES, request(""));
    }

    private JsonNode only() {
        return dossier.list(SILENCES).path(0);
    }

    private static String path(JsonNode silence, String act) {
        return SILENCES + "/" + silence.path("id").asText() + "/" + act;
    }

    private static ObjectNode request(String act) {
        return Requests.of(act.isEmpty() ? SILENCES : SILENCES + "/" + act);
    }

    private static ObjectNode occurrence(ObjectNode request) {
        return (ObjectNode) request.get("occurrence");
    }
}
