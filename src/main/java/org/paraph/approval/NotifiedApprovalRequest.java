package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A decision of another party's body, of which we were told; a fact on file and never a task of ours.
 *
 * @param party    code of the party
 * @param channel  how we learned of it
 * @param decision the decision
 */
public record NotifiedApprovalRequest(@NotBlank @Size(max = 10) String party,
        @NotBlank @Size(max = 200) String channel, @NotNull @Valid ApprovalRequest decision) {
}
