package org.paraph.integration.events.rest;

import org.paraph.integration.events.webhook.Answered;
import org.paraph.integration.events.webhook.DeliveryFailure;

/**
 * What a receiver said to a trial.
 *
 * @param taken   true if it took it
 * @param status  its HTTP status; absent if there was none
 * @param failure why it was not taken; absent if it was
 */
public record PingView(boolean taken, Integer status, DeliveryFailure failure) {

    static PingView of(Answered answered) {
        return new PingView(answered.isTaken(), answered.status() == 0 ? null : answered.status(), answered.failure());
    }
}
