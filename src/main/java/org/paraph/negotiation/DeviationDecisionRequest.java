package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What the second person says of a deviation, as entered.
 *
 * @param confirmed  whether it is allowed, or stood by
 * @param note       why
 * @param occurrence when it was decided
 */
public record DeviationDecisionRequest(@NotNull Boolean confirmed, @NotBlank @Size(max = 4000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
