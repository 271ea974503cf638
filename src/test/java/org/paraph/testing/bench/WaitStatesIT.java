package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * On PostgreSQL too, a dossier can be stopped, moved to a new version and let go on in every step in which a process waits. Every
 * build walks through them on H2; this takes minutes more, with {@code -Dparaph.waits=postgresql}.
 */
@EnabledIfSystemProperty(named = "paraph.waits", matches = "postgresql", disabledReason = "Walks with -Dparaph.waits=postgresql")
class WaitStatesIT {

    private static final int MINUTES = 45;

    /** There are more; a walk that finds fewer has not looked. */
    private static final int AT_LEAST = 50;

    @TempDir
    private Path folder;

    @Test
    void nothingDiffersOnPostgresqlAfterAMoveInAnyWaitState() throws IOException, InterruptedException {
        var log = folder.resolve("walk.log");
        var walk = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Dparaph.bench.database=postgresql",
                "-Dparaph.waits.only=true", "-Djava.util.logging.config.file=src/test/resources/logging.properties", "-cp",
                System.getProperty("java.class.path"), WaitStatesWalk.class.getName()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            assertThat(walk.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            walk.destroyForcibly();
        }

        var told = Files.readString(log);
        assertThat(walk.exitValue()).as(told).isZero();
        assertThat(seen(told)).as(told).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static int seen(String told) {
        var last = told.strip().lines().filter(line -> line.startsWith("Wait states")).findFirst().orElseThrow();
        return Integer.parseInt(last.substring(last.lastIndexOf(' ') + 1));
    }
}
