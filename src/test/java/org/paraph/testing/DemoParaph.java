package org.paraph.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server with the demonstration's people, whose own story has been told to its end, so that nobody but the test is at
 * work. {@link #shared()} is for all tests that only speak HTTP and make their own dossiers.
 */
public final class DemoParaph implements AutoCloseable {

    public static final String PASSWORD = "paraph-demo-2016";

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static DemoParaph shared;

    private final RunningParaph server;
    private final Http anonymous;
    private final Map<String, Http> clients = new ConcurrentHashMap<>();

    private DemoParaph(RunningParaph server) {
        this.server = server;
        this.anonymous = server.http();
    }

    /**
     * The one of the test JVM, with which it ends; started by the first that asks. On H2, unless the system property
     * {@code paraph.it.database} says {@code postgresql}.
     */
    public static synchronized DemoParaph shared() {
        if (shared == null) {
            shared = "postgresql".equals(System.getProperty("paraph.it.database")) ? on(EmbeddedPostgres.freshDatabase())
                    : told(RunningParaph.prepare());
        }
        return shared;
    }

    /** One of its own, on H2. */
    public static DemoParaph alone() {
        return told(RunningParaph.prepare());
    }

    /** One of its own, on that database. */
    public static DemoParaph on(TestDatabase database) {
        return told(RunningParaph.prepare().database(database));
    }

    /** One of its own, as that setup says. */
    static DemoParaph told(RunningParaph.Setup setup) {
        var server = setup.demoTold().start();
        awaitTold(server);
        return new DemoParaph(server);
    }

    static void awaitTold(RunningParaph server) {
        Poll.until(PATIENCE, () -> server.log().contains("The demonstration is complete"), Boolean::booleanValue);
    }

    /** A client that signs in as that person with each request. */
    public Http as(String username) {
        return clients.computeIfAbsent(username, name -> anonymous.as(name, PASSWORD));
    }

    /** Puts a person into the directory who signs in with {@link #PASSWORD}; the name is made unique and returned. */
    public String enrol(String name, String unit, String clearance, String... roles) {
        var username = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "." + UUID.randomUUID().toString().substring(0, 8);
        as("admin").post("/api/people", Map.of("username", username, "name", name, "unit", unit, "clearance", clearance,
                "roles", List.of(roles), "password", PASSWORD)).expect(201);
        return username;
    }

    /** Puts a unit of ours into the directory; its code is made up and returned. */
    public String foundUnit() {
        var code = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as("admin").post("/api/units", Map.of("code", code, "names", Map.of("en", code, "ko", code, "ja", code), "party",
                "KOR")).expect(201);
        return code;
    }

    public Http anonymous() {
        return anonymous;
    }

    public RunningParaph server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
