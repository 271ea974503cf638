package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.TaskField;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.StaleVersion;

/**
 * Completes tasks that a process model brings with fields of its own, which the application knows nothing of: the answers
 * become variables of the process and are kept in the audit. They decide on the course of that process and on nothing else.
 */
@ApplicationScoped
@Transactional
public class ModelTaskDesk {

    private static final int KEPT = 500;

    private final Worklist worklist;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected ModelTaskDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModelTaskDesk(Worklist worklist, Negotiations negotiations, Capacities capacities, WorkflowEngine engine,
            CurrentActor actor, Event<Recorded> recorded) {
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.engine = engine;
        this.actor = actor;
        this.recorded = recorded;
    }

    /**
     * True if the application has neither a form nor an act for the task. One that an act completes is completed by that act
     * alone, whatever the model says: its guards cannot be modelled away.
     */
    public static boolean isFree(WorkItem item) {
        return item.formKey() == null && Stream.of(Action.values()).noneMatch(act -> item.taskKey().equals(act.task()));
    }

    /** What the task asks for; nothing if it is not free. */
    public List<TaskField> fields(WorkItem item) {
        return isFree(item) ? engine.fields(item.taskId()) : List.of();
    }

    /**
     * Completes the task with these answers.
     *
     * @param answers by the ids of its fields
     * @throws UnknownTask if there is none, or it is hidden from the person
     * @throws StaleVersion if it has changed since
     * @throws TaskRefused  if it stands still, is held by another, or is not for this person
     * @throws FormUnknown  if it names a form of the application, which then is the only way to complete it
     * @throws org.paraph.platform.problem.InvalidRequest if an answer is missing or not of its kind
     */
    public Negotiation complete(String taskId, long version, Map<String, ?> answers) {
        var person = actor.get();
        var item = worklist.find(taskId, person).orElseThrow(UnknownTask::new);
        StaleVersion.unless(version, item.version());
        if (!isFree(item)) {
            throw new FormUnknown(item.formKey() == null ? item.taskKey() : item.formKey());
        }
        var negotiation = negotiations.visible(item.negotiationId(), person);
        refusal(item, negotiation).ifPresent(refused -> {
            throw refused;
        });
        var values = Answers.read(engine.fields(taskId), answers);
        engine.complete(taskId, item.assignee() == null ? person.username() : null, values);
        recorded.fire(new Recorded(person.username(), "task.complete", negotiation.id(), "task:" + item.taskKey(), Map.of(),
                kept(values), null, null, principal(item, person)));
        return negotiation;
    }

    /** Why the present person cannot complete the task now; empty if nothing is in the way. */
    public Optional<TaskRefused> refusal(WorkItem item, Negotiation negotiation) {
        var person = actor.get();
        if (item.isFrozen()) {
            return Optional.of(new TaskRefused(Kind.CONFLICT, "task-frozen", Map.of()));
        }
        if (!capacities.candidate(negotiation, item.taskId(), person)) {
            return Optional.of(new TaskRefused(Kind.FORBIDDEN, "not-a-candidate", Map.of(), item.name(),
                    item.candidates().toString()));
        }
        return item.assignee() == null || item.assignee().equals(person.username()) ? Optional.empty()
                : Optional.of(new TaskRefused(Kind.CONFLICT, "task-claimed", Map.of("claimedBy", item.assignee()),
                        item.assignee()));
    }

    /** In whose place it is done; null in the own. */
    private String principal(WorkItem item, Actor person) {
        return !Collections.disjoint(item.candidates(), person.candidateGroups()) ? null
                : capacities.principals(item.negotiationId(), person).stream()
                        .filter(each -> !Collections.disjoint(item.candidates(), each.candidateGroups())).findFirst()
                        .map(Actor::username).orElse(null);
    }

    private static Map<String, String> kept(Map<String, Object> values) {
        var kept = new TreeMap<String, String>();
        values.forEach((name, value) -> kept.put(name, value == null ? ""
                : String.valueOf(value).substring(0, Math.min(KEPT, String.valueOf(value).length()))));
        return kept;
    }
}
