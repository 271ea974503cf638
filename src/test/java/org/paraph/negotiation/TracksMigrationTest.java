package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.paraph.platform.persistence.Migrations;
import org.paraph.testing.Dossiers;

/** Dossiers from before the tracks get those that their course led to. */
class TracksMigrationTest {

    /** What there was. */
    private static final Set<NegotiationState> OLD = EnumSet.complementOf(EnumSet.of(NegotiationState.ADOPTED,
            NegotiationState.AWAITING_CONSENT, NegotiationState.AWAITING_NOTIFICATION, NegotiationState.TERMINATED));

    @Test
    void findsTheTracksOfEveryDossierOnH2() throws SQLException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        findsTheTracks(source);
    }

    @Test
    void findsTheTracksOfEveryDossierOnPostgreSql() throws SQLException {
        try (var server = EmbeddedPostgres.start()) {
            findsTheTracks(server.getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void findsTheTracks(DataSource source) throws SQLException {
        var dossiers = Stream.concat(OLD.stream().map(Dossiers::in), Stream.of(
                Dossiers.suspended(NegotiationState.DRAFTING, SuspensionKind.ADMINISTRATIVE_HOLD),
                Dossiers.suspended(NegotiationState.APPROVED_FOR_SIGNATURE, SuspensionKind.SHELVED))).toList();
        try (var connection = source.getConnection()) {
            migrateAsBefore(connection);
        }
        try (var connection = source.getConnection()) {
            for (var dossier : dossiers) {
                insert(connection, dossier);
            }
        }

        Migrations.run(source);

        try (var connection = source.getConnection()) {
            for (var dossier : dossiers) {
                var tracks = dossier.tracks();
                assertThat(found(connection, dossier)).as(dossier.state() + " after " + dossier.changes().size() + " steps")
                        .containsExactly(tracks.text().name(), tracks.approval().name(), tracks.acts().name());
            }
        }
    }

    private static void migrateAsBefore(Connection connection) {
        try {
            var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (var liquibase = new Liquibase("db/before-tracks.xml",
                    new ClassLoaderResourceAccessor(TracksMigrationTest.class.getClassLoader()), database)) {
                liquibase.update(new Contexts(), new LabelExpression());
            }
        } catch (LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, Negotiation dossier) throws SQLException {
        execute(connection, "insert into negotiation (id, version, reference, home_party, title, subject, lead_ministry, marking,"
                + " state, publicity, proposed_by, text_settled) values (?, 1, ?, 'KOR', 'T', 'S', 'MOFA', 'RESTRICTED', ?,"
                + " 'WITHHELD', 'p', false)", dossier.id(), dossier.id(), dossier.state().name());
        int position = 0;
        for (var change : dossier.changes()) {
            position++;
            execute(connection, "insert into state_change (id, negotiation_id, position, attempt, from_state, to_state,"
                    + " recorded_by, occurred_on, date_precision, recorded_at) values (?, ?, " + position + ", 1, ?, ?, 'p',"
                    + " date '2026-03-02', 'DAY', current_timestamp)", UUID.randomUUID().toString(), dossier.id(),
                    change.from() == null ? null : change.from().name(), change.to().name());
        }
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> found(Connection connection, Negotiation dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select text_stage, approval_stage, acts_stage from negotiation where id = ?")) {
            statement.setString(1, dossier.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return List.of(rows.getString(1), rows.getString(2), rows.getString(3));
            }
        }
    }
}
