package org.paraph.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Several nodes may start at once on one empty database. */
class MigrationsTest {

    private static final int NODES = 3;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void letOneOfSeveralNodesBuildTheSchemaAndTheOthersFindItDone() throws SQLException {
        var database = EmbeddedPostgres.freshDatabase();
        var threads = Executors.newFixedThreadPool(NODES);
        var start = new CyclicBarrier(NODES);

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> migrate(database, start), threads))
                .limit(NODES).toArray(CompletableFuture[]::new)).join();

        threads.shutdown();
        try (var connection = database.connect(); var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*), count(distinct filename || id) from databasechangelog")) {
            result.next();
            assertThat(result.getInt(1)).isPositive().isEqualTo(result.getInt(2));
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void goOnAfterANodeThatWasKilledWhileItMigrated() throws SQLException {
        var database = EmbeddedPostgres.freshDatabase();
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("create table databasechangeloglock (id integer not null primary key, locked boolean not null, "
                    + "lockgranted timestamp, lockedby varchar(255))");
            statement.execute("insert into databasechangeloglock values (1, true, now(), 'a node that is no more')");
        }

        Migrations.run(source(database));

        try (var connection = database.connect(); var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from databasechangelog")) {
            result.next();
            assertThat(result.getInt(1)).isPositive();
        }
    }

    private static void migrate(TestDatabase database, CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Migrations.run(source(database));
    }

    private static PGSimpleDataSource source(TestDatabase database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source;
    }
}
