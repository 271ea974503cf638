package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Whether our own party becomes bound by an amendment, as entered.
 *
 * @param accepts    true if it does; false if it stays on the old text
 * @param instrument in what it said so
 * @param note       or null
 * @param occurrence when
 */
public record OwnAmendmentAnswerRequest(@NotNull Boolean accepts, @NotBlank @Size(max = 200) String instrument,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
