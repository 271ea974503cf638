package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a deviation is contested, as entered.
 *
 * @param note       by whom and why
 * @param occurrence when it was contested
 */
public record DeviationDisputeRequest(@NotBlank @Size(max = 4000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
