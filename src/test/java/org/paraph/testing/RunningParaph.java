package org.paraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The built application, run as its users run it: a Payara Micro of its own, on a free port of the loopback interface,
 * with its files in a fresh directory under {@code target/it}. It ends with the test JVM, and by itself after an hour.
 *
 * <pre>{@code
 * try (var paraph = RunningParaph.prepare().environment("PARAPH_DEMO", "true").start()) {
 *     paraph.http().get("/health/ready").expect(200);
 *     paraph.kill();
 *     paraph.restart();
 * }
 * }</pre>
 */
public final class RunningParaph implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");
    private static final int LOG_LINES = 80;

    private final Setup setup;
    final Path directory;
    private final int port;
    private Process process;

    private RunningParaph(Setup setup) {
        this.setup = setup;
        this.directory = freshDirectory();
        this.port = setup.port == 0 ? freePort() : setup.port;
        if (setup.told) {
            ToldDatabase.copyTo(directory);
        }
        if (setup.database == null) {
            setup.database = TestDatabase.h2File(directory);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::killQuietly, "stop-paraph"));
    }

    /** Describes a server; H2 in a file, no demonstration data and no cluster unless told otherwise. */
    public static Setup prepare() {
        return new Setup();
    }

    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** An anonymous client of this server. */
    public Http http() {
        return Http.to(baseUri());
    }

    public TestDatabase database() {
        return setup.database;
    }

    /** All that the server has logged, over all its starts. */
    public String log() {
        try {
            return Files.readString(logFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the server's process. */
    public long pid() {
        return process.descendants().findFirst().orElse(process.toHandle()).pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the server as an operator does (SIGTERM) and waits for it. */
    public void stop() {
        end(false);
    }

    /** Ends the server as a power failure does (SIGKILL) and waits for it. */
    public void kill() {
        end(true);
    }

    /** Starts a stopped or killed server again on the same files and the same port, and waits until it is ready. */
    public void restart() {
        if (process.isAlive()) {
            throw new IllegalStateException("Stop or kill the server first");
        }
        launch();
        awaitReady();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void launch() {
        var builder = new ProcessBuilder(ServerCommand.of(setup, port)).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PARAPH_"));
        builder.environment().putAll(setup.database.environment());
        builder.environment().put("PARAPH_RATE_LIMIT", "0");
        builder.environment().putAll(setup.environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new AssertionError("Paraph ended with " + process.exitValue() + " while starting:\n" + lastLines());
            }
            if (isReady()) {
                return;
            }
            if (NOTHING_DEPLOYED.matcher(log()).find()) {
                kill();
                throw new AssertionError("Paraph could not start:\n" + lastLines());
            }
            pause();
        }
        kill();
        throw new AssertionError("Paraph was not ready after " + PATIENCE.toSeconds() + " s:\n" + lastLines());
    }

    private boolean isReady() {
        try {
            return http().get(setup.readyAt).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void end(boolean atOnce) {
        var server = process.descendants().findFirst().orElse(process.toHandle());
        if (atOnce) {
            server.destroyForcibly();
        } else {
            server.destroy();
        }
        try {
            if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
                process.waitFor();
                throw new AssertionError("Paraph did not stop within " + TIME_TO_STOP.toSeconds() + " s:\n" + lastLines());
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void killQuietly() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private String lastLines() {
        var lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private Path logFile() {
        return directory.resolve("paraph.log");
    }

    private static Path freshDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "it").toAbsolutePath()), "paraph-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of the loopback interface that is free now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a server is to be like. */
    public static final class Setup {

        final Map<String, String> properties = new LinkedHashMap<>();
        String members = "";
        int clusterPort;
        Path war;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private TestDatabase database;
        private boolean told;
        private String readyAt = "/health/ready";
        private int port;

        private Setup() {
        }

        public Setup database(TestDatabase chosen) {
            database = chosen;
            return this;
        }

        public Setup environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        public Setup property(String name, String value) {
            properties.put(name, value);
            return this;
        }

        /** Another application in the place of the built one, with which it is to be compared; ready once that path answers. */
        public Setup application(Path itsWar, String path) {
            war = itsWar;
            readyAt = path;
            return this;
        }

        /** On a port that was free a moment ago, where others have to know it beforehand. */
        public Setup port(int known) {
            port = known;
            return this;
        }

        /** With the demonstration's people and dossiers. */
        public Setup demo() {
            return environment("PARAPH_DEMO", "true");
        }

        /** With the demonstration at its end: on H2 it is not told anew. */
        Setup demoTold() {
            told = database == null;
            return demo();
        }

        /** With this person as the first administrator. */
        public Setup administrator(String username, String password) {
            return environment("PARAPH_ADMIN_USERNAME", username).environment("PARAPH_ADMIN_PASSWORD", password);
        }

        Setup cluster(List<Integer> ports, int own) {
            members = String.join(",", ports.stream().map(each -> "127.0.0.1:" + each).toList());
            clusterPort = own;
            return this;
        }

        /** Starts the server and waits until it is ready. */
        public RunningParaph start() {
            var paraph = launch();
            paraph.awaitReady();
            return paraph;
        }

        RunningParaph launch() {
            var paraph = new RunningParaph(this);
            paraph.launch();
            return paraph;
        }
    }
}
