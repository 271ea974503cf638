package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.time.Occurrence;

/** The mandates of our delegations, what touched their red lines, and the clock that warns before they expire. */
@ApplicationScoped
public class Mandates {

    private final EntityManager entities;
    private final WorkflowEngine engine;
    private final Event<MandateGiven> given;

    protected Mandates() {
        this(null, null, null);
    }

    @Inject
    public Mandates(EntityManager entities, WorkflowEngine engine, Event<MandateGiven> given) {
        this.entities = entities;
        this.engine = engine;
        this.given = given;
    }

    /** All of a dossier, the earliest first. */
    public List<Mandate> all(String negotiationId) {
        return entities.createQuery("select m from Mandate m where m.negotiationId = :id order by m.number", Mandate.class)
                .setParameter("id", negotiationId).getResultList();
    }

    /** The one that counts or was withdrawn; empty if none was recorded. */
    public Optional<Mandate> latest(String negotiationId) {
        var all = all(negotiationId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public Mandate byId(String id) {
        return entities.find(Mandate.class, id);
    }

    /** @throws Requirement if the mandate on file lets nobody do that on that day; where none is on file, nothing is asked */
    public void require(String negotiationId, MandateKind kind, LocalDate day) {
        latest(negotiationId).ifPresent(mandate -> mandate.require(kind, day));
    }

    /** The red lines of the mandate in force. */
    public List<RedLine> redLines(String negotiationId) {
        return latest(negotiationId).filter(mandate -> mandate.standing() == Mandate.Standing.IN_FORCE)
                .map(Mandate::redLines).orElse(List.of());
    }

    /** What touched red lines, oldest first. */
    public List<MandateCheck> checks(String negotiationId) {
        return entities.createQuery("select c from MandateCheck c where c.negotiationId = :id"
                + " order by c.occurrence.recordedAt, c.id", MandateCheck.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** True if the authority is being asked about this red line. */
    public boolean isAsked(String negotiationId, RedLine line) {
        return checks(negotiationId).stream().anyMatch(one -> one.isOpen() && one.redLine().id().equals(line.id()));
    }

    /** Something touches a red line: the authority is asked, unless it is already. */
    public void touch(String negotiationId, RedLine line, String subject, String by, Occurrence when) {
        if (isAsked(negotiationId, line)) {
            return;
        }
        var check = new MandateCheck(negotiationId, line, subject, when.same(), by);
        entities.persist(check);
        entities.flush();
        engine.start("mandate-check", negotiationId, Map.of("negotiationId", negotiationId, "subjectId", check.id()));
    }

    /** What touched red lines is gone; nobody is asked any more. */
    public void release(String negotiationId, String subject) {
        checks(negotiationId).stream().filter(one -> one.isOpen() && one.subject().equals(subject)).forEach(one -> {
            one.close();
            engine.correlateSubject("Message_MandateCheckClosed", negotiationId, one.id());
        });
    }

    /** The attempt has ended, and what was on its table is not any more. */
    public void close(String checkId) {
        entities.find(MandateCheck.class, checkId).close();
    }

    MandateCheck checkOf(String negotiationId, String id) {
        return checks(negotiationId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownMandateCheck::new);
    }

    /** Puts a mandate on file in the place of the one before, and sets its clock. */
    Mandate add(Negotiation negotiation, MandateRequest entered, Occurrence when, String by) {
        var earlier = all(negotiation.id());
        earlier.forEach(Mandate::replace);
        var mandate = new Mandate(negotiation.id(), earlier.size() + 1, entered, when, by);
        entities.persist(mandate);
        entities.flush(); // the clock's process reads it
        watch(negotiation.id());
        given.fire(new MandateGiven(negotiation, mandate));
        return mandate;
    }

    /** Sets the clock that warns before the mandate in force expires, if it does. */
    public void watch(String negotiationId) {
        unwatch(negotiationId);
        latest(negotiationId).filter(mandate -> mandate.standing() == Mandate.Standing.IN_FORCE)
                .filter(mandate -> mandate.expiresOn() != null).ifPresent(mandate -> engine.start("mandate-watch",
                        negotiationId, Map.of("negotiationId", negotiationId, "subjectId", mandate.id())));
    }

    /** The mandate is used up, replaced or withdrawn: nobody is warned any more. */
    public void unwatch(String negotiationId) {
        engine.announce("Message_MandateOver", negotiationId);
    }
}
