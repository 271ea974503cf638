package org.paraph.integration.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.paraph.platform.persistence.OneNodeAtATime;

/**
 * Gives events their place among those of all dossiers once they are committed, one node at a time. A number given within
 * the act would have gaps that fill later, when the act with the smaller one commits after that with the larger one, and whoever
 * had read past the gap would never see it. Places become readable in their order, because the next ones are given only
 * after the commit of those before.
 */
@ApplicationScoped
@Transactional
public class SequencingDesk {

    private static final int AT_ONCE = 1000;
    private static final Duration KEPT = Duration.ofDays(90);

    private final OutboxEvents events;
    private final OneNodeAtATime turn;
    private final Event<EventsPlaced> placed;
    private final EntityManager entities;
    private final Clock clock;

    protected SequencingDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public SequencingDesk(OutboxEvents events, OneNodeAtATime turn, Event<EventsPlaced> placed, EntityManager entities,
            Clock clock) {
        this.events = events;
        this.turn = turn;
        this.placed = placed;
        this.entities = entities;
        this.clock = clock;
    }

    /** Places those that are committed; true if there may be more. */
    public boolean place() {
        if (!events.isAnyUnplaced()) {
            return false;
        }
        turn.awaitOrderOfEvents();
        events.numberCommitted(AT_ONCE);
        var found = inOrder(events.unplaced(AT_ONCE));
        long position = events.lastPosition();
        for (var event : found) {
            event.place(++position);
        }
        entities.flush();
        if (!found.isEmpty()) {
            placed.fire(new EventsPlaced(found));
        }
        return found.size() == AT_ONCE;
    }

    /** By time, but within a dossier by number, whatever the clocks of its nodes said. */
    private static List<OutboxEvent> inOrder(List<OutboxEvent> byDossier) {
        var times = new HashMap<OutboxEvent, Instant>();
        var reached = new HashMap<String, Instant>();
        byDossier.forEach(event -> times.put(event, reached.merge(event.dossier(), event.recordedAt(),
                (before, now) -> now.isAfter(before) ? now : before)));
        var ordered = new ArrayList<>(byDossier);
        ordered.sort(Comparator.comparing(times::get));
        return ordered;
    }

    /** Forgets what was told more than 90 days ago, but never the last, from which places are counted on; true if there may be more. */
    public boolean purge() {
        var old = entities.createQuery("select e.id from OutboxEvent e where e.recordedAt < :limit and e.position < :last"
                + " and not exists (select d.id from WebhookDelivery d where d.event.id = e.id"
                + " and d.state = org.paraph.integration.events.webhook.WebhookDelivery.State.WAITING)", String.class)
                .setParameter("limit", clock.instant().minus(KEPT)).setParameter("last", events.lastPosition())
                .setMaxResults(AT_ONCE).getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from OutboxEvent e where e.id in :ids").setParameter("ids", old).executeUpdate();
        }
        return old.size() == AT_ONCE;
    }
}
