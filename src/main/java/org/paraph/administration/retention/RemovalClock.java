package org.paraph.administration.retention;

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

/** Looks every hour, on each node, whether the time of some history is up. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RemovalClock {

    private static final int PAUSE_MINUTES = 60;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private RemovalWork work;

    @Inject
    private Rounds rounds;

    private Future<?> scheduled;

    @PostConstruct
    void start() {
        scheduled = threads.scheduleWithFixedDelay(() -> rounds.attempt("remove history whose time is up", work::catchUp),
                PAUSE_MINUTES, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        work.stop();
        scheduled.cancel(false);
    }
}
