package org.paraph.hold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The decision of the body that had stopped a branch, as entered.
 *
 * @param decision   what it decided, in words
 * @param occurrence when
 */
public record BranchDecisionRequest(@NotBlank @Size(max = 2000) String decision,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
