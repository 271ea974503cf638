package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** The acts between the parties after signature. */
@ApplicationScoped
class LifetimeRecords implements ProcedureRecords {

    private final InternationalActs acts;

    protected LifetimeRecords() {
        this(null);
    }

    @Inject
    LifetimeRecords(InternationalActs acts) {
        this.acts = acts;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return acts.all(negotiation.id()).stream().map(one -> ProcedureEntry
                .of(Track.ACTS, one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), one.occurrence())
                .party(one.party()).decidedBy(null, one.party() == null ? one.provision() : one.channel())
                .decision(one.mechanism()).note(one.note()).build());
    }
}
