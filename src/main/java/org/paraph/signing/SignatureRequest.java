package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The signature of one party, as entered; parties may sign on different days.
 *
 * @param signatory  who signed
 * @param occurrence when and where
 */
public record SignatureRequest(@NotNull @Valid Signatory.Request signatory,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
