package org.paraph.negotiation;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;

/** One act under way: the dossier, who acts, the task that it completes, and in the end its record for the audit. */
public final class OpenAct {

    private final Action action;
    private final Negotiation negotiation;
    private final Actor actor;
    private final OpenTask task;
    private final String principal;
    private final WorkflowEngine engine;
    private final Clock clock;
    private final Event<ActClosing> closing;
    private final Event<Recorded> recorded;
    private final ActsInPlace inPlace;
    private final Map<String, String> before;

    OpenAct(Action action, Negotiation negotiation, Actor actor, Authority.Chance chance, WorkflowEngine engine,
            Clock clock, Event<ActClosing> closing, Event<Recorded> recorded, ActsInPlace inPlace) {
        this.action = action;
        this.negotiation = negotiation;
        this.actor = actor;
        this.task = chance == null ? null : chance.task();
        this.principal = chance == null || chance.principal() == null ? null : chance.principal().username();
        this.engine = engine;
        this.clock = clock;
        this.closing = closing;
        this.recorded = recorded;
        this.inPlace = inPlace;
        this.before = negotiation.summary();
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public Actor actor() {
        return actor;
    }

    /** Username of who acts. */
    public String by() {
        return actor.username();
    }

    /** Username of the person in whose place the act is done; null where it is done in the own. */
    public String onBehalfOf() {
        return principal;
    }

    /** The id of the thing that the act's task is about, or null. */
    public String taskSubject() {
        return task.subjectId();
    }

    /** The entered date, stamped with the present moment as the moment of recording. */
    public Occurrence at(OccurrenceRequest entered) {
        return Occurrence.recorded(entered, clock);
    }

    /** Completes the act's task and lets the process run on; an unclaimed task is claimed for the person first. */
    public void completeTask(Map<String, Object> decisions) {
        engine.complete(task.id(), task.assignee() == null ? actor.username() : null, decisions);
    }

    /** Tells the audit what was done; the last statement of each desk method. */
    public Negotiation close(String subject, String reason, Occurrence when) {
        if (principal != null) {
            inPlace.add(new ActInPlace(negotiation, action, subject, actor.username(), principal, clock.instant()));
        }
        closing.fire(new ActClosing(negotiation, action, when, actor.username()));
        recorded.fire(new Recorded(actor.username(), "negotiation." + action.code(), negotiation.id(), subject, before,
                negotiation.summary(), reason, when == null ? null : when.occurredOn(), principal));
        return negotiation;
    }
}
