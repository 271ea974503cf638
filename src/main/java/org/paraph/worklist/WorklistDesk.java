package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.StaleVersion;

/** Who works on a task: claim, give back, hand over. */
@ApplicationScoped
@Transactional
public class WorklistDesk {

    private static final String HOLDER = "assignee";

    private final OpenWork work;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final People people;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final EntityManager entities;

    protected WorklistDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public WorklistDesk(OpenWork work, Negotiations negotiations, Capacities capacities, People people, WorkflowEngine engine,
            CurrentActor actor, EntityManager entities) {
        this.work = work;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.people = people;
        this.engine = engine;
        this.actor = actor;
        this.entities = entities;
    }

    /**
     * Takes an unclaimed task; claiming one's own again changes nothing. A substitute also takes what the principal holds,
     * and everybody what is held by somebody who is no candidate any more. Who did what the duty must be kept apart from
     * is refused here already.
     */
    public WorkItem claim(String taskId, long version) {
        var person = actor.get();
        var item = work.visible(taskId, person);
        if (person.username().equals(item.assignee())) {
            return item;
        }
        awaitOthers(item);
        boolean takesOver = !item.isFrozen() && mayTakeOver(item, person);
        if (!takesOver) {
            requireFree(item);
        }
        StaleVersion.unless(version, item.version());
        requireCandidate(item, person);
        var before = item.assignee();
        if (takesOver) {
            engine.reassign(taskId, person.username());
        } else {
            engine.claim(taskId, person.username());
        }
        return work.record("task.claim", item, HOLDER, before, person.username(), null);
    }

    /** Gives a task back to its candidates; only who holds it. */
    public WorkItem release(String taskId, long version) {
        var item = work.workable(taskId, version);
        work.requireHolder(item);
        engine.release(taskId);
        return work.record("task.release", item, HOLDER, actor.get().username(), null, null);
    }

    /** Hands a task to another candidate who sees the dossier; who holds it may, or a chief negotiator. */
    public WorkItem reassign(String taskId, long version, String username, String reason) {
        var item = at(taskId, version);
        work.requireArranger(item);
        var successor = active(username).asActor();
        if (negotiations.find(item.negotiationId(), successor).isEmpty()) {
            throw new TaskRefused(Kind.FORBIDDEN, "successor-cannot-see", Map.of(), username);
        }
        requireCandidate(item, successor);
        var before = item.assignee();
        engine.reassign(taskId, username);
        return work.record("task.reassign", item, HOLDER, before, username, reason);
    }

    /** The task as this person may see it, at the version seen. Only reads, and so begins no transaction by itself. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public WorkItem at(String taskId, long version) {
        var item = now(taskId);
        StaleVersion.unless(version, item.version());
        return item;
    }

    /** The task as this person may see it now; as {@link #at}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public WorkItem now(String taskId) {
        return work.visible(taskId, actor.get());
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
            throw new TaskRefused(Kind.FORBIDDEN, "not-a-candidate", Map.of(), OpenWork.word(item), Role.of(item.candidates()));
        }
        capacities.conflict(dossier, item.taskId(), person).ifPresent(conflict -> {
            throw conflict;
        });
    }

    private Negotiation dossier(WorkItem item) {
        return negotiations.byId(item.negotiationId());
    }
}
