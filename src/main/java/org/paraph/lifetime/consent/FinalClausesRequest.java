package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What the text says of consent and entry into force, as entered.
 *
 * @param mechanism   how it provides for its entry into force
 * @param provision   the article that says so
 * @param period      the period of the clause in the form of ISO 8601, for example {@code P60D} or {@code P3M}; or null
 * @param deposits    how many have to consent; or null
 * @param share       which share of the signatories, for example {@code 1/2}; or null
 * @param whichever   which of the two counts where both are named; else null
 * @param among       codes of parties that have to be among them; or null
 * @param agreedDate  the date that the text itself names; or null
 * @param laterPeriod the period for a party that consents when the treaty is in force; at once if null
 * @param triggerBody the body, no party, on whose act the beginning depends; or null
 * @param triggerAct  what that body has to do; or null
 * @param means       by which means the parties consent; any if null or empty
 * @param depositary  with whom instruments are deposited; or null
 * @param note        or null
 * @param occurrence  when it was found
 */
public record FinalClausesRequest(@NotNull EntryMechanism mechanism, @NotBlank @Size(max = 200) String provision,
        @Pattern(regexp = "P(\\d{1,4}D|\\d{1,3}M|\\d{1,2}Y)") String period, @Min(1) @Max(999) Integer deposits,
        @Pattern(regexp = "[1-9]\\d{0,2}/[1-9]\\d{0,2}") String share, Whichever whichever,
        @Size(max = 50) List<@NotBlank @Size(max = 10) String> among, LocalDate agreedDate,
        @Pattern(regexp = "P(\\d{1,4}D|\\d{1,3}M|\\d{1,2}Y)") String laterPeriod,
        @Size(max = 300) String triggerBody, @Size(max = 300) String triggerAct,
        @Size(max = 6) List<@NotNull ConsentMeans> means, @Size(max = 200) String depositary, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
