package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Our own consent to be bound, as entered by who completes the task.
 *
 * @param means      by which means
 * @param instrument the instrument and who received it
 * @param occurrence when it was deposited, handed over or notified
 */
public record OwnConsentRequest(@NotNull ConsentMeans means, @NotNull @Valid Instrument instrument,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
