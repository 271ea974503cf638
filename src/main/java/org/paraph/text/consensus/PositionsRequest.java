package org.paraph.text.consensus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Positions that were taken outside of a round, for example a capital's confirmation, as entered.
 *
 * @param positions  what each party says
 * @param occurrence when it was said
 */
public record PositionsRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid PositionRequest> positions,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
