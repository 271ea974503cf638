package org.paraph.integration.events.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.paraph.integration.events.EventSignal;
import org.paraph.platform.persistence.OwnTransactions;
import org.paraph.platform.time.Rounds;

/**
 * Sends what is due to receivers: several at a time, each receiver by one courier. Receivers that failed last may occupy half
 * of the couriers only, so that however many hang, the others are served.
 */
@ApplicationScoped
public class Courier {

    private static final int COURIERS = 8;
    private static final int FOR_FAILING = COURIERS / 2;
    private static final int MESSAGES_IN_A_ROW = 50;

    @Resource
    private ManagedExecutorService threads;

    private final DeliveryDesk desk;
    private final Messenger messenger;
    private final Sealing sealing;
    private final Rounds rounds;
    private final EventSignal signal;
    private final OwnTransactions transactions;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, Boolean> served = new ConcurrentHashMap<>();
    private volatile boolean ended;

    protected Courier() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Courier(DeliveryDesk desk, Messenger messenger, Sealing sealing, Rounds rounds, EventSignal signal,
            OwnTransactions transactions) {
        this.desk = desk;
        this.messenger = messenger;
        this.sealing = sealing;
        this.rounds = rounds;
        this.signal = signal;
        this.transactions = transactions;
    }

    /** No courier begins any more. */
    public void end() {
        ended = true;
    }

    /** Sends couriers to where something is due; called by one thread, at least every second. */
    public void lookOut() {
        messenger.cut();
        if (ended || served.size() >= COURIERS || !sealing.isPossible()) {
            return;
        }
        var due = new ArrayList<>(transactions.committed(desk::due));
        Collections.shuffle(due);
        for (var each : due) {
            if (isRoomFor(each) && served.putIfAbsent(each.webhookId(), each.failing()) == null) {
                threads.execute(() -> rounds.attempt("serve webhook " + each.webhookId(), () -> serve(each.webhookId())));
            }
        }
    }

    private boolean isRoomFor(DeliveryDesk.Due due) {
        return served.size() < COURIERS
                && (!due.failing() || served.values().stream().filter(failing -> failing).count() < FOR_FAILING);
    }

    private void serve(String webhookId) {
        int sent = 0;
        try {
            while (sent < MESSAGES_IN_A_ROW && !ended && sendNext(webhookId)) {
                sent++;
            }
            transactions.committed(() -> desk.release(webhookId, node));
        } finally {
            served.remove(webhookId);
            if (sent > 0) {
                signal.raise();
            }
        }
    }

    private boolean sendNext(String webhookId) {
        var parcel = transactions.committed(() -> desk.claim(webhookId, node));
        if (parcel.isEmpty()) {
            return false;
        }
        var answered = messenger.send(parcel.get());
        transactions.committed(() -> desk.answered(parcel.get(), answered));
        return answered.isTaken();
    }
}
