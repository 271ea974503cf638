package org.paraph.negotiation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenTask;
import org.paraph.platform.problem.Problem.Kind;

/**
 * What a person may do with a dossier now. The same judgement refuses an act and tells beforehand that it would be
 * refused, so that the two cannot differ.
 */
final class Authority {

    private final Negotiation negotiation;
    private final Actor actor;
    private final List<OpenTask> tasks;

    Authority(Negotiation negotiation, Actor actor, List<OpenTask> tasks) {
        this.negotiation = negotiation;
        this.actor = actor;
        this.tasks = tasks;
    }

    /** Why the act is refused, or empty if it may be done now. */
    Optional<NotAllowed> refusal(Action action, String subjectId) {
        if (!action.states().contains(negotiation.state())) {
            return refused(Kind.CONFLICT, "illegal-transition", action.code(), negotiation.state().name(),
                    action.states().toString());
        }
        if (!negotiation.concerns(actor)) {
            return refused(Kind.FORBIDDEN, "not-on-the-dossier", action.code());
        }
        if (action.task() == null) {
            return refusalByRole(action);
        }
        var open = tasksFor(action, subjectId).toList();
        if (open.isEmpty()) {
            return refused(Kind.CONFLICT, "no-open-task", action.code());
        }
        return open.stream().anyMatch(this::mine) ? Optional.empty() : refusalOfTask(open.get(0));
    }

    /** The task that the act completes, of which this person is a candidate or the holder. */
    Optional<OpenTask> task(Action action, String subjectId) {
        return tasksFor(action, subjectId).filter(this::mine).findFirst();
    }

    private Optional<NotAllowed> refusalByRole(Action action) {
        return action.roles().stream().anyMatch(actor::has) ? Optional.empty()
                : refused(Kind.FORBIDDEN, "role-needed", action.code(), action.roles().toString());
    }

    private Optional<NotAllowed> refusalOfTask(OpenTask task) {
        if (!candidate(task)) {
            return refused(Kind.FORBIDDEN, "not-a-candidate", task.key(), task.candidates().toString());
        }
        return task.frozen() ? refused(Kind.CONFLICT, "task-frozen")
                : refused(Kind.CONFLICT, "task-claimed", task.assignee());
    }

    private Stream<OpenTask> tasksFor(Action action, String subjectId) {
        return tasks.stream().filter(task -> task.key().equals(action.task()))
                .filter(task -> subjectId == null || subjectId.equals(task.subjectId()));
    }

    private boolean mine(OpenTask task) {
        return candidate(task) && !task.frozen()
                && (task.assignee() == null || task.assignee().equals(actor.username()));
    }

    private boolean candidate(OpenTask task) {
        return !Collections.disjoint(task.candidates(), actor.candidateGroups());
    }

    private static Optional<NotAllowed> refused(Kind kind, String code, Object... arguments) {
        return Optional.of(new NotAllowed(kind, List.of(), code, arguments));
    }
}
