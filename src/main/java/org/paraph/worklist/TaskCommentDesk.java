package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.mail.PersonalNotices;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.Word;

/** What people on a dossier say about its tasks. It changes no task: who is at work on one is not disturbed, held up or stopped. */
@ApplicationScoped
@Transactional
public class TaskCommentDesk {

    private final OpenWork work;
    private final TaskComments comments;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final PersonalNotices notices;
    private final CurrentActor actor;
    private final Clock clock;

    protected TaskCommentDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TaskCommentDesk(OpenWork work, TaskComments comments, Negotiations negotiations, Capacities capacities,
            PersonalNotices notices, CurrentActor actor, Clock clock) {
        this.work = work;
        this.comments = comments;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Comments on an open task, also while it stands still.
     *
     * @throws UnknownTask if there is none, or it is hidden from the present person
     * @throws TaskRefused if the person only reads the dossier
     */
    public TaskComment comment(String taskId, String words) {
        var item = work.visible(taskId, actor.get());
        if (!mayComment(item)) {
            throw new TaskRefused(Kind.FORBIDDEN, "not-on-the-dossier", Map.of(), new Word("audit.task.comment", "task.comment"));
        }
        var comment = new TaskComment(item, actor.get(), words, clock.instant());
        comments.add(comment);
        notices.mentioned(item.negotiationId(), taskId, words, actor.get().username());
        work.record("task.comment", item, "comment", null, comment.id(), words);
        return comment;
    }

    /** True if the present person is on the dossier of a task, or stands in for somebody who is. */
    public boolean mayComment(WorkItem item) {
        var dossier = negotiations.byId(item.negotiationId());
        return dossier.concerns(actor.get())
                || capacities.principals(item.negotiationId(), actor.get()).stream().anyMatch(dossier::concerns);
    }
}
