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

    private static final String CLIENT = "camunda-external-task-client-js@3.1.0";

    private final Process process;
    private final Path log;

    private JavaScriptWorker(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins one with the settings that {@code worker.mjs} reads from its environment. */
    public static JavaScriptWorker begin(Map<String, String> settings) {
        try {
            var folder = installed();
            var log = Files.createTempFile(folder, "worker-", ".log");
            var worker = new ProcessBuilder("node", "worker.mjs").directory(folder.toFile()).redirectErrorStream(true)
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
    private static Path installed() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "worker"));
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Files.copy(Path.of("src/test/resources/programs/worker.mjs"), folder.resolve("worker.mjs"),
                    StandardCopyOption.REPLACE_EXISTING);
            if (!Files.isDirectory(folder.resolve("node_modules/camunda-external-task-client-js"))) {
                Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
                Assumptions.assumeTrue(lock.isValid() && runs(folder, "npm", "install", "--no-audit", "--no-fund", CLIENT),
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
