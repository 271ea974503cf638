package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A ceremony, as entered.
 *
 * @param at          when it is to begin; may lie in the future
 * @param zone        the place's time zone, an IANA name
 * @param place       where
 * @param signatories who is to sign, one for each party
 * @param occurrence  when the date was agreed
 */
public record CeremonyRequest(@NotNull OffsetDateTime at, @NotBlank @Size(max = 60) String zone,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Size(min = 2, max = 200) List<Signatory.@NotNull @Valid Request> signatories,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
