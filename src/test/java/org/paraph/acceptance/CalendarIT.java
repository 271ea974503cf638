package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Working calendars as data, and the deadlines that follow from them. */
class CalendarIT {

    private final DemoParaph paraph = DemoParaph.shared();
    private final String code = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void aCalendarIsFilledFromAFileAndTellsWhenATimeLimitEnds() {
        add(calendar());

        var read = admin().with("Content-Type", "text/csv").send("POST", path("/days/file"),
                "date,en,ko,ja\n2026-11-09,A day off,휴일,休日\n2026-13-01,None").expect(200).json();
        assertThat(read.path("taken").asInt()).isEqualTo(1);
        assertThat(read.path("findings").path(0).path("doubt").asText()).isEqualTo("DATE_UNREADABLE");

        var days = paraph.as("park.negotiator").get(path("?year=2026")).expect(200).json().path("days");
        assertThat(days.findValuesAsText("day")).containsExactly("2026-11-09");
        var deadline = paraph.as("park.negotiator").get(path("/deadline?from=2026-11-06T01:00:00Z&count=1"
                + "&unit=WORKING_DAYS")).expect(200).json();
        assertThat(deadline.path("local").asText()).isEqualTo("2026-11-10T18:00:00+09:00");

        admin().delete(path("/days/2026-11-09")).expect(200);
        Refused.by(admin().delete(path("/days/2026-11-09")), 404, "unknown-calendar-day");
    }

    @Test
    void theTaskOfAReviewTellsItsDeadlineAndFollowsTheCalendarOfItsUnit() {
        var unit = paraph.foundUnit();
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        dossier.act("lee.treaty", "reviews", Requests.of("reviews").put("unit", unit).put("kind", "MINISTRY")
                .put("limit", "LONG_TEXT").remove(List.of("dueAt")));
        var before = deadline(dossier);
        assertThat(before.path("rule").path("count").asInt()).isEqualTo(15);
        assertThat(before.path("calendar").asText()).isEqualTo("WEEKENDS");
        assertThat(before.path("zone").asText()).isEqualTo("Asia/Seoul");

        add(calendar());
        paraph.as("admin").put("/api/calendar-uses", Map.of("holder", "unit:" + unit, "calendar", code)).expect(200);
        var last = OffsetDateTime.parse(before.path("local").asText()).toLocalDate();
        admin().post(path("/days"), day(last)).expect(200);

        var after = deadline(dossier);
        assertThat(after.path("calendar").asText()).isEqualTo(code);
        assertThat(OffsetDateTime.parse(after.path("due").asText()))
                .isAfter(OffsetDateTime.parse(before.path("due").asText()));
        assertThat(dossier.list("audit?limit=200").findValuesAsText("action")).contains("review.move-deadline");
    }

    @Test
    void whatIsDatedIsToldToThoseWhoMayKnowAndToNobodyElse() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var of = "/api/calendar?from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z&negotiation=" + dossier.id();
        Refused.by(paraph.as("lee.treaty").get(of.replace("2021", "2025")), 400, "invalid-request");
        Refused.by(paraph.as("lee.treaty").get("/api/calendar?from=now"), 400, "invalid-request");

