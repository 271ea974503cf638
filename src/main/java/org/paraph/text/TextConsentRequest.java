package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Another party's consent to the reopened text, as entered.
 *
 * @param party      code of the party
 * @param channel    how it reached us
 * @param occurrence when it reached us
 */
public record TextConsentRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
