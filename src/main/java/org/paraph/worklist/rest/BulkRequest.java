package org.paraph.worklist.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.worklist.BulkDesk;

/**
 * One thing to be done to several tasks.
 *
 * @param operation what
 * @param tasks     to which, each at the version that was seen
 * @param assignee  to whom they are handed over; needed for that only
 * @param reason    why they are handed over; needed for that only
 */
public record BulkRequest(@NotNull BulkDesk.Operation operation,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Seen> tasks, @Size(max = 40) String assignee,
        @Size(max = 1000) String reason) {

    /**
     * @param id      the task
     * @param version its version, the number of its ETag
     */
    public record Seen(@NotBlank @Size(max = 64) String id, @NotNull Long version) {
    }
}
