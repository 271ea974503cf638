package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a party joins the negotiation, as entered.
 *
 * @param party       code and name of the party
 * @param acceptsText true if it accepts the wording on which the others agree; has to once they do
 * @param reason      why, for the file
 * @param channel     how we learned of it, or null
 * @param occurrence  when it joined
 */
public record PartyJoiningRequest(@NotNull @Valid ProposalRequest.PartyRequest party, Boolean acceptsText,
        @NotBlank @Size(max = 2000) String reason, @Size(max = 200) String channel,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
