package org.paraph.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.paraph.platform.persistence.OwnTransactions;

/** The requests with a key of the last day: admits each once, keeps what it was answered with, forgets it after a day. */
@ApplicationScoped
public class KeyedRequests {

    private static final int LOOKS = 5;

    private final EntityManager entities;
    private final OwnTransactions transactions;
    private final Clock clock;

    protected KeyedRequests() {
        this(null, null, null);
    }

    @Inject
    public KeyedRequests(EntityManager entities, OwnTransactions transactions, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Admits a request: to be carried out in a new turn, or answered as before. Not to be called within a transaction.
     *
     * @param id          of the record, made of the account and the key
     * @param account     whose request it is
     * @param fingerprint tells the request from others
     * @throws KeyRefused if the key came with another request, or the same one is being carried out, or it is not known
     *                    how it ended
     */
    public Admission admit(String id, String account, String fingerprint) {
        for (int look = 0; look < LOOKS; look++) {
            var admission = look(id, account, fingerprint);
            if (admission.isPresent()) {
                return admission.get();
            }
        }
        throw KeyRefused.inProgress();
    }

    /** Empty if somebody else came in between. */
    private Optional<Admission> look(String id, String account, String fingerprint) {
        try {
            return transactions.committed(() -> {
                var found = entities.find(KeyedRequest.class, id);
                return found == null ? Optional.of(begun(id, account, fingerprint)) : found(found, id, fingerprint);
            });
        } catch (PersistenceException begunByAnother) {
            return Optional.empty();
        }
    }

    private Admission begun(String id, String account, String fingerprint) {
        var request = new KeyedRequest(id, account, fingerprint, UUID.randomUUID().toString(), clock.instant());
        entities.persist(request);
        entities.flush();
        return new Admission(id, request.turn(), null);
    }

    private Optional<Admission> found(KeyedRequest found, String id, String fingerprint) {
        if (found.isForgotten(clock.instant())) {
            remove(id, found.turn());
            return Optional.empty();
        }
        if (!found.isFor(fingerprint)) {
            throw KeyRefused.reused();
        }
        if (found.state() == KeyedState.ANSWERED) {
            return Optional.of(new Admission(id, null, found.answer()));
        }
        if (!found.isAbandoned(clock.instant())) {
            throw KeyRefused.inProgress();
        }
        if (found.state() == KeyedState.EXECUTED) {
            throw KeyRefused.unknown();
        }
        return takenOver(id, found.turn());
    }

    private Optional<Admission> takenOver(String id, String earlier) {
        var turn = UUID.randomUUID().toString();
        int taken = entities.createQuery("update KeyedRequest k set k.turn = :turn, k.begunAt = :now"
                + " where k.id = :id and k.turn = :earlier and k.state = :begun").setParameter("turn", turn)
                .setParameter("now", clock.instant()).setParameter("id", id).setParameter("earlier", earlier)
                .setParameter("begun", KeyedState.BEGUN).executeUpdate();
        return taken == 1 ? Optional.of(new Admission(id, turn, null)) : Optional.empty();
    }

    private void remove(String id, String turn) {
        entities.createQuery("delete from KeyedRequest k where k.id = :id and k.turn = :turn").setParameter("id", id)
                .setParameter("turn", turn).executeUpdate();
    }

    /**
     * Marks the request as carried out, in the transaction of the act: the mark stands or falls with it.
     *
     * @throws KeyRefused if another turn has begun meanwhile; the act must not be committed then
     */
    void execute(String id, String turn) {
        int marked = entities.createQuery("update KeyedRequest k set k.state = :executed where k.id = :id and k.turn = :turn")
                .setParameter("executed", KeyedState.EXECUTED).setParameter("id", id).setParameter("turn", turn).executeUpdate();
        if (marked == 0) {
            throw KeyRefused.inProgress();
        }
    }

    /** Keeps the answer for repetitions, unless another turn has begun meanwhile. */
    public void answer(String id, String turn, KeptAnswer answer) {
        transactions.committed(() -> {
            var found = entities.find(KeyedRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (found != null && found.isIn(turn)) {
                found.answer(answer);
            }
        });
    }

    /** Lets the request be made again, if nothing of it was committed. */
    public void release(String id, String turn) {
        transactions.committed(() -> {
            entities.createQuery("delete from KeyedRequest k where k.id = :id and k.turn = :turn and k.state = :begun")
                    .setParameter("id", id).setParameter("turn", turn).setParameter("begun", KeyedState.BEGUN).executeUpdate();
        });
    }

    /** Forgets what is older than a day; returns how many. */
    public int purge() {
        return transactions.committed(() -> entities.createQuery("delete from KeyedRequest k where k.begunAt <= :limit")
                .setParameter("limit", clock.instant().minus(KeyedRequest.KEPT)).executeUpdate());
    }
}
