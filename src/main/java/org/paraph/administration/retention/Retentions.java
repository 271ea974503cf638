package org.paraph.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paraph.engine.operations.ListPlace;

/** How long the history of dossiers is kept, what holds it, and what is removed. */
@ApplicationScoped
public class Retentions {

    /** Dossiers that ended in one way before a moment, whose history is still there. */
    private static final String KEPT = " from Negotiation n where n.state = :state and not exists"
            + " (select r from HistoryRemoval r where r.negotiationId = n.id)";
    private static final String PAST = " and not exists (select c from StateChange c where c.negotiation = n and"
            + " c.occurrence.recordedAt >= :limit)";
    private static final String HELD = " exists (select h from LegalHold h where h.negotiationId = n.id and h.liftedAt is null)";

    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f-]{8,36}");

    private final EntityManager entities;

    protected Retentions() {
        this(null);
    }

    @Inject
    public Retentions(EntityManager entities) {
        this.entities = entities;
    }

    /** The rule of each way of ending, as the change of it that is in force says. */
    public List<RetentionRule> rules() {
        return Stream.of(Ending.values()).map(this::rule).toList();
    }

    RetentionRule rule(Ending ending) {
        return RetentionRule.of(ending, change(ending, RetentionChange.State.CONFIRMED).orElse(null));
    }

    /** The change of that rule in a state of which there is one at most: the one that waits, or that is in force. */
    Optional<RetentionChange> change(Ending ending, RetentionChange.State state) {
        return entities.createQuery("select c from RetentionChange c where c.ending = :ending and c.state = :state",
                RetentionChange.class).setParameter("ending", ending).setParameter("state", state).getResultStream().findFirst();
    }

    /** A page of the changes, the latest first. */
    List<RetentionChange> changes(ListPlace after, int most) {
        var query = entities.createQuery("select c from RetentionChange c" + (after == null ? ""
                : " where c.requestedAt < :moment or c.requestedAt = :moment and c.id < :id")
                + " order by c.requestedAt desc, c.id desc", RetentionChange.class);
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** @throws UnknownRetention if there is none */
    RetentionChange change(String id) {
        return Optional.ofNullable(entities.find(RetentionChange.class, id))
                .orElseThrow(() -> new UnknownRetention("unknown-retention-change"));
    }

    /** A page of the holds, the latest first; those that stand only if that is asked for. */
    List<LegalHold> holds(boolean standing, ListPlace after, int most) {
        var query = entities.createQuery("select h from LegalHold h where 1 = 1" + (standing ? " and h.liftedAt is null" : "")
                + (after == null ? "" : " and (h.placedAt < :moment or h.placedAt = :moment and h.id < :id)")
                + " order by h.placedAt desc, h.id desc", LegalHold.class);
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** @throws UnknownRetention if there is none */
    LegalHold hold(String id) {
        return Optional.ofNullable(entities.find(LegalHold.class, id))
                .orElseThrow(() -> new UnknownRetention("unknown-legal-hold"));
    }

    /** The id of the one dossier whose id is this or begins so; empty if there is none, or more than one. */
    Optional<String> dossier(String beginning) {
        if (!BEGINNING.matcher(beginning).matches()) {
            return Optional.empty();
        }
        var found = entities.createQuery("select n.id from Negotiation n where n.id like :beginning", String.class)
                .setParameter("beginning", beginning + "%").setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    boolean isHeld(String negotiationId) {
        return entities.createQuery("select count(h) from LegalHold h where h.negotiationId = :id and h.liftedAt is null",
                Long.class).setParameter("id", negotiationId).getSingleResult() > 0;
    }

    /** What was removed of a dossier; empty if nothing was. */
    Optional<HistoryRemoval> removal(String negotiationId) {
        return Optional.ofNullable(entities.find(HistoryRemoval.class, negotiationId));
    }

    /** What was removed last. */
    List<HistoryRemoval> removals(int most) {
        return entities.createQuery("select r from HistoryRemoval r order by r.removedAt desc, r.negotiationId",
                HistoryRemoval.class).setMaxResults(most).getResultList();
    }

    /**
     * Ids of dossiers whose time is up, in their order.
     *
     * @param limit the moment before which they came to their end
     * @param after the id behind which to go on
     */
    List<String> due(Ending ending, Instant limit, String after, int most) {
        return entities.createQuery("select n.id" + KEPT + PAST + " and not" + HELD + " and n.id > :after order by n.id",
                String.class).setParameter("state", ending.state()).setParameter("limit", limit).setParameter("after", after)
                .setMaxResults(most).getResultList();
    }

    /** @param limit the moment before which they came to their end; null if none is removed by a clock */
    RetentionStanding standing(RetentionRule rule, Instant limit) {
        long kept = count(KEPT, rule, null);
        long removed = entities.createQuery("select count(r) from HistoryRemoval r where r.ending = :ending", Long.class)
                .setParameter("ending", rule.ending()).getSingleResult();
        return new RetentionStanding(rule, kept + removed, removed, count(KEPT + " and" + HELD, rule, null),
                limit == null ? 0 : count(KEPT + PAST + " and not" + HELD, rule, limit));
    }

    private long count(String which, RetentionRule rule, Instant limit) {
        var query = entities.createQuery("select count(n)" + which, Long.class).setParameter("state", rule.ending().state());
        return (limit == null ? query : query.setParameter("limit", limit)).getSingleResult();
    }

    void add(Object fresh) {
        entities.persist(fresh);
    }
}
