package org.paraph.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.persistence.OneNodeAtATime;

/** Writes down each command in its own transaction, and reads the trail of a dossier. */
@ApplicationScoped
public class AuditTrail {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final OneNodeAtATime turn;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null, null);
    }

    @Inject
    public AuditTrail(EntityManager entities, OneNodeAtATime turn, Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.clock = clock;
    }

    void onRecorded(@Observes Recorded act) {
        var stream = act.dossier() == null ? AuditEntry.GENERAL : act.dossier();
        awaitTurn(act.dossier());
        var entry = new AuditEntry(act, json(act.before()), json(act.after()), last(stream).orElse(null),
                clock.instant());
        entities.persist(entry);
        entities.flush();
    }

    /** Entries of one stream are written one after the other, whoever writes them: a claim, a clock, an administrator. */
    private void awaitTurn(String dossier) {
        if (dossier == null) {
            turn.await();
        } else {
            entities.createNativeQuery("select id from negotiation where id = ? for update").setParameter(1, dossier)
                    .getResultList();
        }
    }

    /** The trail of a dossier, or the general one, oldest first, from behind a sequence number on. */
    public List<AuditEntry> of(String stream, long afterSequence, int limit) {
        return entities.createQuery("select e from AuditEntry e where e.stream = :stream and e.sequence > :after"
                + " order by e.sequence", AuditEntry.class).setParameter("stream", stream)
                .setParameter("after", afterSequence).setMaxResults(limit).getResultList();
    }

    /** The sequence number of the first entry that was altered or does not follow on the one before; empty if none. */
    public Optional<Long> firstBreak(String stream) {
        AuditEntry previous = null;
        for (AuditEntry entry : of(stream, 0, Integer.MAX_VALUE)) {
            if (!entry.follows(previous)) {
                return Optional.of(entry.sequence());
            }
            previous = entry;
        }
        return Optional.empty();
    }

    private Optional<AuditEntry> last(String stream) {
        return entities.createQuery("select e from AuditEntry e where e.stream = :stream order by e.sequence desc",
                AuditEntry.class).setParameter("stream", stream).setMaxResults(1).getResultStream().findFirst();
    }

    private static String json(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Facts of an act are plain text", e);
        }
    }
}
