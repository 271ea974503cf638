package org.paraph.signing.rest;

import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.Signatory;
import org.paraph.signing.Signature;
import org.paraph.signing.SignatureEffect;

/**
 * The signature of a party.
 *
 * @param full         true if it counts: given with authority and not ad referendum, or confirmed
 * @param unauthorised true if who signed had no authority that day
 */
public record SignatureView(String id, int attempt, Signatory.Request signatory, String fullPowers, String text,
        String textSha256, SignatureEffect effect, boolean unauthorised, boolean full, ConfirmationView confirmation,
        OccurrenceView occurrence) {

    /** That the State confirmed it. */
    public record ConfirmationView(String authority, String note, OccurrenceView occurrence) {
    }

    static SignatureView of(Signature s) {
        var confirmation = s.confirmation();
        return new SignatureView(s.id(), s.attempt(), s.signatory().asEntered(), s.fullPowersId(), s.textLabel(),
                s.textHash(), s.effect(), s.isUnauthorised(), s.isFull(), confirmation == null ? null
                        : new ConfirmationView(confirmation.authority(), confirmation.note(),
                                OccurrenceView.of(confirmation.occurrence())), OccurrenceView.of(s.occurrence()));
    }
}
