package org.paraph.testing.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions as the server gives them: one connection that entities and engine share, joined by whoever is called
 * within, committed or rolled back by whoever began it.
 */
final class Transactions {

    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "prepareCall", "createStatement");
    private static final Set<String> LEFT_TO_US = Set.of("commit", "close", "setAutoCommit", "abort");

    private final DataSource source;
    private final ThreadLocal<Deque<Current>> stack = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<Long> statements = ThreadLocal.withInitial(() -> 0L);
    private EntityManagerFactory factory;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** Names the factory of the entity managers, which itself needs {@link #source()}. */
    void use(EntityManagerFactory entities) {
        this.factory = entities;
    }

    boolean active() {
        return !stack.get().isEmpty();
    }

    /** Joins the transaction of this thread, or begins one. */
    <T> T required(Supplier<T> work) {
        if (!active()) {
            return requiresNew(work);
        }
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            current().rollbackOnly = true;
            throw e;
        }
    }

    /** Begins a transaction, whatever this thread is in the middle of. */
    <T> T requiresNew(Supplier<T> work) {
        var transaction = new Current(open());
        stack.get().push(transaction);
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } finally {
            stack.get().pop();
            transaction.end();
        }
    }

    /** Begins a transaction that is rolled back whatever comes of it. */
    <T> T reverted(Supplier<T> work) {
        var transaction = new Current(open());
        stack.get().push(transaction);
        try {
            return work.get();
        } finally {
            stack.get().pop();
            transaction.end();
        }
    }

    /** How many statements some work of this thread takes, in a transaction of its own. */
    long statements(Runnable work) {
        long before = statements.get();
        requiresNew(() -> {
            work.run();
            return null;
        });
        return statements.get() - before;
    }

    /** Has a transaction of this thread told how it ends. */
    void register(Synchronization synchronization) {
        current().synchronizations.add(synchronization);
    }

    /** The entity manager of this thread's transaction; outside of one, a fresh one for each call. */
    EntityManager entities() {
        return active() ? current().entities() : factory.createEntityManager();
    }

    /** Hands out this thread's connection within a transaction, and a plain one outside. */
    DataSource source() {
        return new SharedSource();
    }

    private Current current() {
        return stack.get().element();
    }

    private Connection open() {
        try {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The transaction could not be committed because somebody within had failed. */
    static final class RolledBack extends RuntimeException {
        RolledBack() {
            super("Transaction marked for rollback");
        }
    }

    private final class Current {
        private final Connection connection;
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private EntityManager entities;
        private boolean rollbackOnly;
        private boolean committed;

        Current(Connection connection) {
            this.connection = connection;
        }

        EntityManager entities() {
            if (entities == null) {
                entities = factory.createEntityManager();
                entities.getTransaction().begin();
            }
            return entities;
        }

        void commit() {
            if (rollbackOnly) {
                throw new RolledBack();
            }
            List.copyOf(synchronizations).forEach(Synchronization::beforeCompletion);
            if (entities != null) {
                entities.getTransaction().commit();
            }
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            committed = true;
        }

        void end() {
            try {
                if (entities != null) {
                    if (entities.getTransaction().isActive()) {
                        entities.getTransaction().rollback();
                    }
                    entities.close();
                }
                connection.rollback();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
            synchronizations.forEach(synchronization -> synchronization.afterCompletion(status));
        }

        Connection shared() {
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (LEFT_TO_US.contains(method.getName())) {
                            return null;
                        }
                        if (method.getName().equals("rollback")) {
                            rollbackOnly = true;
                            return null;
                        }
                        if (STATEMENTS.contains(method.getName())) {
                            statements.set(statements.get() + 1);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private final class SharedSource implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return active() ? current().shared() : source.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // nothing is written
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // connections are at hand
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger("org.paraph.testing");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}
