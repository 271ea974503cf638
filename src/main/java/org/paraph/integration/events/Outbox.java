package org.paraph.integration.events;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.TaskEvent;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;

/**
 * Writes down what happens in dossiers, in the transaction in which it happens. An act gets its number within the dossier, and
 * so do the tasks that came and went by it, while the audit holds the dossier for it anyway. What happens to tasks without an
 * act, by a clock, gets its number once it is committed: holding the dossier for it could lock out others for good.
 */
@ApplicationScoped
public class Outbox {

    private static final String KEY = Outbox.class.getName();
    /** That somebody read something classified is kept in the audit, but nothing has happened by it. */
    private static final String READING = ".read";

    private final Negotiations negotiations;
    private final OutboxRows rows;
    private final EventSignal signal;
    private final CurrentActor actor;
    private final Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    protected Outbox() {
        this(null, null, null, null, null);
    }

    @Inject
    Outbox(Negotiations negotiations, OutboxRows rows, EventSignal signal, CurrentActor actor, Clock clock) {
        this.negotiations = negotiations;
        this.rows = rows;
        this.signal = signal;
        this.actor = actor;
        this.clock = clock;
    }

    /** After the audit has its entry: it makes the acts of one dossier follow each other. */
    void onRecorded(@Observes @Priority(Interceptor.Priority.APPLICATION + 950) Recorded act) {
        if (act.dossier() == null || act.action().endsWith(READING)) {
            return;
        }
        var written = written();
        written.add(new OutboxEvent(new Happening(act.dossier(), act.action(), act.subject(), act.actor(), act.occurredOn(),
                clock.instant())));
        var own = written.stream().filter(event -> event.dossier().equals(act.dossier())).toList();
        written.removeAll(own);
        rows.number(act.dossier(), negotiations.byId(act.dossier()).reference(), own);
    }

    void onTask(@Observes TaskEvent event) {
        var action = EventTypes.action(event.kind());
        if (event.negotiationId() != null && action != null) {
            written().add(new OutboxEvent(new Happening(event.negotiationId(), action, "task:" + event.taskId(),
                    actor.get().username(), null, clock.instant())));
        }
    }

    /** Those of the present transaction that are not written yet. */
    @SuppressWarnings("unchecked")
    private List<OutboxEvent> written() {
        var written = (List<OutboxEvent>) transactions.getResource(KEY);
        if (written == null) {
            written = new ArrayList<>();
            transactions.putResource(KEY, written);
            transactions.registerInterposedSynchronization(new Ending(written, rows, signal));
        }
        return written;
    }

    /** What no act has taken up is written at the end, and what is committed is told at once. */
    private record Ending(List<OutboxEvent> left, OutboxRows rows, EventSignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (!left.isEmpty()) {
                rows.add(left);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
