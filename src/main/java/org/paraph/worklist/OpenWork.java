package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Word;

/** What the desks of the work list share: the task that somebody means, whether it is theirs, and the record of what they did. */
@ApplicationScoped
public class OpenWork {

    private final Worklist worklist;
    private final CurrentActor actor;
    private final EntityManager entities;
    private final Event<Recorded> recorded;

    protected OpenWork() {
        this(null, null, null, null);
    }

    @Inject
    public OpenWork(Worklist worklist, CurrentActor actor, EntityManager entities, Event<Recorded> recorded) {
        this.worklist = worklist;
        this.actor = actor;
        this.entities = entities;
        this.recorded = recorded;
    }

    /** @throws UnknownTask if there is none, or the person may not see it */
    WorkItem visible(String taskId, Actor person) {
        return worklist.find(taskId, person).orElseThrow(UnknownTask::new);
    }

    /** A task that was seen, as it is once its dossier is held; as {@link #visible}. */
    WorkItem afresh(WorkItem seen, Actor person) {
        try {
            entities.refresh(seen);
        } catch (EntityNotFoundException completed) {
            throw new UnknownTask();
        }
        return visible(seen.taskId(), person);
    }

    /** The task as the present person saw it, which must not stand still. */
    WorkItem workable(String taskId, long version) {
        var item = visible(taskId, actor.get());
        StaleVersion.unless(version, item.version());
        if (item.isFrozen()) {
            throw new TaskRefused(Kind.CONFLICT, "task-frozen", Map.of());
        }
        return item;
    }

    /** Only who holds the task goes on. */
    void requireHolder(WorkItem item) {
        if (!item.isHeldBy(actor.get())) {
            throw notTheHolder(item);
        }
    }

    /** Only who holds the task, or a chief negotiator, goes on. */
    void requireArranger(WorkItem item) {
        if (!item.isArrangedBy(actor.get())) {
            throw notTheHolder(item);
        }
    }

    private static TaskRefused notTheHolder(WorkItem item) {
        return new TaskRefused(Kind.FORBIDDEN, "not-the-holder", Map.of(), word(item));
    }

    static Word word(WorkItem item) {
        return new Word("task." + item.taskKey(), item.name());
    }

    /**
     * Writes the task and tells what the present person did to it.
     *
     * @param fact   what was changed
     * @param before its value before; null for none
     * @param after  its value now; null for none
     * @param reason in the words of who did it; null if none is asked for
     */
    WorkItem record(String action, WorkItem item, String fact, String before, String after, String reason) {
        entities.flush();
        recorded.fire(new Recorded(actor.get().username(), action, item.negotiationId(), "task:" + item.taskKey(),
                facts(fact, before), after(item, fact, after), reason, null));
        return item;
    }

    /** Of several tasks at one step, and of one that comes again, the record names the one that is meant. */
    private static Map<String, String> after(WorkItem item, String fact, String value) {
        var facts = facts(fact, value);
        facts.put("task", item.taskId());
        return facts;
    }

    private static Map<String, String> facts(String fact, String value) {
        var facts = new TreeMap<String, String>();
        if (value != null) {
            facts.put(fact, value);
        }
        return facts;
    }
}
