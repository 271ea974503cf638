package org.paraph.hold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What the check of a suspension's condition found, as entered.
 *
 * @param met        whether the condition for the end is met
 * @param finding    why
 * @param nextDay    the day of the next check, needed where it is not met; it becomes the day from which it may end
 * @param occurrence when it was checked
 */
public record ConditionCheckRequest(boolean met, @NotBlank @Size(max = 2000) String finding, LocalDate nextDay,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
