package org.paraph.integration.events.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.integration.events.webhook.DeliveryFailure;
import org.paraph.integration.events.webhook.Webhook;
import org.paraph.integration.events.webhook.WebhookDelivery;
import org.paraph.integration.events.webhook.Webhooks;
import org.paraph.platform.web.Versioned;

/**
 * A webhook and how its receiver does.
 *
 * @param types       empty for all
 * @param negotiation id of the only dossier; absent for all, and where the reader is not the owner
 * @param goneAt      when the receiver said that it is gone; absent unless that switched it off
 * @param failures    how often in a row the receiver has failed
 * @param shutUntil   until when the receiver is left alone; absent if it is not
 * @param lastStatus  the HTTP status of the last failure; absent if there was none
 * @param waiting     how many events wait for it
 * @param dead        how many were given up
 */
public record WebhookView(String id, long version, String owner, String url, List<String> types, String negotiation,
        boolean active, Instant goneAt, Instant createdAt, int failures, Instant shutUntil, Instant lastSuccessAt,
        Instant lastFailureAt, DeliveryFailure lastFailure, Integer lastStatus, long waiting, long dead) implements Versioned {

    static WebhookView of(Webhook webhook, Webhooks webhooks, boolean own) {
        var line = webhooks.line(webhook);
        return new WebhookView(webhook.id(), webhook.version(), webhook.owner(), webhook.url(), webhook.types(),
                own ? webhook.dossier() : null, webhook.isActive(), webhook.goneAt(), webhook.createdAt(), line.failures(),
                line.shutUntil(), line.lastSuccessAt(), line.lastFailureAt(), line.lastFailure(), line.lastStatus(),
                webhooks.count(webhook, WebhookDelivery.State.WAITING), webhooks.count(webhook, WebhookDelivery.State.DEAD));
    }
}
