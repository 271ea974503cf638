package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.persistence.OwnTransactions;

/** Tries out what would be if a set of models were in force. Nothing of it stays. */
@ApplicationScoped
class Trials {

    private final ProcessVersions versions;
    private final OwnTransactions transactions;

    protected Trials() {
        this(null, null);
    }

    @Inject
    Trials(ProcessVersions versions, OwnTransactions transactions) {
        this.versions = versions;
        this.transactions = transactions;
    }

    /** What the work finds while the set is in force. */
    <T> T under(ModelSet set, Supplier<T> work) {
        return transactions.reverted(() -> {
            var deployed = versions.deploy("trial", set);
            try {
                return work.get();
            } finally {
                versions.forget(deployed.id());
            }
        });
    }
}
