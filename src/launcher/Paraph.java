import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Starts the Paraph that was built in {@code target/} and waits until it is stopped by Ctrl-C or SIGTERM:
 * {@code java src/launcher/Paraph.java [--demo] [--port N] [--data DIR] [--address A]}.
 *
 * <p>Kept to what Java 11 can compile, so that too old a JDK gets a message and not a page of compiler errors.
 */
public final class Paraph {

    private static final int OLDEST_JAVA = 17;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final long LOG_KEPT = 10L * 1024 * 1024;
    private static final String BUILD = "mvn -q -DskipTests package";
    private static final String DATABASE_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1", "localhost");
    private static final String USAGE = String.join(System.lineSeparator(),
            "java src/launcher/Paraph.java [--demo] [--port N] [--data DIR] [--address A]",
            "  --demo       sample people, treaties and negotiations; for trying out, on this machine only",
            "  --port N     the HTTP port; 8080",
            "  --data DIR   where the database and the log are kept; data",
            "  --address A  the address to listen on, 0.0.0.0 for all; 127.0.0.1");

    private static final Pattern CAUSE = Pattern.compile("(Caused by: )?[\\w.$]+(Exception|Error|Failed): .*");
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    private final Path home;
    private boolean demo;
    private int port = 8080;
    private Path data = Path.of("data");
    private Path log;
    private int logStart;
    private String address = "127.0.0.1";
    private volatile boolean stopping;

