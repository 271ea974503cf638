package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What the mandate's authority says to something that touches a red line, as entered.
 *
 * @param widened    true if the red line binds no longer
 * @param authority  who decided
 * @param note       why, for the file
 * @param occurrence when
 */
public record MandateDecisionRequest(@NotNull Boolean widened, @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
