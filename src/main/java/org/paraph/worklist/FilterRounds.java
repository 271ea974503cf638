package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.paraph.platform.persistence.OwnTransactions;

/** Looks after all watched choices, each in a transaction of its own. */
@ApplicationScoped
public class FilterRounds {

    private static final System.Logger LOG = System.getLogger(FilterRounds.class.getName());

    private final FilterWatchDesk desk;
    private final OwnTransactions transactions;

    protected FilterRounds() {
        this(null, null);
    }

    @Inject
    public FilterRounds(FilterWatchDesk desk, OwnTransactions transactions) {
        this.desk = desk;
        this.transactions = transactions;
    }

    /** Where two nodes are at the same one, one of them is refused at its commit, which is as it should be. */
    public void look() {
        transactions.committed(desk::all).forEach(watch -> {
            try {
                transactions.committed(() -> desk.look(watch));
            } catch (RuntimeException refused) {
                LOG.log(Level.INFO, "Watch {0} is left for the next time: {1}", watch, refused.getClass().getName());
            }
        });
    }
}
