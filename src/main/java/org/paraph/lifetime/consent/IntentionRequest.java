package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a party has made clear that it does not intend to become bound, as entered.
 *
 * @param party      code of the party
 * @param channel    how it made that clear
 * @param reason     or null
 * @param occurrence when
 */
public record IntentionRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 300) String channel,
        @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