    private Paraph(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            refuse("Paraph needs Java " + OLDEST_JAVA + " or later; this is Java " + Runtime.version().feature() + " ("
                    + System.getProperty("java.home") + ").");
        }
        var paraph = new Paraph(home());
        paraph.read(arguments);
        System.exit(paraph.run());
    }

    /** The project's directory, whatever directory the program was started in. */
    private static Path home() throws URISyntaxException {
        var here = Paraph.class.getProtectionDomain().getCodeSource();
        return here == null ? Path.of("").toAbsolutePath()
                : Path.of(here.getLocation().toURI()).toAbsolutePath().resolve("../../..").normalize();
    }

    private void read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--demo")) {
                demo = true;
                continue;
            }
            String value = ++i < arguments.length ? arguments[i] : "";
            if (value.isEmpty()) {
                refuse(option.equals("--help") ? USAGE : "Not understood: " + option + ". Try --help.");
            } else if (option.equals("--port")) {
                port = portNumber(value);
            } else if (option.equals("--data")) {
                data = Path.of(value);
            } else if (option.equals("--address")) {
                address = value;
            } else {
                refuse("Not understood: " + option + ". Try --help.");
            }
        }
        if (demo && !LOOPBACK.contains(address)) {
            refuse("--demo has sign-ins that everybody knows: it listens on this machine only. Leave out --address.");
        }
    }

    private int run() throws IOException, InterruptedException {
        var server = built("payara-micro.jar");
        var application = built("ROOT.war");
        requireFreePort();
        Files.createDirectories(data);
        log = data.resolve("paraph.log").toAbsolutePath().normalize();
        if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
            Files.move(log, log.resolveSibling("paraph.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        logStart = Files.exists(log) ? (int) Files.size(log) : 0;
        var child = command(server, application).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        if (!becomesReady(child)) {
            return 1;
        }
        greet();
        int code = child.waitFor();
        if (stopping) {
            return 0;
        }
        died(code);
        return 1;
    }

    private Path built(String name) {
        var file = home.resolve("target").resolve(name);
        if (!Files.isRegularFile(file)) {
            refuse("There is no " + file + ". Build Paraph first:", "  " + BUILD);
        }
        return file;
    }

    private void requireFreePort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            refuse("Cannot listen on " + address + ":" + port + " (" + e.getMessage()
                    + "). Is Paraph running already? Choose another port with --port.");
        }
    }

    private ProcessBuilder command(Path server, Path application) {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms160m", "-Xmn56m", "-Xmx512m", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30",
                "-XX:MetaspaceSize=160m", "-XX:ReservedCodeCacheSize=160m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        String more = System.getenv("JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.trim().split("\\s+")));
        }
        command.addAll(List.of("-jar", server.toString(), "--deploy", application.toString(), "--contextroot", "/",
                "--port", Integer.toString(port), "--nohazelcast", "--disablephonehome",
                "--prebootcommandfile", home.resolve("src/main/payara/pre-boot.txt").toString(),
                "--logproperties", home.resolve("src/main/payara/logging.properties").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = builder.environment();
        environment.put("PARAPH_ADDRESS", address);
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        environment.putIfAbsent("PARAPH_DB_URL",
                "jdbc:h2:file:" + data.resolve("paraph").toAbsolutePath().normalize() + DATABASE_OPTIONS);
        if (demo) {
            environment.put("PARAPH_DEMO", "true");
        }
        return builder;
    }

    private boolean becomesReady(Process child) throws IOException, InterruptedException {
        var progress = new Progress(System.out);
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        long begin = System.nanoTime();
        while (true) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (child.waitFor(250, TimeUnit.MILLISECONDS)) {
                progress.end();
                if (!stopping) {
                    died(child.exitValue());
                }
                return false;
            }
            if (answers(client, "/health/started") && answers(client, "/health/ready")) {
                progress.end();
                return true;
            }
            if (waited.compareTo(PATIENCE) > 0 || failedToDeploy()) {
                progress.end();
                System.err.println("Paraph could not start (" + waited.toSeconds() + " s). From " + log + ":");
                lastLines();
                return false;
            }
            progress.show(waited.toSeconds());
        }
    }

    private boolean answers(HttpClient client, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://" + reachable() + path)).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String reachable() {
        var host = List.of("0.0.0.0", "::", "127.0.0.1").contains(address) ? "localhost" : address;
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private void greet() throws IOException {
        System.out.println("Paraph is ready: http://" + reachable() + "/");
        var signIns = home.resolve("src/main/resources/demonstration/sign-ins.txt");
        if (demo && Files.isRegularFile(signIns)) {
            System.out.println();
            System.out.println(Files.readString(signIns).stripTrailing());
            System.out.println();
        }
        System.out.println("Log: " + log + ". Stop with Ctrl-C.");
    }

    private void stop(Process child) {
        stopping = true;
        child.destroy();
        try {
            if (!child.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            child.destroyForcibly();
        }
    }

    private void died(int code) throws IOException {
        System.err.println("Paraph stopped by itself (exit code " + code + "). From " + log + ":");
        lastLines();
    }

    /** The server stays up without its application when that cannot start, and says so only in its log. */
    private boolean failedToDeploy() throws IOException {
        return NOTHING_DEPLOYED.matcher(logged()).find();
    }

    private String logged() throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, logStart, all.length - logStart, StandardCharsets.UTF_8);
    }

    /** What the log says about causes, else its last lines. */
    private void lastLines() throws IOException {
        var lines = List.of(logged().split("\\R"));
        var causes = lines.stream().filter(CAUSE.asMatchPredicate()).distinct().collect(Collectors.toList());
        var telling = causes.isEmpty() ? lines : causes;
        telling.subList(Math.max(0, telling.size() - 20), telling.size()).forEach(line -> System.err.println("  " + line));
    }

    private static int portNumber(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            refuse("Not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static void refuse(String... lines) {
        List.of(lines).forEach(System.err::println);
        System.exit(2);
    }

    /** One line rewritten in place on a terminal, a line every five seconds elsewhere. */
    private static final class Progress {

        private final PrintStream out;
        private final boolean terminal = System.console() != null && System.getenv("TERM") != null;
        private long shown = -1;

        Progress(PrintStream out) {
            this.out = out;
        }

        void show(long seconds) {
            if (seconds == shown || !terminal && seconds % 5 != 0) {
                return;
            }
            shown = seconds;
            String text = "Starting Paraph, about half a minute on two cores: " + seconds + " s";
            if (terminal) {
                out.print("\r" + text);
                out.flush();
            } else {
                out.println(text);
            }
        }

        void end() {
            if (terminal) {
                out.print("\r" + " ".repeat(60) + "\r");
                out.flush();
            }
        }
    }
}
