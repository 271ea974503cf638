package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a notice is withdrawn with all that was said about its effect, as entered.
 *
 * @param channel    how the others are told
 * @param note       the words used, or null
 * @param occurrence when
 */
public record NoticeWithdrawalRequest(@NotBlank @Size(max = 200) String channel, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
