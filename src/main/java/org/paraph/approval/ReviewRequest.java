package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A request for a review, as entered.
 *
 * @param unit       code of the unit that is asked; it is put on the dossier
 * @param kind       legal review or review by a ministry concerned
 * @param question   what is asked
 * @param dueAt      by when, as a moment; if null, the time-limit counts
 * @param limit      the time-limit in the working calendar of the unit, from now; ten working days if null
 * @param occurrence when it was asked
 */
public record ReviewRequest(@NotBlank @Size(max = 20) String unit, @NotNull ReviewKind kind,
        @NotBlank @Size(max = 4000) String question, OffsetDateTime dueAt, ReviewLimit limit,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