        var outsider = paraph.enrol("outsider", paraph.foundUnit(), "SECRET", "TREATY_OFFICER");
        var dated = paraph.as("lee.treaty").get(of).expect(200).json();
        assertThat(dated.findValuesAsText("kind")).contains("CEREMONY", "ROUND");
        assertThat(dated.findValuesAsText("title")).isNotEmpty();
        assertThat(paraph.as(outsider).get(of).expect(200).json())
                .isEmpty();
    }

    @Test
    void aFeedIsOpenedByItsSecretOnlyAndTellsNothingClassified() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var reader = paraph.enrol("reader", "MOFA", "SECRET", "REGISTRAR");
        var me = paraph.as(reader);
        Refused.by(me.get("/api/me/calendar-feed"), 404, "unknown-calendar-feed");
        var path = me.post("/api/me/calendar-feed", Map.of("upTo", "UNCLASSIFIED")).expect(200).json();

        var answer = paraph.anonymous().get(path.path("calendar").asText()).expect(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        var unfolded = answer.text().replace("\r\n ", "");
        assertThat(unfolded).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Task due – "
                + dossier.as(reader).path("reference").asText() + "\r\n");
        assertThat(answer.text().split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        for (var had : List.of(answer.header("ETag"), "W/" + answer.header("ETag"), "\"x\", " + answer.header("ETag"), "*")) {
            paraph.anonymous().with("If-None-Match", had).get(path.path("calendar").asText()).expect(304);
        }
        paraph.anonymous().with("If-None-Match", "\"x\"").get(path.path("calendar").asText()).expect(200);
        assertThat(paraph.anonymous().get(path.path("json").asText()).expect(200).json())
                .filteredOn(entry -> entry.path("dossier").asText().equals(dossier.id())).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.has("title")).isFalse());

        var next = me.post("/api/me/calendar-feed", Map.of()).expect(200).json();
        Refused.by(paraph.anonymous().get(path.path("calendar").asText()), 404, "unknown-calendar-feed");
        paraph.anonymous().get(next.path("calendar").asText()).expect(200);
        me.delete("/api/me/calendar-feed").expect(204);
        Refused.by(paraph.anonymous().get(next.path("calendar").asText()), 404, "unknown-calendar-feed");
        Refused.by(paraph.anonymous().with("If-None-Match", "*").get("/calendar-feeds/x.ics"), 404, "unknown-calendar-feed");
    }

    @Test
    void aFeedForgetsWhatItsPersonMayNotSeeAnyMore() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var unit = paraph.foundUnit();
        dossier.admitUnit(unit);
        var reader = paraph.enrol("reader", unit, "SECRET", "REGISTRAR");
        var path = paraph.as(reader).post("/api/me/calendar-feed", Map.of("upTo", "SECRET")).expect(200).json();
        var reference = dossier.as("oh.auditor").path("reference").asText();
        var before = paraph.anonymous().get(path.path("json").asText()).expect(200);
        assertThat(before.json().findValuesAsText("reference")).contains(reference);
        paraph.anonymous().with("If-None-Match", before.header("ETag")).get(path.path("json").asText()).expect(304);

        dossier.dismissUnit(unit);

        var after = paraph.anonymous().get(path.path("json").asText()).expect(200);
        assertThat(after.json().findValuesAsText("reference")).doesNotContain(reference);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void onlyAdministratorsChangeIt() {
        Refused.by(paraph.as("lee.treaty").post("/api/calendars", calendar()), 403, "role-required");
        add(calendar());
        Refused.by(admin().post("/api/calendars", calendar()), 409, "already-exists");
        Refused.by(paraph.as("lee.treaty").ifMatch(1).post(path("/days"), day(LocalDate.parse("2026-11-09"))), 403,
                "role-required");
        Refused.by(paraph.as("admin").ifMatch(99).post(path("/days"), day(LocalDate.parse("2026-11-09"))), 412,
                "stale-version");
    }

    @Test
    void whatCannotBeIsRefused() {
        Refused.by(admin().post("/api/calendars", calendar().put("zone", "Mars/Olympus")), 400, "unknown-zone");
        Refused.by(admin().post("/api/calendars", calendar().put("opens", "18:00:00").put("closes", "09:00:00")), 409,
                "calendar-closes-before-it-opens");
        Refused.by(paraph.as("admin").get("/api/calendars/" + code), 404, "unknown-calendar");
        add(calendar());
        var sitting = day(LocalDate.parse("2026-11-09")).put("kind", "SITTING");
        Refused.by(admin().post(path("/days"), sitting), 409, "day-does-not-fit-calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=20x6", "/deadline", "/deadline?from=2026-11-06T01:00:00Z&count=0&unit=HOURS",
            "/deadline?from=yesterday&count=1&unit=HOURS", "/deadline?from=2026-11-06T01:00:00Z&count=1&unit=YEARS"})
    void badParametersAreRefused(String rest) {
        add(calendar());

        assertThat(Refused.by(paraph.as("admin").get(path(rest))).path("status").asInt()).isEqualTo(400);
    }

    private void add(ObjectNode calendar) {
        paraph.as("admin").post("/api/calendars", calendar).expect(201);
    }

    /** The administrator, at the calendar's present version. */
    private Http admin() {
        var now = paraph.as("admin").get(path(""));
        return paraph.as("admin").ifMatch(now.status() == 200 ? now.json().path("version").asLong() : 0);
    }

    private String path(String rest) {
        return "/api/calendars/" + code + rest;
    }

    private JsonNode deadline(Dossier dossier) {
        var task = dossier.task("Task_GiveOpinion").path("id").asText();
        return paraph.as("oh.auditor").get("/api/tasks/" + task).expect(200).json().path("deadline");
    }

    private ObjectNode calendar() {
        var calendar = named();
        return calendar.put("code", code).put("zone", "Asia/Seoul");
    }

    private ObjectNode day(LocalDate day) {
        return named().put("day", day.toString()).put("kind", "HOLIDAY");
    }

    private ObjectNode named() {
        var node = JsonNodeFactory.instance.objectNode();
        node.putObject("names").put("en", code).put("ko", code).put("ja", code);
        return node;
    }
}
