package org.paraph.integration.events.webhook;

/**
 * What came of sending something to a receiver.
 *
 * @param status  the HTTP status; 0 if there was none
 * @param failure null if it was taken
 */
public record Answered(int status, DeliveryFailure failure) {

    private static final int GONE = 410;

    static Answered failed(DeliveryFailure failure) {
        return new Answered(0, failure);
    }

    /** Only 2xx says that it was taken. */
    static Answered with(int status) {
        return new Answered(status, status >= 200 && status < 300 ? null : DeliveryFailure.STATUS);
    }

    public boolean isTaken() {
        return failure == null;
    }

    /** True if the receiver wants nothing any more. */
    boolean isGone() {
        return status == GONE;
    }
}
