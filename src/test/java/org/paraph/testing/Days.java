package org.paraph.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;

/** Acts of a day, recorded at noon of that day in UTC or on another day. */
public final class Days {

    private Days() {
    }

    /** An act of this day, recorded on it. */
    public static Occurrence on(String day) {
        return on(LocalDate.parse(day));
    }

    /** An act of this day, recorded on it. */
    public static Occurrence on(LocalDate day) {
        return Occurrence.recorded(OccurrenceRequest.on(day), noonOf(day));
    }

    /** An act of the first day that was entered on the second. */
    public static Occurrence on(String day, String recordedOn) {
        return Occurrence.recorded(OccurrenceRequest.on(LocalDate.parse(day)), noonOf(LocalDate.parse(recordedOn)));
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
