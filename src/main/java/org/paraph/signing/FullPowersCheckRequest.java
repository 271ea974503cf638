package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That full powers were seen and found good, as entered.
 *
 * @param presented  what was seen
 * @param note       or null
 * @param occurrence when
 */
public record FullPowersCheckRequest(@NotNull FullPowersCheck.Presented presented, @Size(max = 1000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
