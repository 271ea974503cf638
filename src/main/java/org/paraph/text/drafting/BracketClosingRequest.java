package org.paraph.text.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.TextRequest;

/**
 * The wording that takes the place of a bracket, as entered.
 *
 * @param label      label of the version that comes of it; null for the next one after the present
 * @param wording    the words on which the parties agree; empty if nothing shall stand there
 * @param note       how it was resolved, or null
 * @param occurrence when it was resolved
 */
public record BracketClosingRequest(@Pattern(regexp = TextRequest.LABEL) String label,
        @NotNull @Size(max = 100_000) String wording, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
