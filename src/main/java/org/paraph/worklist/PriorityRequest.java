package org.paraph.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How urgent a task is.
 *
 * @param priority from 0 to 100, larger is more urgent; 50 is usual
 * @param reason   why
 */
public record PriorityRequest(@NotNull @Min(0) @Max(100) Integer priority, @NotBlank @Size(max = 1000) String reason) {
}
