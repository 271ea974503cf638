package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The accession of a party that did not sign, before the treaty is in force, as entered.
 *
 * @param party      its code, which no party has
 * @param name       its name
 * @param instrument the instrument and who received it
 * @param occurrence when it was deposited
 */
public record EarlyAccessionRequest(@NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,9}") String party,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid Instrument instrument, @NotNull @Valid OccurrenceRequest occurrence) {
}
