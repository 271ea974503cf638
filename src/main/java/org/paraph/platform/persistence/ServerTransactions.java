package org.paraph.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** The container's transactions, begun where its connection pool looks for them. */
@ApplicationScoped
class ServerTransactions implements OwnTransactions {

    @Resource
    private UserTransaction transaction;

    @Override
    public <T> T committed(Supplier<T> work) {
        begin();
        T found;
        try {
            found = work.get();
        } catch (RuntimeException | Error failed) {
            rollback();
            throw failed;
        }
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException refused) {
            throw new NotCommitted(refused);
        }
        return found;
    }

    @Override
    public <T> T reverted(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            rollback();
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException refused) {
            throw new NotCommitted(refused);
        }
    }

    private void rollback() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException refused) {
            throw new NotCommitted(refused);
        }
    }

    /** The container has not carried the transaction through; nothing of it stays. */
    static final class NotCommitted extends RuntimeException {

        private NotCommitted(Exception cause) {
            super(cause);
        }
    }
}
