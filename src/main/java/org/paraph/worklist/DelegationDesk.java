package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.mail.PersonalNotices;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem.Kind;

/**
 * Has somebody else prepare a task, and gives it back. The task stays with who holds it, who alone completes it, so that
 * separation of duties, signatures that cannot be delegated and the record of who decided are as they were.
 */
@ApplicationScoped
@Transactional
public class DelegationDesk {

    private static final String DELEGATE = "delegate";

    private final OpenWork work;
    private final Negotiations negotiations;
    private final People people;
    private final PersonalNotices notices;
    private final CurrentActor actor;
    private final Clock clock;

    protected DelegationDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DelegationDesk(OpenWork work, Negotiations negotiations, People people, PersonalNotices notices, CurrentActor actor,
            Clock clock) {
        this.work = work;
        this.negotiations = negotiations;
        this.people = people;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Asks somebody on the dossier to prepare a task that the present person holds.
     *
     * @param username of the delegate
     * @param what     what is to be prepared
     */
    public WorkItem delegate(String taskId, long version, String username, String what) {
        var item = work.workable(taskId, version);
        work.requireHolder(item);
        if (item.delegation().delegate() != null) {
            throw new TaskRefused(Kind.CONFLICT, "task-delegated", Map.of(), name(item.delegation().delegate()));
        }
        requireDelegate(item, people.byUsername(username));
        item.delegate(username, what, clock.instant());
        notices.delegated(item.negotiationId(), taskId, username, actor.get().username());
        return work.record("task.delegate", item, DELEGATE, null, username, what);
    }

    /** Gives back what was asked for; only who was asked. */
    public WorkItem resolve(String taskId, long version, String answer) {
        var item = work.workable(taskId, version);
        var me = actor.get().username();
        if (!me.equals(item.delegation().delegate())) {
            throw new TaskRefused(Kind.FORBIDDEN, "not-the-delegate", Map.of(), OpenWork.word(item));
        }
        item.resolve(answer, clock.instant());
        notices.prepared(item.negotiationId(), taskId, item.assignee(), me);
        return work.record("task.resolve", item, DELEGATE, me, null, answer);
    }

    /** Asks nobody any more; only who holds the task. */
    public WorkItem recall(String taskId, long version) {
        var item = work.workable(taskId, version);
        work.requireHolder(item);
        var delegate = item.delegation().delegate();
        if (delegate == null) {
            throw new TaskRefused(Kind.CONFLICT, "task-not-delegated", Map.of());
        }
        item.recall();
        return work.record("task.recall", item, DELEGATE, delegate, null, null);
    }

    /** True if this person could be asked to prepare the task: somebody else who is active and on the dossier. */
    public boolean mayPrepare(WorkItem item, Negotiation dossier, Person person) {
        var candidate = person.asActor();
        return person.isActive() && !person.username().equals(item.assignee()) && dossier.concerns(candidate)
                && negotiations.find(dossier.id(), candidate).isPresent();
    }

    private void requireDelegate(WorkItem item, Person person) {
        if (!person.isActive()) {
            throw new TaskRefused(Kind.CONFLICT, "person-inactive", Map.of(), person.username());
        }
        if (person.username().equals(item.assignee())) {
            throw new TaskRefused(Kind.CONFLICT, "delegated-to-oneself", Map.of());
        }
        if (!mayPrepare(item, negotiations.byId(item.negotiationId()), person)) {
            throw new TaskRefused(Kind.FORBIDDEN, "successor-cannot-see", Map.of(), person.username());
        }
    }

    private String name(String username) {
        return people.byUsername(username).name();
    }
}
