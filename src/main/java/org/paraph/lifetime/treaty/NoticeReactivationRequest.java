package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a suspended notice comes to life again, as entered.
 *
 * @param channel     how the others are told
 * @param decision    which body decided, and why another than the competent one; the competent one if null
 * @param effectiveOn the day on which it takes effect, where the parties agreed on one or the suspension reserved it; null
 *                    to have it reckoned as for a notice of that day
 * @param nextTerm    where the window of the present term has closed: true if it is meant for the next one
 * @param note        the words used, or null
 * @param occurrence  when
 */
public record NoticeReactivationRequest(@NotBlank @Size(max = 200) String channel, @Valid AuthorityRequest decision,
        LocalDate effectiveOn, Boolean nextTerm, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
