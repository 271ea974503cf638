package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The meeting at which a gate is to be decided, as entered.
 *
 * @param meetsOn     its day, in the calendar of the zone
 * @param endsAt      when it ends; at the end of the day if null
 * @param zone        time zone of the body's seat as an IANA name, for example {@code Asia/Seoul}
 * @param cutOffAt    by when the agenda paper has to be in, or null
 * @param agendaPaper reference of the agenda paper, or null
 * @param occurrence  when the meeting was fixed
 */
public record MeetingRequest(@NotNull LocalDate meetsOn, OffsetDateTime endsAt, @NotBlank @Size(max = 60) String zone,
        OffsetDateTime cutOffAt, @Size(max = 300) String agendaPaper, @NotNull @Valid OccurrenceRequest occurrence) {
}
