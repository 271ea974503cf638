package org.paraph.testing.bench;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.h2.jdbcx.JdbcDataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.transaction.spi.TransactionServices;
import org.paraph.engine.camunda.EngineSettings;
import org.paraph.engine.camunda.ProcessModels;
import org.paraph.platform.persistence.Migrations;
import org.paraph.testing.EmbeddedPostgres;

/** The application's beans, entities, database and engine, running in the test's own JVM without a server. */
final class RunningBench {

    private static final String URL = "jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1";

    private final Transactions transactions;
    private final SettableClock clock = new SettableClock();
    private WeldContainer beans;
    private ProcessEngine engine;
    private WaitStates waits;

    RunningBench() {
        transactions = new Transactions(database());
    }

    /**
     * H2 in memory, or a real PostgreSQL where the property {@code paraph.bench.database} says so, by connections that are kept
     * as on the server: a new one takes longer than most transactions.
     */
    private static DataSource database() {
        if ("postgresql".equals(System.getProperty("paraph.bench.database"))) {
            var database = EmbeddedPostgres.freshDatabase();
            return new PooledDataSource("org.postgresql.Driver", database.url(), new Properties());
        }
        var source = new JdbcDataSource();
        source.setURL(URL);
        return source;
    }

    /** Starts in the order of the server: schema, beans, engine, process models. */
    void start() {
        var source = transactions.source();
        Migrations.run(source);
        EntityManagerFactory entities = Persistence.createEntityManagerFactory("paraph", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.weaving", "false"));
        transactions.use(entities);
        beans = new Weld("bench").disableDiscovery().addServices(new JoinedTransactions())
                .addBeanClasses(ProductionBeans.classes().toArray(Class<?>[]::new))
                .addBeanClasses(BenchParts.class, TransactionalInterceptor.class).initialize();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        EngineSettings.apply(configuration, beans.getBeanManager());
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new JoinsTransaction(false)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new JoinsTransaction(true)));
        engine = configuration.buildProcessEngine();
        ProcessModels.deploy(engine);
    }

    Transactions transactions() {
        return transactions;
    }

    SettableClock clock() {
        return clock;
    }

    WeldContainer beans() {
        return beans;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The wait states through which dossiers are taken now; null if there is no need. */
    WaitStates waits() {
        return waits;
    }

    void takeThrough(WaitStates some) {
        waits = some;
    }

    /** Runs each command of the engine within the transaction of its caller, or in one of its own. */
    private final class JoinsTransaction extends CommandInterceptor {
        private final boolean anew;

        JoinsTransaction(boolean anew) {
            this.anew = anew;
        }

        @Override
        public <T> T execute(Command<T> command) {
            return anew ? transactions.requiresNew(() -> next.execute(command))
                    : transactions.required(() -> next.execute(command));
        }
    }

    /** Lets observers wait for the end of the transaction, as on the server. */
    private final class JoinedTransactions implements TransactionServices {
        @Override
        public void registerSynchronization(Synchronization synchronization) {
            transactions.register(synchronization);
        }

        @Override
        public boolean isTransactionActive() {
            return transactions.active();
        }

        @Override
        public UserTransaction getUserTransaction() {
            throw new UnsupportedOperationException("Not on the bench: UserTransaction");
        }

        @Override
        public void cleanup() {
            // nothing is kept
        }
    }
}
