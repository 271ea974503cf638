package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A ceremony, as entered.
 *
 * @param at           when it is to begin; may lie in the future
 * @param zone         the place's time zone, an IANA name
 * @param place        where
 * @param signatories  who is to sign, one for each party; of all parties, unless the text stays open for signature or other
 *                     ceremonies follow
 * @param occurrence   when the date was agreed
 * @param openUntil    last day on which the text is open for signature after it; null if it is not kept open
 * @param othersFollow true if parties that are left out sign at other ceremonies
 */
public record CeremonyRequest(@NotNull OffsetDateTime at, @NotBlank @Size(max = 60) String zone,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Size(max = 200) List<Signatory.@NotNull @Valid Request> signatories,
        @NotNull @Valid OccurrenceRequest occurrence, LocalDate openUntil, Boolean othersFollow) {
}
