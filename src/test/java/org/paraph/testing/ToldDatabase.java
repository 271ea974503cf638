package org.paraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/**
 * The database in which the demonstration's story has been told to its end, told once for each build and day and copied for
 * each server that begins there: to tell it takes as long as to start a server. All test JVMs share the one under
 * {@code target/it/told}; while the first of them has it told, the others wait.
 */
final class ToldDatabase {

    private static final String FILE = "paraph.mv.db";

    private ToldDatabase() {
    }

    /** Puts a copy where a server in that directory looks for its database. */
    static void copyTo(Path directory) {
        try {
            Files.copy(told(), directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path told() throws IOException {
        var shelf = Files.createDirectories(Path.of("target", "it", "told").toAbsolutePath());
        try (var channel = FileChannel.open(shelf.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ours = channel.lock()) {
            var told = shelf.resolve(build() + ".mv.db");
            if (ours.isValid() && !Files.exists(told)) {
                tell(told);
            }
            return told;
        }
    }

    private static String build() throws IOException {
        var application = ServerCommand.application();
        return LocalDate.now() + "-" + Files.getLastModifiedTime(application).toMillis() + "-" + Files.size(application);
    }

    private static void tell(Path told) throws IOException {
        var server = RunningParaph.prepare().demo().start();
        try (server) {
            DemoParaph.awaitTold(server);
        }
        Files.move(server.directory.resolve(FILE), told);
    }
}
