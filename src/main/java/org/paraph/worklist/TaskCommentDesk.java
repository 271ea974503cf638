package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.mail.PersonalNotices;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Word;

/** What people on a dossier say about its tasks. It changes no task: who is at work on one is not disturbed, held up or stopped. */
@ApplicationScoped
@Transactional
public class TaskCommentDesk {

    private static final Duration ONE_CLICK = Duration.ofMinutes(1);

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
        return add(held(taskId), words);
    }

    /**
     * As the other one, for a form that may come twice by one click too many: the same words of the same person within a minute
     * are said once.
     */
    public TaskComment commentOnce(String taskId, String words) {
        var item = held(taskId);
        return comments.same(taskId, actor.get().username(), words, clock.instant().minus(ONE_CLICK))
                .orElseGet(() -> add(item, words));
    }

    /**
     * Says in other words what the present person has said on an open task. The words before are kept with it; who is named only
     * now is told so. Without effect where the very words stand there already.
     *
     * @throws UnknownTask        if there is no such task, or it is hidden from the present person
     * @throws UnknownTaskComment if the task has no such comment
     * @throws TaskRefused        if it is somebody else's, or the person only reads the dossier by now
     * @throws StaleVersion       if it is not in that version any more
     */
    public TaskComment revise(String taskId, String id, long version, String words) {
        var item = held(taskId);
        var comment = own(item, id);
        if (!words.equals(comment.words())) {
            StaleVersion.unless(version, comment.version());
            revise(item, comment, words);
        }
        return comment;
    }

    /** As the other one, whatever words stand there at that moment. */
    public void reviseLatest(String taskId, String id, String words) {
        var item = held(taskId);
        var comment = own(item, id);
        if (!words.equals(comment.words())) {
            revise(item, comment, words);
        }
    }

    private TaskComment own(WorkItem item, String id) {
        var comment = comments.on(item.taskId(), id).orElseThrow(UnknownTaskComment::new);
        if (!comment.author().equals(actor.get().username())) {
            throw refused("comment-of-another");
        }
        return comment;
    }

    private void revise(WorkItem item, TaskComment comment, String words) {
        var before = comment.words();
        comment.revise(words, clock.instant());
        notices.mentioned(item.negotiationId(), item.taskId(), words, before, actor.get().username());
        work.record("task.revise-comment", item, "comment", comment.id(), comment.id(), words);
    }

    private TaskComment add(WorkItem item, String words) {
        var comment = new TaskComment(item, actor.get(), words, clock.instant());
        comments.add(comment);
        notices.mentioned(item.negotiationId(), item.taskId(), words, "", actor.get().username());
        work.record("task.comment", item, "comment", null, comment.id(), words);
        return comment;
    }

    /** The task with its dossier held: nobody completes it, or dismisses the present person, before the comment is there. */
    private WorkItem held(String taskId) {
        var seen = work.visible(taskId, actor.get());
        negotiations.hold(seen.negotiationId());
        var item = work.afresh(seen, actor.get());
        if (!mayComment(item)) {
            throw refused("not-on-the-dossier");
        }
        return item;
    }

    private static TaskRefused refused(String code) {
        return new TaskRefused(Kind.FORBIDDEN, code, Map.of(), new Word("audit.task.comment", "task.comment"));
    }

    /** True if the present person is on the dossier of a task, or stands in for somebody who is. */
    public boolean mayComment(WorkItem item) {
        var dossier = negotiations.byId(item.negotiationId());
        return dossier.concerns(actor.get())
                || capacities.principals(item.negotiationId(), actor.get()).stream().anyMatch(dossier::concerns);
    }
}
