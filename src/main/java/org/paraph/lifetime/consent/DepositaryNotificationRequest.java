package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the depositary informed the parties, as entered.
 *
 * @param depositary who informed
 * @param about      of what
 * @param number     number of the document; or null
 * @param note       or null
 * @param occurrence when
 */
public record DepositaryNotificationRequest(@NotBlank @Size(max = 300) String depositary, @NotBlank @Size(max = 300) String about,
        @Size(max = 100) String number, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
