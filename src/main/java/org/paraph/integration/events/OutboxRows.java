package org.paraph.integration.events;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes new events by plain statements in the present transaction, all at once: nothing in that transaction looks at them again,
 * and what waits until the end of it to be written would be too late for the entities.
 */
@ApplicationScoped
class OutboxRows {

    private static final String INSERT = "insert into outbox_event (id, dossier, reference, sequence, type, action, thing, actor,"
            + " occurred_on, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LAST = "select sequence from outbox_event where dossier = ? and sequence is not null"
            + " order by sequence desc fetch first 1 rows only";

    @Resource(lookup = "java:app/jdbc/paraph")
    private DataSource source;

    OutboxRows() {
    }

    OutboxRows(DataSource source) {
        this.source = source;
    }

    /** Numbers them on within a dossier, which the caller's transaction holds, and writes them. */
    void number(String dossier, String reference, List<OutboxEvent> events) {
        write(events, connection -> {
            long last = last(connection, dossier);
            for (var event : events) {
                event.number(reference, ++last);
            }
        });
    }

    /** Writes them without numbers, which they get once they are committed. */
    void add(List<OutboxEvent> events) {
        write(events, connection -> { });
    }

    private void write(List<OutboxEvent> events, Before before) {
        try (var connection = source.getConnection()) {
            before.run(connection);
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var event : events) {
                    bind(insert, event);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("What happened cannot be written for other systems", broken);
        }
    }

    private static long last(Connection connection, String dossier) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setString(1, dossier);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void bind(PreparedStatement insert, OutboxEvent event) throws SQLException {
        insert.setString(1, event.id());
        insert.setString(2, event.dossier());
        insert.setString(3, event.reference());
        insert.setObject(4, event.sequence(), Types.BIGINT);
        insert.setString(5, event.type());
        insert.setString(6, event.action());
        insert.setString(7, event.thing());
        insert.setString(8, event.actor());
        insert.setObject(9, event.occurredOn(), Types.DATE);
        insert.setObject(10, event.recordedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** What is to be asked on the same connection before. */
    @FunctionalInterface
    private interface Before {

        void run(Connection connection) throws SQLException;
    }
}
