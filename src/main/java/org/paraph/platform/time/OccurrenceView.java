package org.paraph.platform.time;

import java.time.Instant;
import java.time.LocalDate;

/** An {@link Occurrence} as the REST interface tells it; {@code recordedAt} is when it was entered. */
public record OccurrenceView(LocalDate occurredOn, LocalDate occurredUntil, DatePrecision precision, Instant occurredAt,
        String place, String zone, Instant recordedAt) {

    /** The view of an occurrence; null for null. */
    public static OccurrenceView of(Occurrence occurrence) {
        return occurrence == null ? null
                : new OccurrenceView(occurrence.occurredOn(), occurrence.occurredUntil(), occurrence.precision(),
                        occurrence.occurredAt(), occurrence.place(), occurrence.zone(), occurrence.recordedAt());
    }
}
