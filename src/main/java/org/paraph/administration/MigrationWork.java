package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.paraph.engine.models.MoveRefused;
import org.paraph.platform.persistence.OwnTransactions;
import org.paraph.platform.problem.Problem;

/**
 * Works on what is due: versions whose moment has come, and the runs. A rehearsal deploys the proposed set and moves
 * several dossiers in one transaction, which it rolls back: few enough that nobody who works on one of them waits long.
 */
@ApplicationScoped
public class MigrationWork {

    private static final System.Logger LOG = System.getLogger(MigrationWork.class.getName());
    private static final int MOVED_AT_ONCE = 50;
    private static final int REHEARSED_AT_ONCE = 100;
    private static final Duration LONGEST_TRIAL = Duration.ofSeconds(3);
    private static final int ATTEMPTS = 3;

    private final ActivationDesk activations;
    private final RunDesk desk;
    private final Trials trials;
    private final OwnTransactions transactions;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private volatile boolean stopped;

    protected MigrationWork() {
        this(null, null, null, null, null);
    }

    @Inject
    public MigrationWork(ActivationDesk activations, RunDesk desk, Trials trials, OwnTransactions transactions, Clock clock) {
        this.activations = activations;
        this.desk = desk;
        this.trials = trials;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does all that is due now, until nothing is left or others are at it. */
    public void catchUp() {
        activateDue();
        for (String run : transactions.committed(desk::open)) {
            try {
                workOn(run);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Run " + run + " is left for the next time", failed);
            }
        }
    }

    private void activateDue() {
        transactions.committed(activations::due).forEach(this::activate);
    }

    /** Ends with the dossier at hand; another node, or this one after its next start, goes on. */
    void stop() {
        stopped = true;
    }

    private void activate(String proposalId) {
        try {
            transactions.committed(() -> activations.activate(proposalId));
        } catch (Problem hindrance) {
            LOG.log(Level.WARNING, "A version could not come into force at its moment: {0}", hindrance.code());
            transactions.committed(() -> activations.hinder(proposalId, hindrance.code()));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A version is left for the next time", failed);
        }
    }

    private void workOn(String runId) {
        while (!stopped && transactions.committed(() -> desk.lease(runId, node))) {
            switch (transactions.committed(() -> desk.next(runId))) {
                case GATHER -> transactions.committed(() -> desk.gather(runId));
                case REHEARSE -> rehearse(runId, transactions.committed(() -> desk.waiting(runId, REHEARSED_AT_ONCE)));
                case MOVE -> transactions.committed(() -> desk.waiting(runId, MOVED_AT_ONCE))
                        .forEach(dossier -> move(runId, dossier));
            }
            activateDue();
        }
    }

    /** As many as there is time for; the others come the next time. */
    private void rehearse(String runId, List<String> dossiers) {
        var trial = new Trial(runId, dossiers);
        if (dossiers.isEmpty()) {
            return;
        }
        try {
            trials.under(transactions.committed(() -> desk.rehearsed(runId)), trial);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A rehearsal met " + failed.getClass().getName(), failed);
            trial.failed(failed);
        }
        if (trial.found.isEmpty()) {
            transactions.committed(() -> desk.breakOff(runId));
        }
        transactions.committed(() -> desk.keep(runId, trial.found));
    }

    /** The lease is kept up with each dossier, so that no other node is at the same run. */
    private void move(String runId, String dossier) {
        if (stopped || !transactions.committed(() -> desk.lease(runId, node))) {
            return;
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transactions.committed(() -> desk.move(runId, dossier));
                return;
            } catch (MoveRefused refused) {
                refuse(runId, dossier, DossierEffect.refused(refused.obstacles()));
                return;
            } catch (RuntimeException failed) {
                LOG.log(Level.INFO, "Dossier " + dossier + " did not move at attempt " + attempt, failed);
                if (attempt == ATTEMPTS) {
                    refuse(runId, dossier, DossierEffect.failed(failed.getClass().getSimpleName()));
                }
            }
        }
    }

    private void refuse(String runId, String dossier, DossierEffect why) {
        transactions.committed(() -> desk.refuse(runId, dossier, why));
    }

    /** Several dossiers tried one after the other; empty of results if not even the first was come to. */
    private final class Trial implements Supplier<Void> {
        private final Map<String, DossierEffect> found = new LinkedHashMap<>();
        private final String runId;
        private final List<String> dossiers;
        private String present;

        private Trial(String runId, List<String> dossiers) {
            this.runId = runId;
            this.dossiers = dossiers;
        }

        @Override
        public Void get() {
            var began = clock.instant();
            for (String dossier : dossiers) {
                if (!found.isEmpty() && Duration.between(began, clock.instant()).compareTo(LONGEST_TRIAL) > 0) {
                    break;
                }
                present = dossier;
                var effect = desk.tried(runId, dossier);
                found.put(dossier, effect);
                if (!effect.obstacles().isEmpty()) {
                    break; // the engine has given up the transaction, in which nothing more can be relied on
                }
            }
            return null;
        }

        private void failed(RuntimeException failure) {
            if (present != null) {
                found.put(present, DossierEffect.failed(failure.getClass().getSimpleName()));
            }
        }
    }
}
