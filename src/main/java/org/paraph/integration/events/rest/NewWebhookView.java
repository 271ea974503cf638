package org.paraph.integration.events.rest;

import org.paraph.platform.web.Versioned;

/**
 * A webhook with its secret, which is told only here.
 *
 * @param secret as receivers of the Standard Webhooks specification take it
 */
public record NewWebhookView(WebhookView webhook, String secret) implements Versioned {

    @Override
    public long version() {
        return webhook.version();
    }

    /** Tells no secret, for logs. */
    @Override
    public String toString() {
        return "NewWebhookView[" + webhook.id() + "]";
    }
}
