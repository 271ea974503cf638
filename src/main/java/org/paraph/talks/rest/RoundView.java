package org.paraph.talks.rest;

import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.talks.Delegation;
import org.paraph.talks.NextMeeting;
import org.paraph.talks.Round;
import org.paraph.talks.RoundOutcome;

/** A round of talks with its preparation and its record. */
public record RoundView(String id, int attempt, int number, Round.State state, LocalDate meetsOn, String meetsIn,
        String meetsInZone, String host, List<String> agenda, List<Delegation.Request> delegations, String text,
        RoundOutcome outcome, String result, List<String> pointsLeft, NextMeeting.Request nextMeeting,
        String publicStatement, OccurrenceView held) {

    static RoundView of(Round r) {
        return new RoundView(r.id(), r.attempt(), r.number(), r.state(), r.meetsOn(), r.meetsIn(), r.meetsInZone(),
                r.host(), r.agenda(), r.delegations().stream().map(Delegation::asEntered).toList(), r.textLabel(),
                r.outcome(), r.result(), r.pointsLeft(),
                r.nextMeeting() == null ? null : r.nextMeeting().asEntered(), r.publicStatement(),
                OccurrenceView.of(r.held()));
    }
}
