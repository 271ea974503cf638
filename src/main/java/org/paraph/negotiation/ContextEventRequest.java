package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A context event, as entered.
 *
 * @param actor      who did it, in words
 * @param event      what happened
 * @param source     where it is reported, or null
 * @param occurrence when; may lie before the proposal
 */
public record ContextEventRequest(@NotBlank @Size(max = 300) String actor, @NotBlank @Size(max = 2000) String event,
        @Size(max = 1000) String source, @NotNull @Valid OccurrenceRequest occurrence) {
}
