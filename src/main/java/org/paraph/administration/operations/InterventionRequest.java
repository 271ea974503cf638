package org.paraph.administration.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is to be done to a process from outside.
 *
 * @param kind   what
 * @param from   id of the step that is left; only where the process is moved
 * @param to     id of the step in which it waits then; only where the process is moved
 * @param reason why the process cannot go on as its model says
 */
public record InterventionRequest(@NotNull Intervention.Kind kind, @Size(max = 255) String from, @Size(max = 255) String to,
        @NotBlank @Size(max = 4000) String reason) {
}
