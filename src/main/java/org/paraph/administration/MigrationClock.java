package org.paraph.administration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks every second, on each node, whether a version is to come into force or a run is to be worked on. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MigrationClock {

    private static final System.Logger LOG = System.getLogger(MigrationClock.class.getName());
    private static final int PAUSE_SECONDS = 1;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private MigrationWork work;

    @Inject
    private Instance<RequestContextController> requests;

    private Future<?> rounds;

    @PostConstruct
    void start() {
        rounds = threads.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        work.stop();
        rounds.cancel(false);
    }

    /** A round that fails must not be the last one. */
    private void round() {
        var request = requests.get();
        boolean activated = request.activate();
        try {
            work.catchUp();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            LOG.log(Level.WARNING, "Versions and runs are left for the next time", failed);
        } finally {
            if (activated) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
