package org.paraph.worklist.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.worklist.BulkDesk;
import org.paraph.worklist.ReassignmentRequest;

/**
 * One thing to be done to several tasks.
 *
 * @param operation what
 * @param tasks     to which, each at the version that was seen
 * @param assignee  to whom they are handed over, or who is asked to prepare them; needed for that only
 * @param reason    why they are handed over, or what is to be prepared; needed for that only
 */
public record BulkRequest(@NotNull BulkDesk.Operation operation,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Seen> tasks, @Size(max = 40) String assignee,
        @Size(max = 1000) String reason) {

    /** What it says of another person, to be checked; null where it is about nobody else. */
    ReassignmentRequest toAnother() {
        return switch (operation) {
            case CLAIM, RELEASE -> null;
            case REASSIGN, DELEGATE -> new ReassignmentRequest(assignee, reason);
        };
    }

    /**
     * @param id      the task
     * @param version its version, the number of its ETag
     */
    public record Seen(@NotBlank @Size(max = 64) String id, @NotNull Long version) {
    }
}
