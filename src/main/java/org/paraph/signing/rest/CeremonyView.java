package org.paraph.signing.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.Ceremony;
import org.paraph.signing.Signatory;

/** A ceremony: fixed, cancelled or held. */
public record CeremonyView(String id, int attempt, Ceremony.State state, Instant at, String zone, String place,
        List<Signatory.Request> signatories, LocalDate openUntil, boolean othersFollow,
        OccurrenceView occurrence) {

    static CeremonyView of(Ceremony c) {
        return new CeremonyView(c.id(), c.attempt(), c.state(), c.beginsAt(), c.beginsZone(), c.beginsPlace(),
                c.signatories().stream().map(Signatory::asEntered).toList(), c.openUntil(), c.othersFollow(),
                OccurrenceView.of(c.occurrence()));
    }
}
