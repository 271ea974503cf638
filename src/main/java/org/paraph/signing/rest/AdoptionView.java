package org.paraph.signing.rest;

import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.Adoption;

/** The adoption of a commitment that nobody signs. */
public record AdoptionView(String id, int attempt, Adoption.Manner manner, String announcedBy, String note, String text,
        String textSha256, OccurrenceView occurrence) {

    static AdoptionView of(Adoption a) {
        return new AdoptionView(a.id(), a.attempt(), a.manner(), a.announcedBy(), a.note(), a.textLabel(), a.textHash(),
                OccurrenceView.of(a.occurrence()));
    }
}
