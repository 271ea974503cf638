package org.paraph.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.TestDatabase;

/**
 * What a server on PostgreSQL is after it was stopped and killed, and what a request with a key leaves behind if the server ends before it has answered. The end is a trigger of the database that
 * lets nothing be answered; time passes by setting back when the request began.
 */
class UnansweredIT {

    private static final String PASSWORD = "unanswered-2026-test";
    private static final TestDatabase DATABASE = EmbeddedPostgres.freshDatabase();
    private static final RunningParaph SERVER = RunningParaph.prepare().database(DATABASE).administrator("root", PASSWORD).start();

    private final String key = UUID.randomUUID().toString();
    private final String code = "U" + key.substring(0, 8).toUpperCase(Locale.ROOT);
    private final Map<String, Object> unit = Map.of("code", code, "names", Map.of("en", code, "ko", code, "ja", code), "party",
            "KOR");
    private final Http client = SERVER.http().as("root", PASSWORD).with("Idempotency-Key", key);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatWasCommittedButNotAnsweredIsMarkedSoByItsOwnTransaction() throws SQLException {
        execute("create or replace function silent() returns trigger language plpgsql as $$ begin raise 'silent'; end $$");
        execute("create trigger silent before update of state on keyed_request for each row"
                + " when (new.state = 'ANSWERED') execute function silent()");
        try {
            client.post("/api/units", unit).expect(201);
        } finally {
            execute("drop trigger silent on keyed_request");
        }
        Refused.by(client.post("/api/units", unit), 409, "idempotency-in-progress");

        execute("update keyed_request set begun_at = begun_at - interval '1 minute'");

        Refused.by(client.post("/api/units", unit), 409, "idempotency-unknown");
        Refused.by(client.with("Idempotency-Key", "another-" + key).post("/api/units", unit), 409, "already-exists");
    }

    @Test
    void whatFailedIsRolledBackWithItsMarkAndMayBeTriedAgain() throws SQLException {
        execute("create or replace function failing() returns trigger language plpgsql as $$ begin raise 'failing'; end $$");
        execute("create trigger failing before insert on unit for each row execute function failing()");
        try {
            client.post("/api/units", unit).expect(500);
        } finally {
            execute("drop trigger failing on unit");
        }

        client.post("/api/units", unit).expect(201);
        assertThat(client.post("/api/units", unit).expect(201).header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void startsAgainAfterBeingStoppedAndAfterBeingKilled() {
        SERVER.stop();
        SERVER.restart();
        SERVER.kill();
        SERVER.restart();

        client.post("/api/units", unit).expect(201);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DATABASE.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
