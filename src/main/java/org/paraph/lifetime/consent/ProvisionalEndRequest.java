package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the provisional application ends before the treaty enters into force, as entered.
 *
 * @param party      the party that gives notice of its intention not to become bound; null if the parties agreed
 * @param reason     why, and through which channel
 * @param occurrence the day on which it ends
 */
public record ProvisionalEndRequest(@Size(max = 10) String party, @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
