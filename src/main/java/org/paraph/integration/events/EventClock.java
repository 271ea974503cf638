package org.paraph.integration.events;

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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.paraph.integration.events.stream.EventStreams;
import org.paraph.integration.events.webhook.Courier;
import org.paraph.platform.persistence.OwnTransactions;
import org.paraph.platform.time.Rounds;

/**
 * One thread of each node that places events, hands them to the open streams and sends the couriers on their way: at once
 * after a commit on this node, but what is committed within the next tenth of a second together; and every second for what other
 * nodes have committed.
 */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EventClock {

    private static final System.Logger LOG = System.getLogger(EventClock.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(100);
    private static final long TIME_TO_STOP_MILLIS = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    private EventSettings settings;

    @Inject
    private EventSignal signal;

    @Inject
    private SequencingDesk desk;

    @Inject
    private EventStreams streams;

    @Inject
    private Courier courier;

    @Inject
    private OwnTransactions transactions;

    @Inject
    private Rounds all;

    private volatile boolean stopped;
    private Thread rounds;
    private Future<?> purges;

    @PostConstruct
    void start() {
        settings.secretKey();
        rounds = threads.newThread(this::run);
        rounds.start();
        purges = later.scheduleWithFixedDelay(() -> attempt("forget events", this::purge), 1, 24, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        purges.cancel(false);
        courier.end();
        signal.raise();
        try {
            rounds.join(TIME_TO_STOP_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        streams.end();
    }

    private void run() {
        try {
            while (!stopped) {
                signal.await(PAUSE);
                attempt("place events", this::place);
                attempt("tell streams", streams::look);
                attempt("send couriers", courier::lookOut);
                TimeUnit.MILLISECONDS.sleep(GATHERING.toMillis());
            }
        } catch (InterruptedException end) {
            LOG.log(Level.DEBUG, "The clock of events ends");
        }
    }

    private void place() {
        boolean more = true;
        while (more && !stopped) {
            more = transactions.committed(desk::place);
        }
    }

    private void purge() {
        boolean more = true;
        while (more && !stopped) {
            more = transactions.committed(desk::purge);
        }
    }

    private void attempt(String what, Runnable work) {
        if (!stopped) {
            all.attempt(what, work);
        }
    }
}
