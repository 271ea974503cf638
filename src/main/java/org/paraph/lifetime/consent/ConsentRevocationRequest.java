package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a party takes its consent back before it takes effect, as entered.
 *
 * @param channel    how it was told
 * @param reason     why
 * @param occurrence when
 */
public record ConsentRevocationRequest(@NotBlank @Size(max = 200) String channel, @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
