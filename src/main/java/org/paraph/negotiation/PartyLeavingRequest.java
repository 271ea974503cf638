package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a party leaves the negotiation before the signature, as entered.
 *
 * @param party      code of the party
 * @param reason     why, as far as it said
 * @param channel    how we learned of it, or null
 * @param occurrence when it left
 */
public record PartyLeavingRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 2000) String reason,
        @Size(max = 200) String channel, @NotNull @Valid OccurrenceRequest occurrence) {
}
