package org.paraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The client for JavaScript that is published for the engine's contract, in a process of its own, which does one external task of
 * a topic; tests that need it are skipped where it cannot be had.
 */
public final class JavaScriptWorker {

    /** A client for the contract, as npm has it, and the script that works with it. */
    public enum Client {
        /** That of the engine's makers. */
        OF_THE_ENGINE("camunda-external-task-client-js", "3.1.0", "worker.mjs"),
        /** One by somebody else. */
        OF_ANOTHER("camunda-worker-node", "7.1.0", "other-worker.cjs");

        private final String name;
        private final String version;
        private final String script;

        Client(String name, String version, String script) {
            this.name = name;
            this.version = version;
            this.script = script;
        }
    }

    private final Process process;
    private final Path log;

    private JavaScriptWorker(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins one of the engine's makers with the settings that {@code worker.mjs} reads from its environment. */
    public static JavaScriptWorker begin(Map<String, String> settings) {
        return begin(Client.OF_THE_ENGINE, settings);
    }

    /** Begins one with the settings that its script reads from its environment. */
    public static JavaScriptWorker begin(Client client, Map<String, String> settings) {
        try {
            var folder = installed(client);
            var log = Files.createTempFile(folder, "worker-", ".log");
            var worker = new ProcessBuilder("node", client.script).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            worker.environment().putAll(settings);
            return new JavaScriptWorker(worker.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it said, once it has ended; it ends by itself after a minute and a half. */
    public String awaitEnd() {
        try {
            process.waitFor(100, TimeUnit.SECONDS);
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The folder with the client, which is fetched once; test JVMs that need it at the same time wait for one another. */
    private static Path installed(Client client) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "worker", client.name));
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Files.copy(Path.of("src/test/resources/programs", client.script), folder.resolve(client.script),
                    StandardCopyOption.REPLACE_EXISTING);
            if (!Files.isDirectory(folder.resolve("node_modules").resolve(client.name))) {
                Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
                Assumptions.assumeTrue(lock.isValid() && runs(folder, "npm", "install", "--no-audit", "--no-fund",
                        client.name + "@" + client.version),
                        "Skipped: the client for JavaScript cannot be had; it takes npm and its registry");
            }
            return folder;
        }
    }

    private static boolean runs(Path folder, String... command) {
        try {
            var install = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile()).start();
            return install.waitFor(120, TimeUnit.SECONDS) && install.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
