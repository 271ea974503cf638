package org.paraph.negotiation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.OpenTask;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.Word;

/**
 * What a person may do with a dossier now, in the own place or in that of somebody for whom the person stands in. The
 * same judgement refuses an act and tells beforehand that it would be refused, so that the two cannot differ.
 */
final class Authority {

    private final Negotiation negotiation;
    private final Actor actor;
    private final Supplier<List<Actor>> asked;
    private final List<OpenTask> tasks;
    private final Duties duties;
    private final UnaryOperator<String> names;
    private List<Actor> principals;

    /**
     * @param asked tells those in whose place the person may act in this dossier; only asked if the own place is not enough
     * @param names      what people are called, by their usernames
     */
    Authority(Negotiation negotiation, Actor actor, Supplier<List<Actor>> asked, List<OpenTask> tasks, Duties duties,
            UnaryOperator<String> names) {
        this.negotiation = negotiation;
        this.actor = actor;
        this.asked = asked;
        this.tasks = tasks;
        this.duties = duties;
        this.names = names;
    }

    /** Why the act is refused, or empty if it may be done now. */
    Optional<NotAllowed> refusal(Action action, String subjectId) {
        if (!action.states().contains(negotiation.state())) {
            return refused(Kind.CONFLICT, "illegal-transition", action.word(), negotiation.state(), action.states());
        }
        if (!negotiation.concerns(actor)) {
            return refused(Kind.FORBIDDEN, "not-on-the-dossier", action.word());
        }
        if (action.task() == null) {
            return refusalByRole(action, subjectId);
        }
        var open = tasksFor(action, subjectId).toList();
        if (open.isEmpty()) {
            return refused(Kind.CONFLICT, "no-open-task", action.word());
        }
        if (chance(action, subjectId).isPresent()) {
            return Optional.empty();
        }
        var chances = open.stream().flatMap(this::chances).toList();
        if (chances.isEmpty()) {
            return refusalOfTask(open.get(0));
        }
        return conflict(action, chances.get(0)).map(Authority::asRefusal);
    }

    /** The task that the act completes and in whose place, the own one first. */
    Optional<Chance> chance(Action action, String subjectId) {
        return action.task() == null ? Optional.empty() : own(tasksFor(action, subjectId), action)
                .or(() -> tasksFor(action, subjectId).flatMap(this::othersPlaces).filter(this::isOpen)
                        .filter(chance -> conflict(action, chance).isEmpty()).findFirst());
    }

    private Optional<Chance> own(Stream<OpenTask> open, Action action) {
        return open.flatMap(this::ownPlace).filter(this::isOpen).filter(chance -> conflict(action, chance).isEmpty()).findFirst();
    }

    /**
     * Why a program that was given the topic may not do the act in the place of the task's candidates. Whoever holds the task:
     * the program tells what has happened outside.
     */
    Optional<NotAllowed> refusalOfProgram(Action action, String subjectId, String topic) {
        if (!actor.grant().serves(topic)) {
            return refused(Kind.FORBIDDEN, "topic-missing", topic);
        }
        if (!action.states().contains(negotiation.state())) {
            return refused(Kind.CONFLICT, "illegal-transition", action.word(), negotiation.state(), action.states());
        }
        if (!negotiation.concerns(actor)) {
            return refused(Kind.FORBIDDEN, "not-on-the-dossier", action.word());
        }
        return action.task() == null || programsTask(action, subjectId).isPresent() ? Optional.empty()
                : refused(Kind.CONFLICT, "no-open-task", action.word());
    }

    /** The task that a program's act completes; empty for an act without one, or if it is not open. */
    Optional<OpenTask> programsTask(Action action, String subjectId) {
        return action.task() == null ? Optional.empty()
                : tasksFor(action, subjectId).filter(task -> !task.frozen()).findFirst();
    }

    /** True if the person is a candidate of the task, in whosever place. */
    boolean candidate(OpenTask task) {
        return isCandidate(actor, task) || othersPlaces(task).findAny().isPresent();
    }

    /** What keeps the person from working on the task although a candidate, in each place; empty if nothing does in one. */
    Optional<NotAllowed> conflict(OpenTask task) {
        var action = Stream.of(Action.values()).filter(each -> task.key().equals(each.task())).findFirst();
        var places = places(task).toList();
        return action.isEmpty() || places.stream().anyMatch(place -> conflict(action.get(), place).isEmpty())
                ? Optional.empty() : conflict(action.get(), places.get(0)).map(Authority::asRefusal);
    }

    private Optional<SeparationOfDuties> conflict(Action action, Chance chance) {
        return duties.conflict(action, negotiation, chance.task().subjectId(), chance.people(actor));
    }

    private Optional<NotAllowed> refusalByRole(Action action, String subjectId) {
        if (action.roles().stream().noneMatch(actor::has)) {
            return refused(Kind.FORBIDDEN, "role-needed", action.word(), action.roles());
        }
        return duties.conflict(action, negotiation, subjectId, Set.of(actor.username())).map(Authority::asRefusal);
    }

    private Optional<NotAllowed> refusalOfTask(OpenTask task) {
        if (!candidate(task)) {
            return refused(Kind.FORBIDDEN, "not-a-candidate", new Word("task." + task.key(), task.key()),
                    Role.of(task.candidates()));
        }
        return task.frozen() ? refused(Kind.CONFLICT, "task-frozen")
                : refused(Kind.CONFLICT, "task-claimed", names.apply(task.assignee()));
    }

    private Stream<OpenTask> tasksFor(Action action, String subjectId) {
        return tasks.stream().filter(task -> task.key().equals(action.task()))
                .filter(task -> subjectId == null || subjectId.equals(task.subjectId()));
    }

    /** In whose places the person can work on the task now. */
    private Stream<Chance> chances(OpenTask task) {
        return places(task).filter(this::isOpen);
    }

    private boolean isOpen(Chance chance) {
        var task = chance.task();
        return !task.frozen() && (task.assignee() == null || chance.people(actor).contains(task.assignee()));
    }

    private Stream<Chance> places(OpenTask task) {
        return Stream.concat(ownPlace(task), othersPlaces(task));
    }

    private Stream<Chance> ownPlace(OpenTask task) {
        return isCandidate(actor, task) ? Stream.of(new Chance(task, null)) : Stream.empty();
    }

    private Stream<Chance> othersPlaces(OpenTask task) {
        if (principals == null) {
            principals = asked.get().stream().filter(negotiation::concerns).toList();
        }
        return principals.stream().filter(principal -> isCandidate(principal, task)).map(principal -> new Chance(task, principal));
    }

    private static boolean isCandidate(Actor person, OpenTask task) {
        return !Collections.disjoint(task.candidates(), person.candidateGroups());
    }

    private static NotAllowed asRefusal(SeparationOfDuties conflict) {
        return new NotAllowed(conflict.kind(), List.of(), conflict.code(), conflict.arguments().toArray());
    }

    private static Optional<NotAllowed> refused(Kind kind, String code, Object... arguments) {
        return Optional.of(new NotAllowed(kind, List.of(), code, arguments));
    }

    /**
     * @param task      the task
     * @param principal in whose place; null for the own
     */
    record Chance(OpenTask task, Actor principal) {

        /** The natural person who would act, and the one in whose place. */
        List<String> people(Actor actor) {
            return principal == null ? List.of(actor.username()) : List.of(actor.username(), principal.username());
        }
    }
}
