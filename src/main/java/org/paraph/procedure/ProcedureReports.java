package org.paraph.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureRecords;
import org.paraph.platform.time.Occurrence;

/** Draws up the report on the procedure of a dossier from what each feature has on file. */
@ApplicationScoped
public class ProcedureReports {

    private static final Comparator<ProcedureEntry> LEGAL_ORDER = Comparator
            .comparing((ProcedureEntry entry) -> entry.occurrence().occurredOn())
            .thenComparing(ProcedureReports::moment).thenComparing(entry -> entry.occurrence().recordedAt());

    private final Instance<ProcedureRecords> records;
    private final CurrentActor actor;
    private final Clock clock;

    protected ProcedureReports() {
        this(null, null, null);
    }

    @Inject
    public ProcedureReports(Instance<ProcedureRecords> records, CurrentActor actor, Clock clock) {
        this.records = records;
        this.actor = actor;
        this.clock = clock;
    }

    /** The report on a dossier that is visible to the present person. */
    public ProcedureReport on(Negotiation negotiation) {
        var entries = StreamSupport.stream(records.spliterator(), false).flatMap(each -> each.entries(negotiation))
                .sorted(LEGAL_ORDER).toList();
        return new ProcedureReport(negotiation, clock.instant(), actor.get().username(), entries);
    }

    /** On the same day, acts whose hour is known stand in the order of their hours, behind those that are only dated. */
    private static Instant moment(ProcedureEntry entry) {
        Occurrence when = entry.occurrence();
        return when.occurredAt() == null ? Instant.MIN : when.occurredAt();
    }
}
