package org.paraph.engine.camunda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.paraph.platform.persistence.Migrations;

/**
 * Starts the application's core in its one right order: schema, engine, process models, jobs. The schema is brought up to
 * date while the engine reads its own settings, which takes as long. Transactions are the bean's own because the
 * migration commits by itself.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ManagedExecutorDefinition(name = "java:app/concurrent/jobs", maxAsync = EngineBootstrap.JOBS_AT_ONCE)
public class EngineBootstrap {

    /** How many jobs of the engine are done at the same time. */
    static final int JOBS_AT_ONCE = 8;

    @Resource(lookup = "java:app/jdbc/paraph")
    private DataSource source;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private UserTransaction ownTransactions;

    @Resource(lookup = "java:app/concurrent/jobs")
    private ManagedExecutorService threads;

    @Inject
    private BeanManager beans;

    private ProcessEngine engine;
    private ContainerJobExecutor jobs;

    @PostConstruct
    void start() {
        requireUtc();
        var schema = CompletableFuture.runAsync(() -> Migrations.run(source), threads);
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setTransactionManager(new EngineTransactions(transactions, ownTransactions));
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("false");
        EngineSettings.apply(configuration, beans);
        configuration.getProcessEnginePlugins().add(new AwaitSchema(schema));
        jobs = new ContainerJobExecutor(threads);
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        forgetSources(configuration);
        RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(engine);
        ProcessModels.deploy(engine);
        jobs.start();
    }

    @PreDestroy
    void stop() {
        RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(engine);
        jobs.shutdown();
        engine.close();
    }

    /** The engine keeps the trees of XML out of which its statements were put together, which nobody reads again: 20 MiB. */
    private static void forgetSources(ProcessEngineConfigurationImpl configuration) {
        configuration.getSqlSessionFactory().getConfiguration().getSqlFragments().clear();
    }

    private static void requireUtc() {
        var zone = TimeZone.getDefault();
        if (zone.getRawOffset() != 0 || zone.useDaylightTime()) {
            throw new IllegalStateException("Paraph counts in UTC: start the JVM with -Duser.timezone=UTC (it runs in "
                    + zone.getID() + ")");
        }
    }
}
