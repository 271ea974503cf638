package org.paraph.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Brings the whole schema up to date: the engine's own change sets first, then ours, in one history. Runs outside any
 * transaction; a lock in the database lets only one of several starting nodes do it.
 *
 * <p>On PostgreSQL that is an advisory lock of the session, which ends with its node. Liquibase's own lock is a row of a
 * table: two nodes that both find the table missing each make the row anew, and then both hold it; and a node that is
 * killed leaves it taken for ever.
 */
public final class Migrations {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final String SECONDS_BETWEEN_LOOKS = "1";
    /** Any number will do that no other program takes in this database: "paraph" in ASCII. */
    private static final long TURN = 0x706172617068L;

    private Migrations() {
    }

    /**
     * Applies every change set that the database has not seen.
     *
     * @throws MigrationFailed if one cannot be applied; those before it stay
     */
    public static void run(DataSource source) {
        // Liquibase would tell its makers that it ran; a ministry's server calls nobody.
        System.setProperty("liquibase.analytics.enabled", "false");
        System.setProperty("liquibase.changelogLockPollRate", SECONDS_BETWEEN_LOOKS);
        try (Connection turn = source.getConnection()) {
            if (!turn.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                update(source, false);
                return;
            }
            try (Statement statement = turn.createStatement()) {
                statement.execute("select pg_advisory_lock(" + TURN + ")");
                try {
                    update(source, true);
                } finally {
                    statement.execute("select pg_advisory_unlock(" + TURN + ")");
                }
            }
        } catch (SQLException | LiquibaseException e) {
            throw new MigrationFailed(e);
        }
    }

    private static void update(DataSource source, boolean alone) throws SQLException, LiquibaseException {
        var resources = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        try (Connection connection = source.getConnection()) {
            var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (var liquibase = new Liquibase(CHANGELOG, resources, database)) {
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                inTurn(liquibase, alone);
            }
        }
    }

    /** Liquibase makes the table of its history before it takes its lock, which fails for all but one of several nodes. */
    private static void inTurn(Liquibase liquibase, boolean alone) throws LiquibaseException {
        var lock = LockServiceFactory.getInstance().getLockService(liquibase.getDatabase());
        if (alone) {
            // Whoever holds Liquibase's lock now was killed while it did.
            lock.forceReleaseLock();
        }
        lock.waitForLock();
        try {
            liquibase.update(new Contexts(), new LabelExpression());
        } finally {
            lock.releaseLock();
        }
    }

    /** The schema could not be brought up to date; the application must not start. */
    public static final class MigrationFailed extends RuntimeException {
        MigrationFailed(Exception cause) {
            super("The database schema could not be brought up to date: " + cause.getMessage(), cause);
        }
    }
}
