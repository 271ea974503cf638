package org.paraph.mail;

import java.time.Instant;
import java.time.ZoneId;

/** When somebody wants to be told: not at all, at once, or together with all else once a day. */
public enum Delivery {
    NONE, AT_ONCE, DAILY;

    /**
     * When what happens now is told.
     *
     * @param hour at which the letter of the day goes out, in that zone
     */
    Instant next(Instant now, int hour, ZoneId zone) {
        if (this != DAILY) {
            return now;
        }
        var today = now.atZone(zone).toLocalDate();
        var then = today.atTime(hour, 0).atZone(zone).toInstant();
        return then.isAfter(now) ? then : today.plusDays(1).atTime(hour, 0).atZone(zone).toInstant();
    }
}
