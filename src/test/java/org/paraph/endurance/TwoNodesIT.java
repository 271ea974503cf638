package org.paraph.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Cluster;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;
import org.paraph.testing.TestDatabase;

/** Two nodes that start at once on one empty PostgreSQL. */
class TwoNodesIT {

    private static final int REVIEWS = 30;

    private static TestDatabase database;
    private static Cluster cluster;

    @BeforeAll
    static void start() {
        database = EmbeddedPostgres.freshDatabase();
        cluster = Cluster.start(2, () -> Ministry.prepare().database(database));
        Ministry.on(cluster.node(0)).enrol();
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void deployEachModelOnce() throws SQLException {
        assertThat(count("select count(*) from act_re_deployment")).isEqualTo(1);
        assertThat(count("select count(*) from act_re_procdef")).isPositive();
        assertThat(count("select count(*) from act_re_procdef where version_ <> 1")).isZero();
    }

    @Test
    void doEachJobOnce() {
        var dossiers = new ArrayList<String>();
        var due = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(45);
        for (int i = 0; i < REVIEWS; i++) {
            dossiers.add(requestReview(Ministry.on(cluster.node(i % 2)), due));
        }

        var reader = Ministry.on(cluster.node(0));
        dossiers.forEach(id -> Poll.until(Duration.ofSeconds(120), () -> overdueMarks(reader, id), marks -> marks > 0));

        dossiers.forEach(id -> assertThat(overdueMarks(reader, id)).as(id).isEqualTo(1));
        assertThat(reader.as(Ministry.ADMINISTRATOR).with("Accept", "text/plain").get("/metrics?name=paraph_incidents").text())
                .contains("paraph_incidents{mp_scope=\"application\"} 0");
    }

    @Test
    void showTheSameWorkAndClaimATaskOnlyOnce() {
        var first = Ministry.on(cluster.node(0));
        var second = Ministry.on(cluster.node(1));
        var id = first.propose("Seen from both nodes").expect(201).json().get("id").asText();
        var task = second.tasks(id).get(0);
        var path = "/api/tasks/" + task.get("id").asText() + "/completion";

        var done = second.as("treaty").ifMatch(task.get("version").asLong()).post(path, Ministry.plainAct());
        var again = first.as("treaty").ifMatch(task.get("version").asLong()).post(path, Ministry.plainAct());

        done.expect(200);
        again.expect(404);
        assertThat(first.read(id).json().get("state").asText()).isEqualTo("DRAFTING");
    }

    @Test
    void keepASignedInSessionWhenItsNodeStops() throws Exception {
        try (var pair = Cluster.start(2, () -> Ministry.prepare().database(database))) {
            var cookie = signIn(pair.node(0).baseUri(), "treaty");
            var before = me(pair.node(0).http(), cookie);
            me(pair.node(1).http(), cookie);

            pair.node(0).stop();

            assertThat(me(pair.node(1).http(), cookie)).isEqualTo(before);
        }
    }

    private static String requestReview(Ministry ministry, OffsetDateTime due) {
        var dossier = ministry.propose("Reviewed").expect(201);
        var id = dossier.json().get("id").asText();
        ministry.act(id, dossier.version(), "reviews", Map.of("unit", "MOLEG", "kind", "LEGAL", "question", "In order?",
                "dueAt", due.toString(), "occurrence", Ministry.today())).expect(200);
        return id;
    }

    private static long overdueMarks(Ministry reader, String id) {
        var marks = new ArrayList<String>();
        reader.audit(id).forEach(entry -> marks.add(entry.get("action").asText()));
        return marks.stream().filter("review.overdue"::equals).count();
    }

    private static String signIn(URI base, String username) throws Exception {
        var form = "username=" + username + "&password=" + Ministry.PASSWORD.replace(" ", "+");
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(base.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(303);
        return String.join("; ", answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0]).toList());
    }

    private static List<Object> me(Http node, String cookie) {
        var me = node.with("Cookie", cookie).get("/api/me").expect(200).json();
        return List.of(me.get("username"), me.get("roles"), me.get("csrfToken"));
    }

    private static long count(String query) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
