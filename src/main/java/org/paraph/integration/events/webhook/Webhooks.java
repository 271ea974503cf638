package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.negotiation.NeedToKnow;

/** The webhooks and what was sent to them. Each account finds its own; administrators find all, but no dossiers in them. */
@ApplicationScoped
public class Webhooks {

    private final EntityManager entities;

    protected Webhooks() {
        this(null);
    }

    @Inject
    public Webhooks(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws UnknownWebhook if there is none, or it is another's and the person no administrator */
    public Webhook visible(String id, Actor person) {
        var webhook = entities.find(Webhook.class, id);
        if (webhook == null || !isOf(webhook, person) && !person.has(Role.ADMINISTRATOR)) {
            throw new UnknownWebhook();
        }
        return webhook;
    }

    /** True if the person is the owner. */
    public static boolean isOf(Webhook webhook, Actor person) {
        return webhook.owner().equals(person.username());
    }

    /** Those that the person finds, the latest first. */
    public List<Webhook> list(Actor person) {
        return entities.createQuery("select w from Webhook w where :all = true or w.owner = :owner"
                + " order by w.createdAt desc, w.id", Webhook.class).setParameter("all", person.has(Role.ADMINISTRATOR))
                .setParameter("owner", person.username()).getResultList();
    }

    long countOf(String owner) {
        return entities.createQuery("select count(w) from Webhook w where w.owner = :owner", Long.class)
                .setParameter("owner", owner).getSingleResult();
    }

    /** How its receiver does. */
    public WebhookLine line(Webhook webhook) {
        return entities.find(WebhookLine.class, webhook.id());
    }

    /** How many of its deliveries are in that state. */
    public long count(Webhook webhook, WebhookDelivery.State state) {
        return entities.createQuery("select count(d) from WebhookDelivery d where d.webhook.id = :id and d.state = :state",
                Long.class).setParameter("id", webhook.id()).setParameter("state", state).getSingleResult();
    }

    /**
     * Its deliveries, the latest first. The owner finds those from dossiers that the owner may see now; an administrator who is not
     * the owner finds all, without being told from where.
     *
     * @param state  null for all
     * @param before id of the delivery before which the page begins; null begins at the latest
     */
    public List<WebhookDelivery> deliveries(Webhook webhook, Actor person, WebhookDelivery.State state, String before, int most) {
        boolean own = isOf(webhook, person);
        var query = entities.createQuery("select d from WebhookDelivery d" + (own ? ", Negotiation n" : "")
                + " where d.webhook.id = :webhook" + (own ? " and n.id = d.dossier and" + NeedToKnow.CONDITION : "")
                + (state == null ? "" : " and d.state = :state")
                + (before == null ? "" : " and d.position < (select e.position from WebhookDelivery e where e.id = :before)")
                + " order by d.position desc", WebhookDelivery.class).setParameter("webhook", webhook.id());
        if (own) {
            NeedToKnow.bind(query, person);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(most).getResultList();
    }

    /** @throws UnknownDelivery if the webhook has no such delivery */
    WebhookDelivery delivery(Webhook webhook, String id) {
        var delivery = entities.find(WebhookDelivery.class, id);
        if (delivery == null || !delivery.webhook().id().equals(webhook.id())) {
            throw new UnknownDelivery();
        }
        return delivery;
    }
}
