package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A party's notice that it ends or leaves the treaty, as entered.
 *
 * @param party       code of the party that gives it
 * @param channel     how, for example a note verbale
 * @param provision   the article on which it rests, or null
 * @param nextTerm    where the window of the present term has closed: true if it is meant for the next one
 * @param effectiveOn a later day than the clause provides, where the notice names one; or null
 * @param note        the reason in words, or null
 * @param occurrence  when it was given
 */
public record NoticeRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        @Size(max = 200) String provision, Boolean nextTerm, LocalDate effectiveOn, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
