package org.paraph.hold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The order to hold one branch, as entered.
 *
 * @param subjectId        id of the review, gate or other thing that is to wait
 * @param branch           the branch in words
 * @param body             whose decision it waits for
 * @param initiator        who asked for it
 * @param authority        by whose authority it is ordered: the committee, the court
 * @param legalBasis       the provision or the order on which it rests
 * @param reason           why, for the file
 * @param publicLine       what is said in public; null if nothing
 * @param endCondition     in words, what has to happen before it can end; null if open
 * @param endConditionDate the day on which the decision is expected; null if not known
 * @param occurrence       when it was ordered
 */
public record BranchHoldOrder(@NotBlank @Size(max = 36) String subjectId, @NotBlank @Size(max = 200) String branch,
        @NotNull BranchHold.Body body, @NotBlank @Size(max = 200) String initiator,
        @NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 2000) String reason, @Size(max = 2000) String publicLine,
        @Size(max = 1000) String endCondition, LocalDate endConditionDate,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
