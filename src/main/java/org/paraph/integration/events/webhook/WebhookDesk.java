package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.EventSettings;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;

/**
 * Accounts keep webhooks. Where one leads and how it is signed is for its owner alone, since what is sent is what the owner may
 * know; an administrator can switch it off or remove it.
 */
@ApplicationScoped
@Transactional
public class WebhookDesk {

    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Negotiations negotiations;
    private final Sealing sealing;
    private final EventSettings settings;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected WebhookDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public WebhookDesk(Webhooks webhooks, Negotiations negotiations, Sealing sealing, EventSettings settings,
            EntityManager entities, CurrentActor actor, Event<Recorded> recorded, Clock clock) {
        this.webhooks = webhooks;
        this.negotiations = negotiations;
        this.sealing = sealing;
        this.settings = settings;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * A webhook with the secret that was made for it just now.
     *
     * @param secret as the receiver needs it; told only now
     */
    public record Secured(Webhook webhook, String secret) {

        /** Tells no secret, for logs. */
        @Override
        public String toString() {
            return "Secured[" + webhook.id() + "]";
        }
    }

    /**
     * Makes a webhook of the person who acts.
     *
     * @throws SecretsOff      if the installation has no key under which its secret could be kept
     * @throws TooManyWebhooks if the person has as many as one can
     * @throws InvalidRequest  if the address is none to which anything is sent
     */
    public Secured create(WebhookRequest request) {
        if (!sealing.isPossible()) {
            throw new SecretsOff();
        }
        var owner = actor.get().username();
        if (webhooks.countOf(owner) >= MOST) {
            throw new TooManyWebhooks(MOST);
        }
        var webhook = new Webhook(owner, clock.instant());
        describe(webhook, request);
        var secret = WebhookSecret.fresh();
        webhook.secure(sealing.seal(secret, webhook.id()));
        entities.persist(webhook);
        entities.flush();
        entities.persist(new WebhookLine(webhook.id()));
        record("webhook.create", webhook);
        return new Secured(webhook, WebhookSecret.told(secret));
    }

    /** Changes where it leads and what is sent; only for the owner. */
    public Webhook change(String id, long version, WebhookRequest request) {
        var webhook = own(id, version);
        describe(webhook, request);
        webhooks.line(webhook).open();
        record("webhook.change", webhook);
        return webhook;
    }

    /** Makes another secret; the one before signs too for a day. Only for the owner. */
    public Secured rotate(String id, long version) {
        var webhook = own(id, version);
        var secret = WebhookSecret.fresh();
        webhook.rotate(sealing.seal(secret, webhook.id()), clock.instant());
        record("webhook.rotate-secret", webhook);
        return new Secured(webhook, WebhookSecret.told(secret));
    }

    /** Has nothing sent for the time being; for the owner and for administrators. */
    public Webhook switchOff(String id, long version) {
        var webhook = at(id, version);
        webhook.describe(webhook.url(), webhook.types(), webhook.dossier(), false);
        record("webhook.switch-off", webhook);
        return webhook;
    }

    /** Removes it with all that was to be sent; for the owner and for administrators. */
    public void remove(String id, long version) {
        var webhook = at(id, version);
        record("webhook.remove", webhook);
        entities.createQuery("delete from WebhookDelivery d where d.webhook.id = :id").setParameter("id", id).executeUpdate();
        entities.remove(webhooks.line(webhook));
        entities.flush();
        entities.remove(webhook);
    }

    private Webhook at(String id, long version) {
        var webhook = webhooks.visible(id, actor.get());
        StaleVersion.unless(version, webhook.version());
        return webhook;
    }

    private Webhook own(String id, long version) {
        var webhook = at(id, version);
        if (!Webhooks.isOf(webhook, actor.get())) {
            throw new NotTheOwner();
        }
        return webhook;
    }

    private void describe(Webhook webhook, WebhookRequest request) {
        requireOpen(request.url());
        webhook.describe(request.url(), request.wanted(), request.negotiation() == null ? null
                : negotiations.visible(request.negotiation(), actor.get()).id(), request.on());
    }

    /** A name is judged when something is sent, because what it leads to can change. */
    private void requireOpen(String url) {
        var receiver = Receiver.of(url).orElseThrow(() -> new InvalidRequest(Violation.at("/url", "webhook.url")));
        if (settings.privateReceivers()) {
            return;
        }
        if (!receiver.secure()) {
            throw new InvalidRequest(Violation.at("/url", "webhook.https"));
        }
        try {
            if (receiver.isNumeric() && !AddressGuard.isOpen(InetAddress.getByName(receiver.host()))) {
                throw new InvalidRequest(Violation.at("/url", "webhook.address"));
            }
        } catch (UnknownHostException garbled) {
            throw new InvalidRequest(Violation.at("/url", "webhook.url"));
        }
    }

    /** The host is kept in the audit; the rest of an address may itself be a secret. */
    private void record(String action, Webhook webhook) {
        entities.flush();
        var after = new TreeMap<>(Map.of("owner", webhook.owner(), "host",
                Receiver.of(webhook.url()).map(Receiver::authority).orElse(""), "active", String.valueOf(webhook.isActive())));
        recorded.fire(new Recorded(actor.get().username(), action, null, "webhook:" + webhook.id(), Map.of(), after, null, null));
    }
}
