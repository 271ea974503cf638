package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That another party took note of a notice, or of what became of it, as entered.
 *
 * @param party      code of the party
 * @param channel    how, or null
 * @param note       what it said, or null
 * @param occurrence when
 */
public record NoticeAcknowledgementRequest(@NotBlank @Size(max = 10) String party, @Size(max = 200) String channel,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
