package org.paraph.integration.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refused.by;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.load.EventReaders;

/** What happened in dossiers is told to other systems: all of it, in order, and to nobody who may not know. */
class EventsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningParaph server;
    private static Ministry ministry;

    @BeforeAll
    static void start() {
        server = EventServer.prepare().start();
        ministry = Ministry.on(server).enrol();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatHappensIsListedInOrderAsCloudEventsWithoutWords() {
        var dossier = dossier();
        act(dossier, "mandate", Ministry.plainAct());

        var listed = events(dossier, 5);

        assertThat(each("type", listed)).startsWith("org.paraph.task.created", "org.paraph.negotiation.proposed")
                .contains("org.paraph.task.completed", "org.paraph.negotiation.mandate-granted").doesNotContain("org.paraph.task.gone");
        assertThat(listed).allSatisfy(event -> {
            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("dossier").asText()).isEqualTo(dossier);
            assertThat(event.path("source").asText()).isEqualTo("/api/negotiations/" + dossier);
            assertThat(event.at("/data/actor").asText()).isEqualTo("treaty");
            assertThat(event.toString()).doesNotContain("secret matter", "Decided", "position");
        });
        assertThat(each("sequence", listed)).isEqualTo(IntStream.rangeClosed(1, listed.size()).mapToObj("%012d"::formatted).toList());
        ministry.as("treaty").get(listed.get(0).path("source").asText()).expect(200);
    }

    @Test
    void aListGoesOnBehindAnEventAndNamesItsNextPage() {
        var dossier = dossier();
        context(dossier, 5);
        events(dossier, 7);

        var read = new ArrayList<JsonNode>();
        var path = "/api/events?limit=2&negotiation=" + dossier;
        while (path != null) {
            var page = ministry.as("treaty").get(path).expect(200);
            page.json().path("items").forEach(read::add);
            var link = page.header("Link");
            assertThat(page.json().has("next")).isEqualTo(!link.isEmpty());
            path = link.isEmpty() ? null : link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(each("sequence", read)).isEqualTo(IntStream.rangeClosed(1, 7).mapToObj("%012d"::formatted).toList());
        assertThat(each("type", list("treaty", "?negotiation=" + dossier + "&type=org.paraph.task.*"))).containsOnly("org.paraph.task.created");
        assertThat(each("type", list("treaty", "?negotiation=" + dossier + "&type=org.paraph.negotiation.proposed"))).hasSize(1);
    }

    @Test
    void ofActsThatAreRolledBackNothingIsTold() {
        var dossier = dossier();
        for (int round = 0; round < 5; round++) {
            long version = ministry.read(dossier).version();
            var attempts = IntStream.range(0, 6).mapToObj(each -> CompletableFuture.supplyAsync(() -> ministry.act(dossier, version,
                    "context-events", Map.of("actor", "Somebody", "event", "Something", "occurrence", Ministry.today())).status()))
                    .toList();
            assertThat(attempts.stream().map(CompletableFuture::join).filter(status -> status == 200)).hasSize(1);
        }

        var listed = events(dossier, 7);

        assertThat(each("sequence", listed)).isEqualTo(IntStream.rangeClosed(1, 7).mapToObj("%012d"::formatted).toList());
        assertThat(each("type", listed).stream().filter("org.paraph.negotiation.context-recorded"::equals)).hasSize(5);
    }

    @Test
    void whoDoesNotSeeADossierIsToldNothingOfItAndNoticesNoGap() {
        var hidden = dossier();
        var shared = dossier();
        act(shared, "participants", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Asked"));
        context(hidden, 3);
        context(shared, 1);
        events(hidden, 5);
        events(shared, 4);

        assertThat(list("legal", "?limit=200")).extracting(event -> event.path("dossier").asText()).contains(shared)
                .doesNotContain(hidden);
        by(ministry.as("legal").get("/api/events?negotiation=" + hidden), 404, "unknown-negotiation");
        assertThat(list("legal", "?negotiation=" + shared)).extracting(event -> event.path("sequence").asText())
                .isEqualTo(each("sequence", list("treaty", "?negotiation=" + shared)));
    }

    @Test
    void aStreamTellsByItselfAndGoesOnBehindTheLastEventThatWasRead() {
        var dossier = dossier();
        events(dossier, 2);
        String last;
        try (var reader = reading("treaty", "?negotiation=" + dossier, null)) {
            Poll.until(PATIENCE, reader::status, status -> status.contains("200"));
            context(dossier, 1);
            var read = Poll.until(PATIENCE, reader::events, events -> events.size() == 1);
            assertThat(read.get(0).id()).isEqualTo(read.get(0).event().path("id").asText());
            assertThat(read.get(0).type()).isEqualTo("org.paraph.negotiation.context-recorded");
            last = read.get(0).id();
        }
        context(dossier, 3);
        events(dossier, 6);

        try (var again = reading("treaty", "?negotiation=" + dossier, last)) {
            context(dossier, 1);
            var read = Poll.until(PATIENCE, again::events, events -> events.size() >= 4);
            assertThat(read).extracting(each -> each.event().path("sequence").asText()).containsExactly("000000000004",
                    "000000000005", "000000000006", "000000000007");
        }
    }

    @Test
    void aStreamTellsOnlyWhatThePersonMayKnowAtThatMoment() {
        var hidden = dossier();
        var shared = dossier();
        act(shared, "participants", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Asked"));
        events(shared, 3);
        try (var reader = reading("legal", "", null)) {
            Poll.until(PATIENCE, reader::status, status -> status.contains("200"));
            context(hidden, 1);
            context(shared, 1);
            Poll.until(PATIENCE, reader::events, events -> events.stream().anyMatch(each -> each.isOf(shared)));
            act(shared, "participant-dismissals", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Done"));
            context(shared, 1);
            events(shared, 6);
            act(hidden, "participants", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Asked"));

            var read = Poll.until(PATIENCE, reader::events, events -> events.stream().anyMatch(each -> each.isOf(hidden)));
            assertThat(read.stream().filter(each -> each.isOf(shared))).hasSize(1);
        }
    }

    @Test
    void somebodyWhoIsShutOutIsCutOff() {
        var admin = ministry.as(Ministry.ADMINISTRATOR);
        var username = "reader" + UUID.randomUUID().toString().substring(0, 8);
        admin.post("/api/people", Map.of("username", username, "name", "Reader", "unit", "MOFA", "clearance", "SECRET",
                "roles", List.of("NEGOTIATOR"), "password", Ministry.PASSWORD)).expect(201);
        try (var reader = reading(username, "", null)) {
            Poll.until(PATIENCE, reader::status, status -> status.contains("200"));
            var person = admin.get("/api/people/" + username).expect(200);
            admin.ifMatch(person.version()).post("/api/people/" + username + "/deactivation").expect(200);

            Poll.until(Duration.ofSeconds(40), reader::isEnded, Boolean::booleanValue);
        }
    }

    @Test
    void aStreamShowsSignsOfLifeAndThereAreNoMoreThanTwentyOfOneAccount() {
        var readers = IntStream.range(0, 20).mapToObj(each -> reading("legal", "", null)).toList();
        try {
            readers.forEach(reader -> Poll.until(PATIENCE, reader::status, status -> status.contains("200")));
            var refused = ministry.as("legal").with("Accept", "text/event-stream").get("/api/events/stream").expect(503);
            assertThat(refused.header("Retry-After")).isEqualTo("60");
            assertThat(refused.json().path("code").asText()).isEqualTo("unavailable");
            Poll.until(Duration.ofSeconds(40), () -> readers.get(0).signsOfLife(), signs -> signs > 0);
        } finally {
            readers.forEach(EventReader::close);
        }
        Poll.until(Duration.ofSeconds(60), () -> {
            try (var reader = reading("legal", "", null)) {
                return Poll.until(PATIENCE, reader::status, status -> !status.isEmpty());
            }
        }, status -> status.contains("200"));
    }

    @Test
    void readersThatDoNotReadCostNeitherThreadsNorMuchMemoryAndHoldUpNobody() throws IOException {
        try (var own = EventServer.prepare().environment("PARAPH_EVENT_STREAMS_OF_ONE", "300").start()) {
            var figures = EventReaders.measured(own, 200, 60);

            assertThat(figures.sequences()).isSorted().doesNotHaveDuplicates();
            assertThat(figures.lacking()).isZero();
            assertThat(figures.after().threads() - figures.before().threads()).as(figures.toString()).isLessThan(30);
            assertThat(figures.after().heap()).as(figures.toString()).isLessThan(450);
        }
    }

    @Test
    void theSameAddressLeadsReadersOfStreamsOn() {
        var answer = ministry.as("treaty").with("Accept", "text/event-stream").get("/api/events?type=org.paraph.task.*").expect(307);

        assertThat(answer.header("Location")).endsWith("/api/events/stream?type=org.paraph.task.%2A");
        assertThat(ministry.as("treaty").with("Accept", "*/*").get("/api/events?limit=1").expect(200).header("Content-Type"))
                .startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({"/api/events, after=none, after", "/api/events, limit=0, limit", "/api/events, type=%25, type",
        "/api/events/stream, after=none, after", "/api/events/stream, type=x%20y, type"})
    void aParameterThatIsNoGoodIsNamed(String path, String query, String parameter) {
        var refusal = by(ministry.as("treaty").get(path + "?" + query), 400, "invalid-request");

        assertThat(refusal.at("/violations/0/parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void theHeaderThatIsNoGoodIsNamed() {
        var refusal = by(ministry.as("treaty").with("Last-Event-ID", "none").get("/api/events/stream?after=first"), 400, "invalid-request");

        assertThat(refusal.at("/violations/0/parameter").asText()).isEqualTo("Last-Event-ID");
    }

    @Test
    void whoHasLeftADossierGoesOnBehindWhatWasReadOfIt() {
        var left = dossier();
        act(left, "participants", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Asked"));
        var read = Poll.until(PATIENCE, () -> list("legal", "?negotiation=" + left), all -> all.size() >= 3);
        var last = read.get(read.size() - 1).path("id").asText();
        act(left, "participant-dismissals", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Done"));
        var other = dossier();
        act(other, "participants", Map.of("kind", "UNIT", "code", "MOLEG", "reason", "Asked"));

        var further = Poll.until(PATIENCE, () -> list("legal", "?limit=200&after=" + last), all -> all.size() >= 3);

        assertThat(further).extracting(event -> event.path("dossier").asText()).contains(other).doesNotContain(left);
    }

    @Test
    void anAddressWithASlashAtItsEndLeadsToTheStream() {
        var answer = ministry.as("treaty").with("Accept", "text/event-stream").get("/api/events/stream/?type=org.paraph.task.*").expect(307);

        assertThat(answer.header("Location")).contains("/api/events/stream?type=org.paraph.task.");
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        by(server.http().get("/api/events"), 401, "not-signed-in");
        by(server.http().get("/api/events/stream"), 401, "not-signed-in");
        by(ministry.as("treaty").post("/api/events/stream"), 405, "method-not-allowed");
    }

    @Test
    void withoutAKeyNoWebhookIsMade() {
        by(ministry.as("treaty").post("/api/webhooks", Map.of("url", "https://example.org/")), 409, "webhook-secrets-off");
    }

    private static EventReader reading(String person, String query, String lastEventId) {
        return EventReader.reading(server.baseUri(), person, Ministry.PASSWORD, query, lastEventId);
    }

    private static String dossier() {
        return ministry.propose("Agreement on a secret matter " + UUID.randomUUID()).expect(201).json().path("id").asText();
    }

    private static Http.Answer act(String dossier, String act, Map<String, ?> request) {
        return ministry.act(dossier, ministry.read(dossier).version(), act, request).expect(200);
    }

    private static void context(String dossier, int times) {
        IntStream.range(0, times).forEach(each -> act(dossier, "context-events", Map.of("actor", "Somebody", "event", "Something",
                "occurrence", Ministry.today())));
    }

    /** The events of a dossier once there are that many. */
    private static List<JsonNode> events(String dossier, int most) {
        return Poll.until(PATIENCE, () -> list("treaty", "?limit=200&negotiation=" + dossier), all -> all.size() >= most);
    }

    private static List<JsonNode> list(String person, String query) {
        var items = ministry.as(person).get("/api/events" + query).expect(200).json().path("items");
        return IntStream.range(0, items.size()).mapToObj(items::get).toList();
    }

    private static List<String> each(String member, List<JsonNode> events) {
        return events.stream().map(event -> event.path(member).asText()).toList();
    }
}
