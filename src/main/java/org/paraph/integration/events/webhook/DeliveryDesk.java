package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.integration.events.CloudEvent;
import org.paraph.integration.events.EventsPlaced;
import org.paraph.negotiation.Negotiations;

/**
 * Brings events on their way to receivers, each step in a transaction of its own, so that a node that dies leaves what another can
 * go on with. Whether the owner may know of it is judged at sending; what the owner may not know vanishes.
 */
@ApplicationScoped
@Transactional
public class DeliveryDesk {

    private static final System.Logger LOG = System.getLogger(DeliveryDesk.class.getName());
    private static final int HIDDEN_AT_ONCE = 200;
    private static final int DUE_AT_ONCE = 200;
    private static final String WAITING = "org.paraph.integration.events.webhook.WebhookDelivery.State.WAITING";
    private static final String ITS_TURN = " d.state = " + WAITING + " and d.nextAttemptAt <= :now and not exists (select e"
            + " from WebhookDelivery e where e.webhook.id = d.webhook.id and e.dossier = d.dossier and e.state = " + WAITING
            + " and e.position < d.position)";
    private static final String NEXT = "select d from WebhookDelivery d where d.webhook.id = :webhook and" + ITS_TURN
            + " order by d.position";

    private final EntityManager entities;
    private final People people;
    private final Negotiations negotiations;
    private final Sealing sealing;
    private final Clock clock;

    protected DeliveryDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public DeliveryDesk(EntityManager entities, People people, Negotiations negotiations, Sealing sealing, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.negotiations = negotiations;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Gives each webhook that wants an event a delivery of it. */
    void onPlaced(@Observes EventsPlaced placed) {
        var now = clock.instant();
        for (var webhook : entities.createQuery("select w from Webhook w where w.active = true", Webhook.class)
                .getResultList()) {
            placed.events().stream().filter(webhook::wants)
                    .forEach(event -> entities.persist(new WebhookDelivery(webhook, event, now)));
        }
    }

    /**
     * A webhook for which something is due.
     *
     * @param failing true if its receiver took the last message not
     */
    public record Due(String webhookId, boolean failing) {
    }

    /** Those for which something is due, that no courier serves and that are not left alone. */
    public List<Due> due() {
        var active = entities.createQuery("select w.id from Webhook w where w.active = true", String.class).getResultList();
        return active.isEmpty() ? List.of() : entities.createQuery("select l from WebhookLine l where l.webhookId in :active"
                + " and (l.claimedUntil is null or l.claimedUntil <= :now) and (l.shutUntil is null or l.shutUntil <= :now)"
                + " and exists (select d.id from WebhookDelivery d where d.webhook.id = l.webhookId and" + ITS_TURN + ")",
                WebhookLine.class).setParameter("active", active).setParameter("now", clock.instant())
                .setMaxResults(DUE_AT_ONCE).getResultStream().map(line -> new Due(line.webhookId(), line.failures() > 0)).toList();
    }

    /**
     * Takes the next message of a webhook in hand.
     *
     * @param courier who holds the line to the receiver from now on
     * @return empty if there is none that can be sent now, or another courier was faster
     */
    public Optional<Parcel> claim(String webhookId, String courier) {
        var now = clock.instant();
        var line = entities.find(WebhookLine.class, webhookId, LockModeType.PESSIMISTIC_WRITE);
        if (line == null || !line.isFreeFor(courier, now)) {
            return Optional.empty();
        }
        var webhook = entities.find(Webhook.class, webhookId);
        var owner = people.findByUsername(webhook.owner()).filter(Person::isActive).map(Person::asActor);
        if (owner.isEmpty()) {
            forgetWaiting(webhookId);
            return Optional.empty();
        }
        if (!webhook.isActive()) {
            return Optional.empty();
        }
        line.hold(courier, now);
        return next(webhook, owner.get(), now).flatMap(delivery -> parcel(delivery, line, now));
    }

    private Optional<WebhookDelivery> next(Webhook webhook, Actor owner, Instant now) {
        for (int hidden = 0; hidden < HIDDEN_AT_ONCE; hidden++) {
            var found = entities.createQuery(NEXT, WebhookDelivery.class).setParameter("webhook", webhook.id())
                    .setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
            if (found.isEmpty() || negotiations.find(found.get().event().dossier(), owner).isPresent()) {
                return found;
            }
            entities.remove(found.get());
            entities.flush();
        }
        return Optional.empty();
    }

    private Optional<Parcel> parcel(WebhookDelivery delivery, WebhookLine line, Instant now) {
        try {
            return Optional.of(parcel(delivery.id(), delivery.webhook(), CloudEvent.of(delivery.event()), now));
        } catch (Sealing.SealBroken | SecretsOff broken) {
            LOG.log(Level.WARNING, "The secret of webhook {0} cannot be opened: is PARAPH_SECRET_KEY another one?",
                    delivery.webhook().id());
            line.leaveAlone(now);
            return Optional.empty();
        }
    }

    Parcel parcel(String deliveryId, Webhook webhook, CloudEvent event, Instant now) {
        var secrets = webhook.secrets(now).stream().map(sealed -> sealing.open(sealed, webhook.id())).toList();
        return new Parcel(deliveryId, webhook.id(), event.id(), webhook.url(), secrets, event.json());
    }

    /** Notes what came of a message; a receiver that is back gets at once what waited for a further attempt. */
    public void answered(Parcel parcel, Answered answered) {
        var now = clock.instant();
        var line = entities.find(WebhookLine.class, parcel.webhookId(), LockModeType.PESSIMISTIC_WRITE);
        var delivery = entities.find(WebhookDelivery.class, parcel.deliveryId());
        if (line == null || delivery == null) {
            return;
        }
        if (!answered.isTaken()) {
            LOG.log(Level.INFO, "{0} was not taken: {1} {2}", parcel, answered.failure(), answered.status());
            line.failed(answered, now);
        }
        if (answered.isGone()) {
            delivery.webhook().switchOff(now);
            return;
        }
        delivery.answered(answered, now, ThreadLocalRandom.current().nextDouble());
        if (answered.isTaken() && line.taken(now)) {
            entities.flush();
            entities.createQuery("update WebhookDelivery d set d.nextAttemptAt = :now where d.webhook.id = :webhook and"
                    + " d.state = " + WAITING + " and d.nextAttemptAt > :now")
                    .setParameter("now", now).setParameter("webhook", parcel.webhookId()).executeUpdate();
        }
    }

    /** The courier goes. */
    public void release(String webhookId, String courier) {
        var line = entities.find(WebhookLine.class, webhookId, LockModeType.PESSIMISTIC_WRITE);
        if (line != null) {
            line.release(courier);
        }
    }

    private void forgetWaiting(String webhookId) {
        entities.createQuery("delete from WebhookDelivery d where d.webhook.id = :webhook and d.state = "
                + WAITING).setParameter("webhook", webhookId)
                .executeUpdate();
    }
}
