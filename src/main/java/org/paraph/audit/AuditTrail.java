package org.paraph.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.persistence.OneNodeAtATime;

/** Writes down each command in its own transaction, and reads the trail of a dossier. */
@ApplicationScoped
public class AuditTrail {

    /** The fact that names the token with which the one who acted had signed in. */
    static final String SIGNED_IN_BY = "signedInBy";

    /** In words of its own, because a database that is told how many rows only with each call makes its plan anew each time. */
    private static final String LAST = "select * from audit_entry where stream = ? order by sequence desc"
            + " fetch first 1 rows only";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final OneNodeAtATime turn;
    private final CurrentActor sender;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null, null, null);
    }

    @Inject
    public AuditTrail(EntityManager entities, OneNodeAtATime turn, CurrentActor sender, Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.sender = sender;
        this.clock = clock;
    }

    void onRecorded(@Observes Recorded act) {
        var stream = act.dossier() == null ? AuditEntry.GENERAL : act.dossier();
        awaitTurn(act.dossier());
        var entry = new AuditEntry(act, json(act.before()), json(withMeans(act)), last(stream).orElse(null),
                clock.instant());
        entities.persist(entry);
        entities.flush();
    }

    /** Who signed in by a token is known by it too; it stands among the facts, which the hash covers like all else. */
    private Map<String, String> withMeans(Recorded act) {
        var by = sender.get();
        if (by.grant().means() == null || !by.username().equals(act.actor())) {
            return act.after();
        }
        var facts = new TreeMap<>(act.after());
        facts.put(SIGNED_IN_BY, by.grant().means());
        return facts;
    }

    /** Entries of one stream are written one after the other, whoever writes them: a claim, a clock, an administrator. */
    private void awaitTurn(String dossier) {
        if (dossier == null) {
            turn.await();
        } else if (!isHeld(dossier)) {
            entities.createNativeQuery("select id from negotiation where id = ? for update").setParameter(1, dossier)
                    .setFlushMode(FlushModeType.COMMIT).getResultList();
        }
    }

    /** True if the transaction holds the dossier already; one that was not read in it is not read for that. */
    private boolean isHeld(String dossier) {
        var known = entities.find(Negotiation.class, dossier, Map.of(QueryHints.CACHE_USAGE, CacheUsage.CheckCacheOnly));
        return known != null && known.isHeld();
    }

    /** The trail of a dossier, or the general one, oldest first, from behind a sequence number on. */
    public List<AuditEntry> of(String stream, long afterSequence, int limit) {
        return entities.createQuery("select e from AuditEntry e where e.stream = :stream and e.sequence > :after"
                + " order by e.sequence", AuditEntry.class).setParameter("stream", stream)
                .setParameter("after", afterSequence).setMaxResults(limit).getResultList();
    }

    /**
     * A page of a trail, the latest first, from before a sequence number on.
     *
     * @param person username of who acted; null for everybody
     * @param action beginning of what was done; empty for everything
     */
    public List<AuditEntry> latest(String stream, long beforeSequence, String person, String action, int limit) {
        var query = entities.createQuery("select e from AuditEntry e where e.stream = :stream and e.sequence < :before"
                + " and e.action like :action escape '!'" + (person == null ? "" : " and e.actor = :person")
                + " order by e.sequence desc", AuditEntry.class).setParameter("stream", stream)
                .setParameter("before", beforeSequence)
                .setParameter("action", action.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * What was arranged about one task, as far as its entries name it, oldest first.
     *
     * @param stream id of the task's dossier
     * @param step   key of the task in its process
     */
    public List<AuditEntry> ofTask(String stream, String step, String taskId) {
        return entities.createQuery("select e from AuditEntry e where e.stream = :stream and e.subject = :subject"
                + " and e.after like :named order by e.sequence", AuditEntry.class).setParameter("stream", stream)
                .setParameter("subject", "task:" + step).setParameter("named", "%\"task\":\"" + taskId + "\"%").getResultList();
    }

    /** Usernames of all who acted in a trail, as far as what they did begins so; in order. */
    public List<String> actors(String stream, String action) {
        return distinct("actor", stream, action);
    }

    /** All that was done in a trail, as far as it begins so; in order. */
    public List<String> actions(String stream, String action) {
        return distinct("action", stream, action);
    }

    private List<String> distinct(String what, String stream, String action) {
        return entities.createQuery("select distinct e." + what + " from AuditEntry e where e.stream = :stream"
                + " and e.action like :action order by e." + what, String.class).setParameter("stream", stream)
                .setParameter("action", action + "%").getResultList();
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

    /** Entries are written at once, so that none waits to be. */
    @SuppressWarnings("unchecked")
    private Optional<AuditEntry> last(String stream) {
        return entities.createNativeQuery(LAST, AuditEntry.class).setParameter(1, stream).setFlushMode(FlushModeType.COMMIT)
                .getResultStream().findFirst();
    }

    private static String json(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Facts of an act are plain text", e);
        }
    }
}
