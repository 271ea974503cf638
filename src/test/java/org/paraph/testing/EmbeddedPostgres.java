package org.paraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tests' PostgreSQL: one server for each test JVM, started when first asked for and stopped with the JVM. If
 * {@code PARAPH_IT_POSTGRES_URL} names a server ({@code jdbc:postgresql://host:port/database?user=..&password=..}, a user
 * that may create databases), that one is used instead.
 */
public final class EmbeddedPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String server;

    private EmbeddedPostgres() {
    }

    /** Creates an empty database, in UTF-8, for one test or one server under test. */
    public static TestDatabase freshDatabase() {
        String url = server();
        String name = "it_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be created at " + url, e);
        }
        return TestDatabase.postgres(url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name) + "&reWriteBatchedInserts=true");
    }

    private static synchronized String server() {
        if (server == null) {
            String given = System.getenv("PARAPH_IT_POSTGRES_URL");
            server = given != null && !given.isBlank() ? given : started();
        }
        return server;
    }

    private static String started() {
        try {
            var postgres = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200").setConnectConfig("connectTimeout", "20").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres), "stop-postgres"));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(io.zonky.test.db.postgres.embedded.EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
