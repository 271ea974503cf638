package org.paraph.administration.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an intervention is confirmed, refused or withdrawn. */
public record InterventionReasonRequest(@NotBlank @Size(max = 4000) String reason) {
}
