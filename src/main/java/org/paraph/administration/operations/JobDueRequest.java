package org.paraph.administration.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * When the engine is to do something.
 *
 * @param due    the moment from which on it is done
 * @param reason why it is changed
 */
public record JobDueRequest(@NotNull OffsetDateTime due, @NotBlank @Size(max = 4000) String reason) {
}
