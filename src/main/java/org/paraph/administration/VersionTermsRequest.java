package org.paraph.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What is said of a proposed version beside its files.
 *
 * @param title        what it is called
 * @param reason       why it is wanted
 * @param activateAt   when it is to come into force; null for as soon as it is approved
 * @param leaveRunning true if only new processes are to follow it
 */
public record VersionTermsRequest(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 4000) String reason,
        OffsetDateTime activateAt, boolean leaveRunning) {

    public ProposalTerms terms() {
        return new ProposalTerms(title, reason, activateAt == null ? null : activateAt.toInstant(), !leaveRunning);
    }
}
