package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Word;

/** Who works on a task: claim, give back, hand over. */
@ApplicationScoped
@Transactional
public class WorklistDesk {

    private final Worklist worklist;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final People people;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final EntityManager entities;
    private final Event<Recorded> recorded;

    protected WorklistDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public WorklistDesk(Worklist worklist, Negotiations negotiations, Capacities capacities, People people,
            WorkflowEngine engine, CurrentActor actor, EntityManager entities, Event<Recorded> recorded) {
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.people = people;
        this.engine = engine;
        this.actor = actor;
        this.entities = entities;
        this.recorded = recorded;
    }

    /**
     * Takes an unclaimed task; claiming one's own again changes nothing. A substitute also takes what the principal holds,
     * and everybody what is held by somebody who is no candidate any more. Who did what the duty must be kept apart from
     * is refused here already.
     */
    public WorkItem claim(String taskId, long version) {
        var person = actor.get();
        var item = visible(taskId, person);
        if (person.username().equals(item.assignee())) {
            return item;
        }
        awaitOthers(item);
        boolean takesOver = !item.isFrozen() && mayTakeOver(item, person);
        if (!takesOver) {
            requireFree(item);
        }
        requireVersion(item, version);
        requireCandidate(item, person);
        var before = item.assignee();
        if (takesOver) {
            engine.reassign(taskId, person.username());
        } else {
            engine.claim(taskId, person.username());
        }
        return record("task.claim", item, before, person.username(), null);
    }

    /** Gives a task back to its candidates; only who holds it. */
    public WorkItem release(String taskId, long version) {
        var person = actor.get();
        var item = visible(taskId, person);
        requireVersion(item, version);
        requireHolder(item, person);
        engine.release(taskId);
        return record("task.release", item, person.username(), null, null);
    }

    /** Hands a task to another candidate who sees the dossier; who holds it may, or a chief negotiator. */
    public WorkItem reassign(String taskId, long version, String username, String reason) {
        var person = actor.get();
        var item = visible(taskId, person);
        requireVersion(item, version);
        if (!person.username().equals(item.assignee()) && !person.has(Role.CHIEF_NEGOTIATOR)) {
            throw new TaskRefused(Kind.FORBIDDEN, "not-the-holder", Map.of(), word(item));
        }
        var successor = active(username).asActor();
        if (negotiations.find(item.negotiationId(), successor).isEmpty()) {
            throw new TaskRefused(Kind.FORBIDDEN, "successor-cannot-see", Map.of(), username);
        }
        requireCandidate(item, successor);
        var before = item.assignee();
        engine.reassign(taskId, username);
        return record("task.reassign", item, before, username, reason);
    }

    /** The task as this person may see it, at the version seen. Only reads, and so begins no transaction by itself. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public WorkItem at(String taskId, long version) {
        var item = visible(taskId, actor.get());
        requireVersion(item, version);
        return item;
    }

    private WorkItem visible(String taskId, Actor person) {
        return worklist.find(taskId, person).orElseThrow(UnknownTask::new);
    }

    /** Of several who claim at once the first gets the task, and the others see who holds it. */
    private void awaitOthers(WorkItem item) {
        try {
            entities.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException completed) {
            throw new UnknownTask();
        }
    }

    private Person active(String username) {
        var person = people.byUsername(username);
        if (!person.isActive()) {
            throw new TaskRefused(Kind.CONFLICT, "person-inactive", Map.of(), username);
        }
        return person;
    }

    private WorkItem record(String action, WorkItem item, String before, String after, String reason) {
        entities.flush();
        recorded.fire(new Recorded(actor.get().username(), action, item.negotiationId(), "task:" + item.taskKey(),
                holder(before), holder(after), reason, null));
        return item;
    }

    private static Map<String, String> holder(String username) {
        return username == null ? Map.of() : new TreeMap<>(Map.of("assignee", username));
    }

    private static Word word(WorkItem item) {
        return new Word("task." + item.taskKey(), item.name());
    }

    private static void requireVersion(WorkItem item, long version) {
        StaleVersion.unless(version, item.version());
    }

    private void requireFree(WorkItem item) {
        if (item.isFrozen()) {
            throw new TaskRefused(Kind.CONFLICT, "task-frozen", Map.of());
        }
        if (item.assignee() != null) {
            throw new TaskRefused(Kind.CONFLICT, "task-claimed",
                    Map.of("claimedBy", item.assignee(), "claimedAt", item.claimedAt()),
                    people.byUsername(item.assignee()).name());
        }
    }

    private static void requireHolder(WorkItem item, Actor person) {
        if (item.isFrozen()) {
            throw new TaskRefused(Kind.CONFLICT, "task-frozen", Map.of());
        }
        if (!person.username().equals(item.assignee())) {
            throw new TaskRefused(Kind.FORBIDDEN, "not-the-holder", Map.of(), word(item));
        }
    }

    /** True if another holds it who is away and stood in for, or who could not do it any more. */
    private boolean mayTakeOver(WorkItem item, Actor person) {
        if (item.assignee() == null) {
            return false;
        }
        var holder = people.byUsername(item.assignee());
        return capacities.principals(item.negotiationId(), person).stream()
                .anyMatch(principal -> principal.username().equals(holder.username()))
                || !holder.isActive() || !capacities.candidate(dossier(item), item.taskId(), holder.asActor());
    }

    private void requireCandidate(WorkItem item, Actor person) {
        var dossier = dossier(item);
        if (!capacities.candidate(dossier, item.taskId(), person)) {
            throw new TaskRefused(Kind.FORBIDDEN, "not-a-candidate", Map.of(), word(item), Role.of(item.candidates()));
        }
        capacities.conflict(dossier, item.taskId(), person).ifPresent(conflict -> {
            throw conflict;
        });
    }

    private Negotiation dossier(WorkItem item) {
        return negotiations.byId(item.negotiationId());
    }
}
