package org.paraph.signing.rest;

import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.Signatory;
import org.paraph.signing.Signature;

/** The signature of a party. */
public record SignatureView(String id, int attempt, Signatory.Request signatory, String fullPowers, String text,
        String textSha256, OccurrenceView occurrence) {

    static SignatureView of(Signature s) {
        return new SignatureView(s.id(), s.attempt(), s.signatory().asEntered(), s.fullPowersId(), s.textLabel(),
                s.textHash(), OccurrenceView.of(s.occurrence()));
    }
}
