package org.paraph.text.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.TextRequest;

/**
 * The decision on a proposal, as entered.
 *
 * @param accepted   true if it goes into the text
 * @param reason     why, or why not
 * @param label      label of the version that comes of it; null for the next one after the present
 * @param onConflict what to do where the text has changed at the same place since; {@link TextRequest.OnConflict#REFUSE} if null
 * @param occurrence when it was decided
 */
@Schema(name = "WordingDecisionRequest")
public record DecisionRequest(@NotNull Boolean accepted, @NotBlank @Size(max = 4000) String reason,
        @Pattern(regexp = TextRequest.LABEL) String label, TextRequest.OnConflict onConflict,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
