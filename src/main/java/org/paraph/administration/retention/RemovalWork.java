package org.paraph.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.paraph.platform.persistence.OwnTransactions;

/** Goes through the dossiers whose time is up; what fails stands in nobody's way. */
@ApplicationScoped
public class RemovalWork {

    private static final System.Logger LOG = System.getLogger(RemovalWork.class.getName());

    private final RemovalDesk desk;
    private final OwnTransactions transactions;
    private volatile boolean stopped;

    protected RemovalWork() {
        this(null, null);
    }

    @Inject
    public RemovalWork(RemovalDesk desk, OwnTransactions transactions) {
        this.desk = desk;
        this.transactions = transactions;
    }

    /** Removes all that is due now; returns of how many dossiers. */
    public int catchUp() {
        int removed = 0;
        for (var ending : Ending.values()) {
            var next = next(ending, "");
            while (!stopped && !next.isEmpty()) {
                removed += next.stream().mapToInt(this::remove).sum();
                next = next(ending, next.get(next.size() - 1));
            }
        }
        return removed;
    }

    /** Ends with the dossier at hand. */
    void stop() {
        stopped = true;
    }

    private List<String> next(Ending ending, String after) {
        return transactions.committed(() -> desk.due(ending, after));
    }

    private int remove(String dossier) {
        try {
            return !stopped && transactions.committed(() -> desk.remove(dossier)) ? 1 : 0;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The history of a dossier is left for the next time", failed);
            return 0;
        }
    }
}
