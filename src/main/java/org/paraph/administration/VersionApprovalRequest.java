package org.paraph.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The approval of a proposed version by a second administrator.
 *
 * @param reason         why
 * @param acceptWarnings true if the warnings of the checks were read and are meant
 * @param leaveBehind    true if dossiers that cannot move may stay on their version
 */
public record VersionApprovalRequest(@NotBlank @Size(max = 4000) String reason, boolean acceptWarnings,
        boolean leaveBehind) {
}
