package org.paraph.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The handing over of a task.
 *
 * @param assignee username of who is to hold it
 * @param reason   why
 */
public record ReassignmentRequest(@NotBlank @Size(max = 40) String assignee, @NotBlank @Size(max = 1000) String reason) {
}
