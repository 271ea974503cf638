package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.paraph.negotiation.Negotiation;

/** The gates of our own domestic procedure, and their order. */
@ApplicationScoped
public class Gates {

    private final EntityManager entities;
    private final ApprovalRoute route;
    private final Clock clock;

    protected Gates() {
        this(null, null, null);
    }

    @Inject
    public Gates(EntityManager entities, ApprovalRoute route, Clock clock) {
        this.entities = entities;
        this.route = route;
        this.clock = clock;
    }

    /** Lays out the route for a text that is submitted; gates that are the same as before stay. */
    void layOut(Negotiation negotiation, boolean urgent, String by) {
        var present = new ArrayList<>(ofAttempt(negotiation));
        var planned = route.plan(negotiation, urgent);
        for (int place = 0; place < planned.size(); place++) {
            var wanted = planned.get(place);
            var same = present.stream().filter(gate -> gate.isPlanned(wanted)).findFirst();
            if (same.isPresent()) {
                same.get().moveTo(place + 1);
                present.remove(same.get());
            } else {
                entities.persist(new ApprovalGate(negotiation, place + 1, wanted, urgent, clock.instant(), by));
            }
        }
        present.forEach(ApprovalGate::retire);
    }

    /** What the instrument is, or whether the legislature has to consent, was found anew: the route follows. */
    void layOutAgain(Negotiation negotiation, String by) {
        var present = ofAttempt(negotiation);
        if (!present.isEmpty()) {
            layOut(negotiation, present.stream().anyMatch(ApprovalGate::isUrgent), by);
        }
    }

    /** All gates of a dossier, of earlier attempts and routes too, in their order. */
    public List<ApprovalGate> all(String negotiationId) {
        return query(negotiationId).getResultList();
    }

    /** Writes what waits to be written, so that the dossier's gates and reviews can be asked for as they are written. */
    void write() {
        entities.flush();
    }

    /** All gates as {@link #all} has them, as far as they are written. */
    List<ApprovalGate> written(String negotiationId) {
        return query(negotiationId).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    private TypedQuery<ApprovalGate> query(String negotiationId) {
        return entities.createQuery("select g from ApprovalGate g where g.negotiationId = :id"
                + " order by g.attempt, g.submittedAt, g.position", ApprovalGate.class).setParameter("id", negotiationId);
    }

    /** The gates in force of the present attempt in their order; empty as long as the text was not submitted. */
    public List<ApprovalGate> ofAttempt(Negotiation negotiation) {
        return all(negotiation.id()).stream().filter(ApprovalGate::isInForce)
                .filter(gate -> gate.attempt() == negotiation.attemptNumber())
                .sorted((one, other) -> Integer.compare(one.position(), other.position())).toList();
    }

    /** A gate in force of the present attempt by its id or kind; throws {@link UnknownGate} if there is none. */
    public ApprovalGate named(Negotiation negotiation, String idOrKind) {
        return ofAttempt(negotiation).stream()
                .filter(gate -> gate.id().equals(idOrKind) || gate.kind().name().equals(idOrKind)).findFirst()
                .orElseThrow(() -> new UnknownGate(idOrKind));
    }

    /** A gate for a step of its own process. */
    public ApprovalGate byId(String gateId) {
        var gate = entities.find(ApprovalGate.class, gateId);
        if (gate == null) {
            throw new UnknownGate(gateId);
        }
        return gate;
    }

    void add(ApprovalConclusion conclusion) {
        entities.persist(conclusion);
    }

    /** True if our domestic procedure was found complete for the text on which the parties now work. */
    public boolean isConcluded(Negotiation negotiation) {
        return conclusions(negotiation.id()).stream().anyMatch(one -> one.stands(negotiation));
    }

    /** Each time that our domestic procedure was found complete, oldest first. */
    public List<ApprovalConclusion> conclusions(String negotiationId) {
        return entities.createQuery("select c from ApprovalConclusion c where c.negotiationId = :id"
                + " order by c.occurrence.recordedAt, c.id", ApprovalConclusion.class)
                .setParameter("id", negotiationId).getResultList();
    }
}
