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
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.paraph.platform.time.Rounds;

/** Looks every second, on each node, whether a version is to come into force or a run is to be worked on. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MigrationClock {

    private static final int PAUSE_SECONDS = 1;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private MigrationWork work;

    @Inject
    private Rounds rounds;

    private Future<?> scheduled;

    @PostConstruct
    void start() {
        scheduled = threads.scheduleWithFixedDelay(() -> rounds.attempt("look after versions and runs", work::catchUp),
                PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        work.stop();
        scheduled.cancel(false);
    }
}
