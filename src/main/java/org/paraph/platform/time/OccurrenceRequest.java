package org.paraph.platform.time;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When and where an act took place, as entered. Late entry of past acts is normal.
 *
 * @param occurredOn    the legal date, in the calendar of the place
 * @param occurredUntil last day, for an act that lasted or whose day lies in a range; else null
 * @param precision     how exactly the date is known; a day if null
 * @param occurredAt    the moment, where it is known; else null
 * @param place         where, or null
 * @param zone          the place's time zone as an IANA name, for example {@code Asia/Seoul}; or null
 */
public record OccurrenceRequest(@NotNull LocalDate occurredOn, LocalDate occurredUntil, DatePrecision precision,
        OffsetDateTime occurredAt, @Size(max = 200) String place, @Size(max = 60) String zone) {

    /** An act of one day. */
    public static OccurrenceRequest on(LocalDate day) {
        return new OccurrenceRequest(day, null, null, null, null, null);
    }
}
