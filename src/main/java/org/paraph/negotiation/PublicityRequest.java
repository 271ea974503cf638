package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A change of what the public knows.
 *
 * @param publicity  what is public from then on
 * @param reason     why, or by which announcement
 * @param occurrence when it was announced
 */
public record PublicityRequest(@NotNull Publicity publicity, @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
