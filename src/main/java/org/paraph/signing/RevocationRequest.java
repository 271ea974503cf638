package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That full powers are taken back, as entered.
 *
 * @param reason     why, for the file
 * @param occurrence from which day they do not hold any more
 */
public record RevocationRequest(@NotBlank @Size(max = 1000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
