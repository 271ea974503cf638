package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a treaty operates again, as entered.
 *
 * @param party        code of the party that gives notice of it; null where the parties agree
 * @param channel      how the others are told
 * @param conditionMet true if what was said to have to happen first has happened
 * @param decision     which body decided, and why another than the competent one; the competent one if null
 * @param note         the words used, or null
 * @param occurrence   the first day on which it operates again
 */
public record OperationResumptionRequest(@Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        Boolean conditionMet, @Valid AuthorityRequest decision, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
