package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The decision on our draft, as entered.
 *
 * @param cleared    true if it goes to the talks, false if it goes back to the drafters
 * @param note       why, or what to change
 * @param occurrence when it was decided
 */
public record ClearanceRequest(@NotNull Boolean cleared, @NotBlank @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
