package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The lifting of a reservation or an objection, as entered.
 *
 * @param reason     why it is lifted
 * @param occurrence when
 */
public record LiftingRequest(@NotBlank @Size(max = 4000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
