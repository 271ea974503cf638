package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That another party objects to the suspension of the operation of the treaty, as entered (Vienna Convention, article 65(3)).
 *
 * @param party      code of the party that objects
 * @param channel    how
 * @param reason     why, in its words
 * @param occurrence when it was raised
 */
public record ObjectionRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
