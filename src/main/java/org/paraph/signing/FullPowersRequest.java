package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * An instrument of full powers, as entered; our own or one that another party produced.
 *
 * @param party      code of the party
 * @param name       the person it names
 * @param officeName the person's office
 * @param issuer     who issued it
 * @param validUntil last day of its validity; null if it names none
 * @param note       or null
 * @param occurrence when it was issued or produced
 */
public record FullPowersRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String officeName, @NotBlank @Size(max = 200) String issuer, LocalDate validUntil,
        @Size(max = 1000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
