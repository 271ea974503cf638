package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.CloudEvent;
import org.paraph.integration.events.EventCursor;
import org.paraph.integration.events.EventSignal;
import org.paraph.integration.events.OutboxEvent;
import org.paraph.integration.events.OutboxEvents;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Has events sent once more to a receiver that lost them, and tries a receiver; for the owner and for administrators. */
@ApplicationScoped
@Transactional
public class ReplayDesk {

    private static final int AT_ONCE = 10_000;
    private static final int PAGE = 500;

    private final Webhooks webhooks;
    private final DeliveryDesk deliveries;
    private final OutboxEvents events;
    private final EventCursor cursor;
    private final EventSignal signal;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected ReplayDesk() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ReplayDesk(Webhooks webhooks, DeliveryDesk deliveries, OutboxEvents events, EventCursor cursor, EventSignal signal,
            EntityManager entities, CurrentActor actor, Event<Recorded> recorded, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.cursor = cursor;
        this.signal = signal;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * Has what is asked for sent once more, in order, up to 10,000 events at once.
     *
     * @throws UnknownDelivery if one is asked for that the webhook does not have
     */
    public void replay(String id, ReplayRequest request) {
        if (!request.isOne()) {
            throw new InvalidRequest(Violation.at("/after", "webhook.replay"));
        }
        var webhook = webhooks.visible(id, actor.get());
        if (request.delivery() != null) {
            webhooks.delivery(webhook, request.delivery()).again(clock.instant());
        } else {
            long place = request.since() != null ? events.lastBefore(request.since().toInstant())
                    : cursor.place(EventCursor.AFTER, request.after(), 0);
            replay(webhook, place);
        }
        webhooks.line(webhook).open();
        recorded.fire(new Recorded(actor.get().username(), "webhook.replay", null, "webhook:" + id, Map.of(), Map.of(), null,
                null));
        signal.raise();
    }

    private void replay(Webhook webhook, long place) {
        var next = place;
        for (int seen = 0; seen < AT_ONCE; seen += PAGE) {
            var page = events.after(next, PAGE);
            again(webhook, page.stream().filter(webhook::wants).toList());
            if (page.size() < PAGE) {
                return;
            }
            next = page.get(PAGE - 1).position();
        }
    }

    private void again(Webhook webhook, List<OutboxEvent> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var known = entities.createQuery("select d from WebhookDelivery d where d.id in :ids", WebhookDelivery.class)
                .setParameter("ids", wanted.stream().map(event -> WebhookDelivery.id(webhook.id(), event.id())).toList())
                .getResultStream().collect(Collectors.toMap(delivery -> delivery.event().id(), Function.identity()));
        var now = clock.instant();
        for (var event : wanted) {
            if (known.containsKey(event.id())) {
                known.get(event.id()).again(now);
            } else {
                entities.persist(new WebhookDelivery(webhook, event, now));
            }
        }
    }

    /** A message by which the receiver is tried; it is kept nowhere. */
    Parcel trial(String id) {
        var webhook = webhooks.visible(id, actor.get());
        return deliveries.parcel(null, webhook, CloudEvent.trial(id, actor.get().username(), clock.instant()), clock.instant());
    }
}
