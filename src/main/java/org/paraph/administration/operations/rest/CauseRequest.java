package org.paraph.administration.operations.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Names what some jobs failed of.
 *
 * @param cause as it stands at each of them
 */
public record CauseRequest(@NotBlank @Size(max = 64) String cause) {
}
