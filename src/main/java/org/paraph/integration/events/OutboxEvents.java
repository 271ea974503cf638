package org.paraph.integration.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;

/** The events that were written, in the order of their dossiers and of all. */
@ApplicationScoped
public class OutboxEvents {

    private final EntityManager entities;

    protected OutboxEvents() {
        this(null);
    }

    @Inject
    public OutboxEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** Numbers on within a dossier, which the caller's transaction holds. */
    private void number(String dossier, List<OutboxEvent> further) {
        var reference = entities.find(Negotiation.class, dossier).reference();
        long last = entities.createQuery("select coalesce(max(e.sequence), 0) from OutboxEvent e where e.dossier = :dossier",
                Long.class).setParameter("dossier", dossier).getSingleResult();
        for (var event : further) {
            event.number(reference, ++last);
        }
        entities.flush();
    }

    /**
     * Numbers what was committed without a number, of those dossiers that nobody holds at this moment; the others are numbered
     * the next time.
     */
    void numberCommitted(int most) {
        var byDossier = entities.createQuery("select e from OutboxEvent e where e.position is null and e.sequence is null order by e.recordedAt, e.id",
                OutboxEvent.class).setMaxResults(most).getResultStream().collect(Collectors.groupingBy(OutboxEvent::dossier));
        byDossier.forEach((dossier, unnumbered) -> {
            if (!entities.createNativeQuery("select id from negotiation where id = ? for update skip locked")
                    .setParameter(1, dossier).getResultList().isEmpty()) {
                number(dossier, unnumbered);
            }
        });
    }

    /** True if something was written that has no place yet. */
    boolean isAnyUnplaced() {
        return !entities.createQuery("select e.id from OutboxEvent e where e.position is null", String.class)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** So many of those without a place, by dossier and number: none of a dossier is left out before one that is there. */
    List<OutboxEvent> unplaced(int most) {
        return entities.createQuery("select e from OutboxEvent e where e.position is null and e.sequence is not null"
                + " order by e.dossier, e.sequence",
                OutboxEvent.class).setMaxResults(most).getResultList();
    }

    /** The last place that was given; 0 if none was. */
    public long lastPosition() {
        return entities.createQuery("select coalesce(max(e.position), 0) from OutboxEvent e", Long.class).getSingleResult();
    }

    /** The place of the last event before the first one that was recorded at that moment or later; 0 if there is none before. */
    public long lastBefore(Instant moment) {
        long first = entities.createQuery("select coalesce(min(e.position), 0) from OutboxEvent e where e.recordedAt >= :moment",
                Long.class).setParameter("moment", moment).getSingleResult();
        return first == 0 ? lastPosition() : first - 1;
    }

    /** The event of that id, if it has its place. */
    public Optional<OutboxEvent> findPlaced(String id) {
        return Optional.ofNullable(entities.find(OutboxEvent.class, id)).filter(event -> event.position() != null);
    }

    /** All events behind a place, whoever may know of them; for what judges that itself. */
    public List<OutboxEvent> after(long position, int most) {
        return entities.createQuery("select e from OutboxEvent e where e.position > :after order by e.position",
                OutboxEvent.class).setParameter("after", position).setMaxResults(most).getResultList();
    }

    /** Those behind a place that a person may know of now and has asked for. */
    public List<OutboxEvent> after(long position, Actor person, EventChoice choice, int most) {
        var jpql = new StringBuilder("select e from OutboxEvent e, Negotiation n where n.id = e.dossier and e.position > :after"
                + " and").append(NeedToKnow.CONDITION);
        if (choice.dossier() != null) {
            jpql.append(" and e.dossier = :dossier");
        }
        if (choice.type() != null) {
            jpql.append(" and e.type like :type escape '!'");
        }
        var query = NeedToKnow.bind(entities.createQuery(jpql.append(" order by e.position").toString(), OutboxEvent.class),
                person).setParameter("after", position);
        if (choice.dossier() != null) {
            query.setParameter("dossier", choice.dossier());
        }
        if (choice.type() != null) {
            query.setParameter("type", EventPattern.like(choice.type()));
        }
        return query.setMaxResults(most).getResultList();
    }
}
