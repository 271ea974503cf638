package org.paraph.silence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The objection that breaks a silence, as entered.
 *
 * @param party      code of the party that objects
 * @param reason     its words, with the wording that it asks for instead
 * @param occurrence when it was made; its hour decides on the last day
 */
public record BreakRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 4000) String reason,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
