package org.paraph.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a proposed version is turned down or taken back. */
public record VersionReasonRequest(@NotBlank @Size(max = 4000) String reason) {
}
