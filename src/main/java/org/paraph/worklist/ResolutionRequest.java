package org.paraph.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a delegate gives back.
 *
 * @param answer what was prepared, or where it is
 */
public record ResolutionRequest(@NotBlank @Size(max = 4000) String answer) {
}
