package org.paraph.integration.events.rest;

import java.time.Instant;
import org.paraph.integration.events.webhook.DeliveryFailure;
import org.paraph.integration.events.webhook.WebhookDelivery;

/**
 * One event on its way to a receiver.
 *
 * @param event         id of the event; absent where the reader is not the owner, as type and negotiation are
 * @param nextAttemptAt absent unless it is waiting
 * @param lastStatus    the HTTP status of the last attempt; absent if there was none
 */
public record DeliveryView(String id, String event, String type, String negotiation, WebhookDelivery.State state, int attempts,
        Instant nextAttemptAt, Instant lastAttemptAt, DeliveryFailure lastFailure, Integer lastStatus) {

    static DeliveryView of(WebhookDelivery delivery, boolean own) {
        var event = delivery.event();
        return new DeliveryView(delivery.id(), own ? event.id() : null, own ? event.type() : null,
                own ? event.dossier() : null, delivery.state(), delivery.attempts(),
                delivery.state() == WebhookDelivery.State.WAITING ? delivery.nextAttemptAt() : null, delivery.lastAttemptAt(),
                delivery.lastFailure(), delivery.lastStatus());
    }
}
