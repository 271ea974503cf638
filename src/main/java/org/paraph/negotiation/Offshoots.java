package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.time.Occurrence;

/** Opens dossiers that come of another one, where the talks go on at once. Part of the acts of other desks. */
@ApplicationScoped
public class Offshoots {

    private final Negotiations negotiations;
    private final References references;
    private final CaseFile file;
    private final WorkflowEngine engine;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Recorded> recorded;

    protected Offshoots() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Offshoots(Negotiations negotiations, References references, CaseFile file, WorkflowEngine engine,
            EntityManager entities, Clock clock, Event<Recorded> recorded) {
        this.negotiations = negotiations;
        this.references = references;
        this.file = file;
        this.engine = engine;
        this.entities = entities;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Opens a dossier of the same parties, participants and marking, linked with the one that it comes of. */
    public Negotiation open(Negotiation from, String title, String subject, String reason, Occurrence when, String by) {
        var reference = references.next(from.parties(), when.occurredOn().getYear());
        var offshoot = from.splitOff(reference, title, subject, when, by);
        negotiations.add(offshoot);
        entities.flush(); // links refer to dossiers by their id alone, which does not put them behind those
        file.add(new DossierLink(from.id(), DossierLink.Kind.SIBLING, offshoot.id(), title, reason, clock.instant()));
        file.add(new DossierLink(offshoot.id(), DossierLink.Kind.SIBLING, from.id(), from.particulars().title(), reason,
                clock.instant()));
        recorded.fire(new Recorded(by, "negotiation.split-off", offshoot.id(), "negotiation:" + from.id(), Map.of(),
                offshoot.summary(), reason, when.occurredOn()));
        return offshoot;
    }

    /** The talks go on in it. */
    public void begin(Negotiation offshoot) {
        engine.start("negotiation-case", offshoot.id(), Map.of("negotiationId", offshoot.id(), "entryPoint",
                EntryPoint.WORKING_LEVEL_TALKS.name()));
    }
}
