package org.paraph.platform.persistence;

import java.util.function.Supplier;

/**
 * Transactions of one's own, for work that no request brings: clocks on threads of the container, and trials that are never
 * to be kept. On such a thread the server's pool knows a transaction only if it was begun here; desks that are called
 * within join it. Not to be used within a transaction.
 */
public interface OwnTransactions {

    /** Does the work and commits it; what it throws rolls back and is thrown on. */
    <T> T committed(Supplier<T> work);

    /** Does the work and rolls it back whatever comes of it; what it finds is brought out. */
    <T> T reverted(Supplier<T> work);

    /** As the other one, for work that finds nothing. */
    default void committed(Runnable work) {
        committed(() -> {
            work.run();
            return null;
        });
    }
}
