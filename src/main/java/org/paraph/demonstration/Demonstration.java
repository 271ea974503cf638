package org.paraph.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.paraph.platform.config.Settings;

/**
 * When the demonstration is asked for: brings in its people at start, and tells the story of the Korea-Japan agreement
 * from 2010 to 2023 as soon as the application answers. In any other start it does nothing.
 */
@Singleton
@Startup
@DependsOn({"EngineBootstrap", "FirstAdministrator"})
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 200;

    @Resource(lookup = "java:app/concurrent/jobs")
    private ManagedExecutorService threads;

    @Inject
    private DemonstrationDesk desk;

    @Inject
    private Settings settings;

    private volatile boolean told;

    @PostConstruct
    void start() {
        if (settings.demonstration()) {
            threads.execute(this::tell);
        } else {
            told = true;
        }
    }

    /** True once all is there, or where none was asked for. */
    public boolean isTold() {
        return told;
    }

    private void tell() {
        try {
            if (desk.enrol()) {
                var base = URI.create("http://" + host() + ":" + port());
                awaitReady(base);
                new Story(base.resolve("/api")).play(Sample.read("gsomia.json"));
            }
            told = true;
            LOG.log(Level.INFO, "The demonstration is complete");
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The demonstration could not be told to its end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady(URI base) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(base.resolve("/health/ready")).timeout(Duration.ofSeconds(10)).build();
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE_MILLIS) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                LOG.log(Level.DEBUG, "Not listening yet: {0}", notListeningYet.toString());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("The application does not get ready");
    }

    private static String host() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.demo.host", String.class).orElse("127.0.0.1");
    }

    private static int port() {
        return ConfigProvider.getConfig().getOptionalValue("payara.instance.http.port", Integer.class).orElse(8080);
    }
}
