package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.time.Occurrence;

/** The departures from the procedure that are on file, each with its task for a second person. */
@ApplicationScoped
public class Deviations {

    static final String PROCESS = "deviation";

    private static final Set<NegotiationState> IN_LIFE = EnumSet.of(NegotiationState.IN_FORCE, NegotiationState.TERMINATED);

    private final EntityManager entities;
    private final WorkflowEngine engine;

    protected Deviations() {
        this(null, null);
    }

    @Inject
    public Deviations(EntityManager entities, WorkflowEngine engine) {
        this.entities = entities;
        this.engine = engine;
    }

    /** With the end of an attempt nobody is asked any more about what happened in it. */
    void onRecorded(@Observes Recorded event) {
        if (event.dossier() == null || !event.action().startsWith("negotiation.")) {
            return;
        }
        if (closes(event, entities.find(Negotiation.class, event.dossier()))) {
            all(event.dossier()).stream().filter(Deviation::isOpen).forEach(deviation -> {
                deviation.leaveUnconfirmed();
                engine.correlateSubject("Message_DeviationClosed", deviation.negotiationId(), deviation.id());
            });
        }
    }

    /**
     * Records a departure from the procedure and asks a second person about it; nobody is asked once the attempt is over.
     *
     * @param subject id of what it is about, or null
     * @param about   what it is about, in words
     */
    public Deviation raise(Negotiation negotiation, DeviationKind kind, String subject, String about, String reason,
            Occurrence when, String by) {
        var deviation = new Deviation(negotiation, kind, subject, about, reason, when.same(), by);
        entities.persist(deviation);
        if (isOver(negotiation)) {
            deviation.leaveUnconfirmed();
        } else {
            engine.start(PROCESS, negotiation.id(),
                    Map.of("negotiationId", negotiation.id(), "subjectId", deviation.id()));
        }
        return deviation;
    }

    /** The entry into force ends the attempt; what departs from the procedure in the life of the treaty is asked about again. */
    private static boolean closes(Recorded event, Negotiation negotiation) {
        return isOver(negotiation) || event.action().equals("negotiation." + Action.RECORD_ENTRY_INTO_FORCE.code());
    }

    private static boolean isOver(Negotiation negotiation) {
        return negotiation.attempt().closedOn() != null && !IN_LIFE.contains(negotiation.state());
    }

    /** All of a dossier, in the order in which they happened. */
    public List<Deviation> all(String negotiationId) {
        return entities.createQuery("select d from Deviation d where d.negotiationId = :id"
                + " order by d.occurrence.occurredOn, d.occurrence.recordedAt, d.id", Deviation.class)
                .setParameter("id", negotiationId).getResultList();
    }

    /** Those of the attempt under way that a second person has not yet looked at. */
    public List<Deviation> open(Negotiation negotiation) {
        return all(negotiation.id()).stream().filter(Deviation::isOpen)
                .filter(deviation -> deviation.attempt() == negotiation.attemptNumber()).toList();
    }

    /** One of that dossier; throws {@link UnknownDeviation} if it has none with that id. */
    public Deviation ofDossier(String negotiationId, String deviationId) {
        var deviation = deviationId == null ? null : entities.find(Deviation.class, deviationId);
        if (deviation == null || !deviation.negotiationId().equals(negotiationId)) {
            throw new UnknownDeviation();
        }
        return deviation;
    }
}
