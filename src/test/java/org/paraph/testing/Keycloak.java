package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real OpenID provider: a Keycloak of its own, unpacked from {@code target/keycloak.zip}, on a free port of the loopback
 * interface, with the realm {@code paraph} of {@code keycloak/paraph-realm.json} and its files in a fresh directory under
 * {@code target/it}. It asks nobody outside. It ends with the test JVM, and by itself after an hour.
 *
 * <pre>{@code
 * try (var keycloak = Keycloak.starting(application).awaitReady()) {
 *     var token = keycloak.clientToken(Keycloak.ROBOT, Keycloak.ROBOT_SECRET, "paraph.read", "paraph.external-tasks");
 * }
 * }</pre>
 */
public final class Keycloak implements AutoCloseable {

    /** The password of each person of the realm. */
    public static final String PASSWORD = "the password at the provider";

    /** The audience of tokens for the REST interface. */
    public static final String AUDIENCE = "paraph-api";

    /** The client through which people sign in to the application. */
    public static final String CLIENT = "paraph";

    public static final String CLIENT_SECRET = "the secret of the application";

    /** A program that signs in by itself. */
    public static final String ROBOT = "robot";

    /** A program that signs in by itself and asks for no scopes: the realm gives it those of external tasks. */
    public static final String PRESS = "press";

    /** The secret of each program. */
    public static final String ROBOT_SECRET = "the secret of the robot";

    private static final Path DISTRIBUTION = Path.of("target", "keycloak.zip");
    private static final Path TIMEOUT = Path.of("/usr/bin/timeout");
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final String ADMINISTRATOR = "keycloak-admin";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Path directory;
    private final int port = RunningParaph.freePort();
    private Process process;

    private Keycloak() {
        this.directory = freshDirectory();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop-keycloak"));
    }

    /**
     * Begins to start one, for an application at that address; where its files are missing, the tests that need it are
     * skipped. It is ready after {@link #awaitReady}.
     */
    public static Keycloak starting(URI application) {
        Assumptions.assumeTrue(Files.isRegularFile(DISTRIBUTION),
                () -> "Skipped: no Keycloak at " + DISTRIBUTION.toAbsolutePath() + "; mvn verify puts it there");
        var keycloak = new Keycloak();
        keycloak.unpack();
        keycloak.importRealm("paraph", application);
        keycloak.importRealm("other", application);
        keycloak.launch();
        return keycloak;
    }

    /** The name of the realm's provider. */
    public String issuer() {
        return base() + "/realms/paraph";
    }

    /** An access token that a program gets with its own secret, with these scopes. */
    public String clientToken(String client, String secret, String... scopes) {
        return tokens("paraph", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret,
                "scope", String.join(" ", scopes))).path("access_token").asText();
    }

    /** An access token that a person gets with the password by a program on the desktop, with these scopes. */
    public String personToken(String username, String... scopes) {
        return tokens("paraph", Map.of("grant_type", "password", "client_id", "desktop", "username", username, "password",
                PASSWORD, "scope", "openid paraph-audience " + String.join(" ", scopes))).path("access_token").asText();
    }

    /** All that a realm answers when it is asked for tokens in that way. */
    public JsonNode tokens(String realm, Map<String, String> form) {
        return Http.to(base()).with("Content-Type", FORM).post("/realms/" + realm + "/protocol/openid-connect/token",
                form(form)).expect(200).json();
    }

    /** A form as a browser sends it. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(),
                StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** A client for the administration of the realm. */
    public Http administration() {
        var token = tokens("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMINISTRATOR,
                "password", PASSWORD)).path("access_token").asText();
        return Http.to(URI.create(base() + "/admin/realms/paraph/")).with("Authorization", "Bearer " + token);
    }

    /** Takes a person out of all groups and puts the person into these. */
    public void regroup(String username, String... groups) {
        var admin = administration();
        var person = "users/" + admin.get("users?exact=true&username=" + username).expect(200).json().get(0).path("id").asText();
        admin.get(person + "/groups").expect(200).json()
                .forEach(each -> admin.delete(person + "/groups/" + each.path("id").asText()).expect(204));
        admin.get("groups").expect(200).json().forEach(each -> {
            if (Set.of(groups).contains(each.path("name").asText())) {
                admin.put(person + "/groups/" + each.path("id").asText(), Map.of()).expect(204);
            }
        });
    }

    /** Makes the realm sign by a new key from now on, and forget the old one. */
    public void rotateKeys() {
        var admin = administration();
        var realm = admin.get("").expect(200).json().path("id").asText();
        var old = admin.get("components?type=org.keycloak.keys.KeyProvider").expect(200).json();
        admin.post("components", Map.of("name", "fresh", "providerId", "rsa-generated", "providerType",
                "org.keycloak.keys.KeyProvider", "parentId", realm, "config", Map.of("priority", List.of("500"))))
                .expect(201);
        old.forEach(each -> {
            if ("rsa-generated".equals(each.path("providerId").asText())) {
                admin.delete("components/" + each.path("id").asText()).expect(204);
            }
        });
    }

    /** Changes one member of the realm's settings. */
    public void set(String member, Object value) {
        administration().put("", Map.of(member, value)).expect(204);
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits until it answers. */
    public Keycloak awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end();
                throw new AssertionError("Keycloak did not start:\n" + log());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** Ends it for good and removes its files. */
    @Override
    public void close() {
        end();
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(directory) && !each.equals(logFile()))
                    .forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        try {
            return Http.to(base()).get("/realms/other/.well-known/openid-configuration").status() == 200
                    && Http.to(base()).get("/realms/paraph/.well-known/openid-configuration").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void unpack() {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(DISTRIBUTION)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inner = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = directory.resolve(inner).normalize();
                if (entry.isDirectory() || !file.startsWith(directory)) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void importRealm(String name, URI application) {
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/paraph-realm.json")) {
            var text = new String(realm.readAllBytes(), StandardCharsets.UTF_8).replace("@realm@", name)
                    .replace("@application@", application.toString().replaceAll("/$", ""));
            Files.writeString(Files.createDirectories(directory.resolve("data/import")).resolve(name + "-realm.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch() {
        var command = new ArrayList<String>();
        if (Files.isExecutable(TIMEOUT)) {
            command.addAll(List.of(TIMEOUT.toString(), "--signal=KILL", "3600"));
        }
        command.addAll(List.of("sh", directory.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host", "127.0.0.1", "--http-port", Integer.toString(port)));
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(logFile().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xms64m -Xmx400m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
                + " -XX:TieredStopAtLevel=1 -Djava.security.egd=file:/dev/urandom");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return directory.resolve("keycloak.log");
    }

    private static Path freshDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "it").toAbsolutePath()), "keycloak-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
