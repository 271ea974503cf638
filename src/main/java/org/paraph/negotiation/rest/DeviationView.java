package org.paraph.negotiation.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.DeviationKind;
import org.paraph.platform.time.OccurrenceView;

/** A departure from the procedure, with the second person's word on it. */
public record DeviationView(String id, int attempt, DeviationKind kind, String subject, String about, String reason,
        String text, String requestedBy, OccurrenceView occurrence, Deviation.State state, String decidedBy,
        LocalDate decidedOn, Instant decidedRecordedAt, String decisionNote, boolean disputed, String disputeNote,
        String disputedBy) {

    static DeviationView of(Deviation d) {
        return new DeviationView(d.id(), d.attempt(), d.kind(), d.subject(), d.about(), d.reason(), d.textLabel(),
                d.requestedBy(), OccurrenceView.of(d.occurrence()), d.state(), d.decidedBy(), d.decidedOn(),
                d.decidedRecordedAt(), d.decisionNote(), d.isDisputed(), d.disputeNote(), d.disputedBy());
    }
}
