package org.paraph.engine.camunda;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The container's transactions as the engine begins and ends them. They go through {@link UserTransaction} because Payara
 * then also tells the calling component of the transaction, which is where its connection pool looks. One begun at the
 * transaction manager itself is unknown there outside a {@code @Transactional} method: the engine would get a connection
 * that commits each statement by itself, apart from what the entities write in the same step.
 */
final class EngineTransactions implements TransactionManager {

    private final TransactionManager manager;
    private final UserTransaction user;

    EngineTransactions(TransactionManager manager, UserTransaction user) {
        this.manager = manager;
        this.user = user;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        if (!isOver()) {
            user.begin();
        }
    }

    /**
     * True while those are told who wait for the end of a transaction, when none can be begun. The engine then forgets a
     * deployment that was rolled back, for which it needs none: nothing of it is in the database.
     */
    private boolean isOver() throws SystemException {
        return manager.getStatus() == Status.STATUS_ROLLEDBACK || manager.getStatus() == Status.STATUS_COMMITTED;
    }

    @Override
    public void commit() throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        if (!isOver()) {
            user.commit();
        }
    }

    @Override
    public void rollback() throws SystemException {
        if (!isOver()) {
            user.rollback();
        }
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        manager.resume(transaction);
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }
}
