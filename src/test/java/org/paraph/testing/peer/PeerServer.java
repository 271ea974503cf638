package org.paraph.testing.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.paraph.platform.persistence.H2Source;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.TestDatabase;

/**
 * The same engine and its REST contract, from the very libraries of the built application, on the same server with the same
 * settings of the JVM, and nothing of ours but the talks' process models. What our models ask our beans for is replaced in
 * them by constants, so that the engine takes the same steps and calls nobody.
 */
public final class PeerServer {

    private static final Path LIBRARIES = Path.of("target", "ROOT", "WEB-INF", "lib");
    private static final List<String> NEEDED = List.of("camunda-", "commons-fileupload-", "commons-io-", "feel-engine-",
            "jackson-", "java-uuid-generator-", "jaxb-api-", "joda-time-", "mybatis-", "postgresql-",
            "slf4j-");
    private static final String DUE = "\\$\\{negotiationSteps\\.dueIn\\((\\d+)\\)}";
    private static final String ASKED = "\\$\\{\\w+Steps\\.[^}]*}";

    private PeerServer() {
    }

    /** Starts it on a database of its own and waits until it answers. */
    public static RunningParaph on(TestDatabase database) {
        return start(RunningParaph.prepare(), database);
    }

    /** As the other one, but it checks who may do what, as its maker configures it for production. */
    public static RunningParaph guardedOn(TestDatabase database) {
        return start(RunningParaph.prepare().property(PeerEngine.GUARDED, "true"), database);
    }

    private static RunningParaph start(RunningParaph.Setup setup, TestDatabase database) {
        setup.application(war(), "/engine-rest/engine");
        return (database == null ? setup : setup.database(database)).start();
    }

    private static Path war() {
        try {
            var directory = Files.createDirectories(Path.of("target", "it").toAbsolutePath());
            var war = Files.createTempFile(directory, "peer-", ".war");
            war.toFile().deleteOnExit();
            archive().as(ZipExporter.class).exportTo(war.toFile(), true);
            return war;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebArchive archive() throws IOException {
        var archive = ShrinkWrap.create(WebArchive.class, "peer.war")
                .addClasses(PeerEngine.class, PeerEngines.class, PlainRest.class, SignedInRest.class, H2Source.class)
                .addAsServiceProvider(ProcessEngineProvider.class, PeerEngines.class)
                .addAsWebInfResource("peer/web.xml", "web.xml").addAsWebInfResource("peer/payara-web.xml", "payara-web.xml");
        for (String model : PeerEngine.MODELS) {
            archive.addAsResource(new StringAsset(alone(Files.readString(Path.of("bpmn", model)))), model);
        }
        try (Stream<Path> libraries = Files.list(LIBRARIES)) {
            libraries.filter(file -> NEEDED.stream().anyMatch(file.getFileName().toString()::startsWith))
                    .forEach(file -> archive.addAsLibrary(file.toFile()));
        }
        return archive;
    }

    /** The model as it runs without our beans. */
    static String alone(String model) {
        return model.replaceAll(DUE, "\\${dateTime().plusDays($1).toDate()}").replaceAll(ASKED, "\\${true}");
    }
}
