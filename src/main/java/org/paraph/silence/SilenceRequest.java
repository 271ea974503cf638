package org.paraph.silence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The working text put to parties under silence, as entered. It ends at a moment that is named, or after working days.
 *
 * @param proposedBy  code of the party that puts the question; our own if null
 * @param parties     codes of the parties that are asked; all others if null or empty
 * @param question    what is accepted by silence, in words
 * @param channel     how the text was circulated
 * @param endsAt      the moment at which it ends; null if working days are counted
 * @param workingDays how many working days it runs, to the close of business of the last; null if the moment is named
 * @param capital     code of the party in whose capital the days are counted; the proposing party's if null
 * @param occurrence  when the text was circulated; that day is not counted
 */
public record SilenceRequest(@Size(max = 10) String proposedBy, @Size(max = 500) List<@NotBlank @Size(max = 10) String> parties,
        @NotBlank @Size(max = 2000) String question, @NotBlank @Size(max = 200) String channel, OffsetDateTime endsAt,
        @Min(1) @Max(250) Integer workingDays, @Size(max = 10) String capital,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
