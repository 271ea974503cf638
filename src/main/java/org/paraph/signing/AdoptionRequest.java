package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.negotiation.Publicity;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The adoption of a commitment that is not signed, as entered.
 *
 * @param manner      how it was adopted
 * @param announcedBy who announced it, for all parties or each for itself
 * @param note        reference of the decision or the announcement, or null
 * @param publicity   what the public is told; unchanged if null
 * @param occurrence  when and where
 */
public record AdoptionRequest(@NotNull Adoption.Manner manner, @NotBlank @Size(max = 300) String announcedBy,
        @Size(max = 2000) String note, Publicity publicity, @NotNull @Valid OccurrenceRequest occurrence) {
}
