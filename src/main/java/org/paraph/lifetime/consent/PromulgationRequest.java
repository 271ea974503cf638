package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the treaty was promulgated, as entered.
 *
 * @param gazette    the gazette
 * @param number     the number that it was given
 * @param note       or null
 * @param occurrence when
 */
public record PromulgationRequest(@NotBlank @Size(max = 300) String gazette,
        @NotBlank @Size(max = 100) String number, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
