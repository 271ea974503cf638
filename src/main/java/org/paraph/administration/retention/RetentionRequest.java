package org.paraph.administration.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How long the history of dossiers is to be kept, as asked for.
 *
 * @param ending         of which dossiers
 * @param retentionClass how long
 * @param reason         by which schedule or decision
 */
public record RetentionRequest(@NotNull Ending ending, @NotNull RetentionClass retentionClass,
        @NotBlank @Size(max = 4000) String reason) {
}
