package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the parties agree to end the treaty, as entered (Vienna Convention, article 54(b)).
 *
 * @param instrument what they agreed in
 * @param note       or null
 * @param occurrence the first day on which it is no longer in force
 */
public record EndRequest(@NotBlank @Size(max = 200) String instrument, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
