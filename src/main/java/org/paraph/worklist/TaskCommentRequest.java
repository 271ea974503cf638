package org.paraph.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A comment on a task.
 *
 * @param words what is said; who is named in it as {@code @username} is told so
 */
public record TaskCommentRequest(@NotBlank @Size(max = 4000) String words) {
}
