package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A certificate of concordance, as entered.
 *
 * @param first       label or id of the one language version
 * @param second      label or id of the other
 * @param certifiedBy name of the lawyer-linguist who signed it
 * @param office      that person's office
 * @param note        remarks, or null
 * @param occurrence  when it was signed
 */
public record ConcordanceRequest(@NotBlank @Size(max = 40) String first, @NotBlank @Size(max = 40) String second,
        @NotBlank @Size(max = 200) String certifiedBy, @NotBlank @Size(max = 200) String office,
        @Size(max = 4000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
