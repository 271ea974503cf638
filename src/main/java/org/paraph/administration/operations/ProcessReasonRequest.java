package org.paraph.administration.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why no new process is to begin, or may again. */
public record ProcessReasonRequest(@NotBlank @Size(max = 4000) String reason) {
}
