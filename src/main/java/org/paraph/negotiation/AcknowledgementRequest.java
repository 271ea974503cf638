package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Another party's acknowledgement of a suspension, as entered.
 *
 * @param party      code of the party
 * @param channel    how it reached us
 * @param note       what was said, or null
 * @param occurrence when
 */
public record AcknowledgementRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
