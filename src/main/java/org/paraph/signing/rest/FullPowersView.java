package org.paraph.signing.rest;

import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.FullPowers;

/** An instrument of full powers. */
public record FullPowersView(String id, String party, String name, String officeName, String issuer, LocalDate validUntil,
        String note, OccurrenceView occurrence) {

    static FullPowersView of(FullPowers p) {
        return new FullPowersView(p.id(), p.party(), p.name(), p.officeName(), p.issuer(), p.validUntil(), p.note(),
                OccurrenceView.of(p.occurrence()));
    }
}
