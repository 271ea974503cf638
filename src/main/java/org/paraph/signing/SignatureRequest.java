package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The signature of one party, as entered; parties may sign on different days and at different places.
 *
 * @param signatory            who signed
 * @param occurrence           when and where
 * @param effect               what it means for the party; definitive if null
 * @param awaitingConfirmation true to record what somebody without authority signed; it has no effect until the party
 *                             confirms it (Vienna Convention, article 8)
 */
public record SignatureRequest(@NotNull @Valid Signatory.Request signatory,
        @NotNull @Valid OccurrenceRequest occurrence, SignatureEffect effect, Boolean awaitingConfirmation) {
}
