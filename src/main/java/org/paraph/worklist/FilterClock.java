package org.paraph.worklist;

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

/** Looks after watched choices of the inbox once a minute, on each node. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FilterClock {

    private static final int PAUSE_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private FilterRounds choices;

    @Inject
    private Rounds rounds;

    private Future<?> scheduled;

    @PostConstruct
    void start() {
        scheduled = threads.scheduleWithFixedDelay(() -> rounds.attempt("look after watched choices", choices::look),
                PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        scheduled.cancel(false);
    }
}
