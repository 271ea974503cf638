package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The consent of a party to be bound, as entered.
 *
 * @param party      code of the party
 * @param means      by which means
 * @param instrument the instrument and who received it
 * @param occurrence when it was deposited, handed over or notified
 */
public record ConsentRequest(@NotBlank @Size(max = 10) String party, @NotNull ConsentMeans means,
        @NotNull @Valid Instrument instrument, @NotNull @Valid OccurrenceRequest occurrence) {
}
