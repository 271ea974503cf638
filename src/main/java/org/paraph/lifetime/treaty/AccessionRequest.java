package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That another State becomes a party to a treaty in force, as entered (Vienna Convention, article 15).
 *
 * @param code       its code, ISO 3166 alpha-3 where there is one
 * @param name       its name
 * @param instrument the instrument of accession, or what the treaty asks for in its place
 * @param occurrence the day on which the treaty enters into force for it
 */
public record AccessionRequest(@NotBlank @Size(max = 10) String code, @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String instrument, @NotNull @Valid OccurrenceRequest occurrence) {
}
