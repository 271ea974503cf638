package org.paraph.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts a server under test: as the launcher starts it, but with room for new objects and large pages, which
 * saves a quarter of the processor's time, and with an hour to live at most.
 */
final class ServerCommand {

    private static final Path TIMEOUT = Path.of("/usr/bin/timeout");

    private ServerCommand() {
    }

    static List<String> of(RunningParaph.Setup setup, int port) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(TIMEOUT)) {
            command.addAll(List.of(TIMEOUT.toString(), "--signal=KILL", "3600"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms512m", "-Xmn256m",
                "-Xmx768m", "-XX:MetaspaceSize=160m", "-XX:ReservedCodeCacheSize=160m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages", "-Duser.timezone=UTC"));
        setup.properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        if (!setup.members.isEmpty()) {
            command.add("-Dhazelcast.socket.bind.any=false");
        }
        var preboot = Path.of(System.getProperty("paraph.it.preboot", "src/main/payara/pre-boot.txt")).toAbsolutePath();
        command.addAll(List.of("-jar", path("paraph.it.server", "target/payara-micro.jar").toString(),
                "--deploy", (setup.war == null ? application() : setup.war).toString(),
                "--contextroot", "/",
                "--port", Integer.toString(port), "--disablephonehome", "--prebootcommandfile", preboot.toString(),
                "--logproperties", preboot.resolveSibling("logging.properties").toString()));
        if (setup.members.isEmpty()) {
            command.add("--nohazelcast");
        } else {
            command.addAll(List.of("--clustermode", "tcpip:" + setup.members, "--interfaces", "127.0.0.1",
                    "--startport", Integer.toString(setup.clusterPort)));
        }
        return command;
    }

    /** The built application. */
    static Path application() {
        return path("paraph.it.war", "target/ROOT.war");
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath();
    }
}
