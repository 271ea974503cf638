package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a party objects to the correction of the text, as entered (Vienna Convention, article 79(2)(b)).
 *
 * @param party      code of the party
 * @param reason     why, and through which channel
 * @param occurrence when
 */
public record CorrectionObjectionRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
