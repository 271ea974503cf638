package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;

/**
 * The way into a dossier for every act: it finds the dossier for the person, checks the version seen, and refuses what
 * the state, the role or the task does not allow. What it opens is closed with exactly one record for the audit.
 */
@ApplicationScoped
public class Acts {

    private final Negotiations negotiations;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<ActClosing> closing;
    private final Event<Recorded> recorded;
    private final Capacities capacities;
    private final ActsInPlace inPlace;

    protected Acts() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Acts(Negotiations negotiations, WorkflowEngine engine, CurrentActor actor, Clock clock,
            Event<ActClosing> closing, Event<Recorded> recorded, Capacities capacities, ActsInPlace inPlace) {
        this.negotiations = negotiations;
        this.engine = engine;
        this.actor = actor;
        this.clock = clock;
        this.closing = closing;
        this.recorded = recorded;
        this.capacities = capacities;
        this.inPlace = inPlace;
    }

    /** Opens a dossier for an act that concerns it as a whole. */
    public OpenAct open(Action action, DossierRef ref) {
        return open(action, ref, null);
    }

    /**
     * Opens a dossier for an act on one thing within it.
     *
     * @param subjectId the round, review or other thing that the act's task is about; null if it is about the whole
     * @throws UnknownNegotiation if there is none, or it is hidden from this person
     * @throws org.paraph.platform.problem.StaleVersion if it has changed since the person looked at it
     * @throws NotAllowed         if state, role or task do not allow the act
     */
    public OpenAct open(Action action, DossierRef ref, String subjectId) {
        var person = actor.get();
        return open(action, action.isAside() ? negotiations.forAside(ref, person) : negotiations.forAct(ref, person),
                subjectId);
    }

    /**
     * Opens a dossier for an act that a program does because its sign-in was given the topic of the external task.
     *
     * @throws UnknownNegotiation if there is none, or it is hidden from the program
     * @throws NotAllowed         if the topic, the state or the task do not allow the act
     */
    public OpenAct openForProgram(Action action, String negotiationId, String subjectId, String topic) {
        var program = actor.get();
        var negotiation = negotiations.forAct(DossierRef.byTask(negotiationId), program);
        var authority = capacities.of(negotiation, program);
        authority.refusalOfProgram(action, subjectId, topic).ifPresent(refusal -> {
            throw refusal;
        });
        return new OpenAct(action, negotiation, program, authority.programsTask(action, subjectId)
                .map(task -> new Authority.Chance(task, null)).orElse(null), engine, clock, closing, recorded, inPlace);
    }

    private OpenAct open(Action action, Negotiation negotiation, String subjectId) {
        var person = actor.get();
        var authority = capacities.of(negotiation, person);
        authority.refusal(action, subjectId).ifPresent(refusal -> {
            throw refusal.withAllowed(allowed(authority));
        });
        return new OpenAct(action, negotiation, person, authority.chance(action, subjectId).orElse(null), engine, clock,
                closing, recorded, inPlace);
    }

    /** The state of the dossier, for a use case whose act depends on it. */
    NegotiationState stateOf(DossierRef ref) {
        return negotiations.visible(ref.id(), actor.get()).state();
    }

    /** Each act on the dossier with the reason why it is refused to this person now, or none if it is allowed. */
    public List<ActionStatus> statuses(Negotiation negotiation) {
        var authority = capacities.of(negotiation, actor.get());
        return Stream.of(Action.values())
                .map(action -> new ActionStatus(action, authority.refusal(action, null).orElse(null))).toList();
    }

    /** Why an act on one thing of the dossier is refused to this person now; empty if it is allowed. */
    public Optional<NotAllowed> refusal(Action action, Negotiation negotiation, String subjectId) {
        return capacities.of(negotiation, actor.get()).refusal(action, subjectId);
    }

    private static List<String> allowed(Authority authority) {
        return Stream.of(Action.values()).filter(action -> authority.refusal(action, null).isEmpty())
                .map(Action::code).toList();
    }

    /**
     * @param action  the act
     * @param refusal why it is refused now; null if it is allowed
     */
    public record ActionStatus(Action action, NotAllowed refusal) {
    }
}
