package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** The rounds that were held, with what they came to. */
@ApplicationScoped
class TalksRecords implements ProcedureRecords {

    private final Rounds rounds;

    protected TalksRecords() {
        this(null);
    }

    @Inject
    TalksRecords(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return rounds.all(negotiation.id()).stream().filter(round -> round.state() == Round.State.RECORDED)
                .map(round -> ProcedureEntry.of(Track.TEXT, "round", round.held()).attempt(round.attempt())
                        .about(String.valueOf(round.number())).decidedBy(heads(round), round.host())
                        .decision(round.outcome()).on(round.textLabel(), null).note(round.result()).build());
    }

    private static String heads(Round round) {
        return round.delegations().stream().map(one -> one.asEntered().party() + ": " + one.asEntered().head()).collect(Collectors.joining("; "));
    }
}
