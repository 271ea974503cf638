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
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.paraph.platform.time.Rounds;

/** Empties the postbox every few seconds, on each node, where a mail server is named. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailClock {

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
    private Rounds rounds;

    private List<Future<?>> scheduled = List.of();

    @PostConstruct
    void start() {
        if (mail.isOn()) {
            mail.requireSound();
            scheduled = List.of(threads.submit(() -> rounds.attempt("catch up", postbox::catchUp)),
                    threads.scheduleWithFixedDelay(() -> rounds.attempt("empty the postbox", postbox::empty), PAUSE_SECONDS,
                            PAUSE_SECONDS, TimeUnit.SECONDS),
                    threads.scheduleWithFixedDelay(() -> rounds.attempt("forget", desk::purge), 1, 24, TimeUnit.HOURS));
        }
    }

    @PreDestroy
    void stop() {
        scheduled.forEach(each -> each.cancel(false));
    }
}
