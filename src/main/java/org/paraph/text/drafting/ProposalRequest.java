package org.paraph.text.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.ProvisionRequest;

/**
 * A proposal for one provision, as entered.
 *
 * @param party      code of the party that makes it; null for a compromise that is nobody's own
 * @param provision  path of the provision in the working text
 * @param kind       what shall be done
 * @param text       the other words, where only the words of the provision itself are to change; null otherwise
 * @param content    the provision that shall stand there; null if {@code text} is given or for a deletion
 * @param reason     why
 * @param occurrence when it was made
 */
@Schema(name = "WordingProposalRequest")
public record ProposalRequest(@Size(max = 10) String party, @NotBlank @Size(max = 2000) String provision,
        @NotNull ProposalKind kind, @Size(max = 1_000_000) String text, @Valid ProvisionRequest content,
        @NotBlank @Size(max = 4000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
