package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a State confirms a signature given for it, as entered.
 *
 * @param authority  who confirmed it for the State
 * @param note       how we learned of it, or null
 * @param occurrence when it was confirmed
 */
public record ConfirmationRequest(@NotBlank @Size(max = 200) String authority, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
