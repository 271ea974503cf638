package org.paraph.platform.once;

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
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Has the requests with a key forgotten after their day, every hour, on each node. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyedRequestsClock {

    private static final System.Logger LOG = System.getLogger(KeyedRequestsClock.class.getName());

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private KeyedRequests requests;

    private Future<?> rounds;

    @PostConstruct
    void start() {
        rounds = threads.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** A round that fails must not be the last one. */
    private void round() {
        try {
            requests.purge();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Requests with a key are kept until the next time", failed);
        }
    }
}
