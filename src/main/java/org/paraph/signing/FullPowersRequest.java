package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * An instrument of full powers, as entered; our own or one that another party produced.
 *
 * @param party        code of the party
 * @param name         the person it names
 * @param officeName   the person's office
 * @param issuer       who issued it
 * @param validUntil   last day of its validity; null if it names none
 * @param note         or null
 * @param occurrence   when it was issued
 * @param office       the kind of the person's office; null if unknown
 * @param acts         what it lets the person do; to sign if null
 * @param issuerOffice the kind of office of who issued it; null if unknown
 * @param number       number of the instrument, or null
 * @param validFrom    first day of its validity; null if that of its issue
 * @param forPlace     the only place where it holds, or null
 * @param forTreaty    the treaty that it names, or null
 * @param blanket      true for general full powers, which hold for every treaty
 * @param presented    how it was seen; the original if null; nothing counts of what is only announced
 */
public record FullPowersRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String officeName, @NotBlank @Size(max = 200) String issuer, LocalDate validUntil,
        @Size(max = 1000) String note, @NotNull @Valid OccurrenceRequest occurrence, Office office,
        @Size(min = 1) Set<@NotNull PowersAct> acts, Office issuerOffice, @Size(max = 60) String number,
        LocalDate validFrom, @Size(max = 200) String forPlace, @Size(max = 300) String forTreaty, Boolean blanket,
        Presentation presented) {

    /** How an instrument came before us when it was registered. */
    public enum Presentation {
        ORIGINAL, COPY, FACSIMILE,
        /** It is said to exist and has not been seen yet. */
        ANNOUNCED
    }

    /** For the person's signature under this treaty, seen in the original. */
    public static FullPowersRequest toSign(String party, String name, String officeName, String issuer,
            OccurrenceRequest issued) {
        return new FullPowersRequest(party, name, officeName, issuer, null, null, issued, null, null, null, null, null,
                null, null, null, null);
    }
}
