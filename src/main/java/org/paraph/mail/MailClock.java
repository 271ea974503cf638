package org.paraph.mail;

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
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Empties the postbox every few seconds, on each node, where a mail server is named. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailClock {

    private static final System.Logger LOG = System.getLogger(MailClock.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private MailSettings mail;

    @Inject
    private Postbox postbox;

    @Inject
    private MailDesk desk;

    @Inject
    private Instance<RequestContextController> requests;

    private List<Future<?>> rounds = List.of();

    @PostConstruct
    void start() {
        if (mail.isOn()) {
            mail.requireSound();
            rounds = List.of(threads.submit(() -> round("catch up", postbox::catchUp)),
                    threads.scheduleWithFixedDelay(() -> round("empty the postbox", postbox::empty), PAUSE_SECONDS, PAUSE_SECONDS,
                            TimeUnit.SECONDS),
                    threads.scheduleWithFixedDelay(() -> round("forget", desk::purge), 1, 24, TimeUnit.HOURS));
        }
    }

    @PreDestroy
    void stop() {
        rounds.forEach(each -> each.cancel(false));
    }

    /** A round that fails must not be the last one. */
    private void round(String what, Runnable work) {
        var request = requests.get();
        boolean activated = request.activate();
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not " + what, failed);
        } finally {
            if (activated) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
