package org.paraph.integration.events.webhook;

import java.util.List;

/**
 * One message on its way to one receiver.
 *
 * @param deliveryId what is noted when it has arrived; null for a trial
 * @param webhookId  the webhook
 * @param messageId  the same each time it is sent, so that the receiver knows it again
 * @param url        where to
 * @param secrets    with which it is signed
 * @param body       the event
 */
record Parcel(String deliveryId, String webhookId, String messageId, String url, List<byte[]> secrets, String body) {

    /** Tells no address and no secret, for logs. */
    @Override
    public String toString() {
        return "Parcel[" + messageId + " of webhook " + webhookId + "]";
    }
}
