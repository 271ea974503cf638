package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A deviation that is asked for, or that has happened, as entered.
 *
 * @param kind       in what it departs from the procedure
 * @param gate       id or body of the gate that is left out or taken out of order; null for other kinds
 * @param about      what it is about, in words; taken from the gate if null
 * @param reason     why
 * @param occurrence when it was asked for, or when it happened
 */
public record DeviationRequest(@NotNull DeviationKind kind, @Size(max = 80) String gate, @Size(max = 200) String about,
        @NotBlank @Size(max = 4000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
