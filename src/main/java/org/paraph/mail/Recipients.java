package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Substitutions;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Participant;

/**
 * Whom something concerns: of a task the one who holds it, else its candidates; of a dossier everybody on it; of what was asked
 * of one person that person; and who stands in for them. Nobody is told of a dossier that the person may not see at that
 * moment, nor of what the person did.
 */
@ApplicationScoped
public class Recipients {

    private final People people;
    private final Substitutions substitutions;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final WorkflowEngine engine;
    private final PersonalTasks personal;
    private final Clock clock;

    protected Recipients() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Recipients(People people, Substitutions substitutions, Negotiations negotiations, Capacities capacities,
            WorkflowEngine engine, PersonalTasks personal, Clock clock) {
        this.people = people;
        this.substitutions = substitutions;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.engine = engine;
        this.personal = personal;
        this.clock = clock;
    }

    /** Usernames of all whom it might concern; each is to be judged by {@link #isFor}. */
    Set<String> around(Occasion occasion) {
        var all = new LinkedHashSet<String>();
        principals(occasion).forEach(username -> {
            all.add(username);
            all.addAll(substitutions.standingInFor(username, occasion.negotiationId(), clock.instant()));
        });
        return all;
    }

    /** True if it concerns the person now, who is active and may know of it. */
    boolean isFor(Occasion occasion, String username) {
        return !username.equals(occasion.causedBy()) && people.findByUsername(username).filter(Person::isActive)
                .map(Person::asActor).filter(person -> sees(person, occasion))
                .filter(person -> places(person, occasion).anyMatch(place -> concerns(occasion, place))).isPresent();
    }

    /** True while the task stands still: nobody is told of it meanwhile, and nothing is forgotten. */
    boolean standsStill(Occasion occasion) {
        return occasion.kind().isOfTask() && task(occasion).filter(OpenTask::frozen).isPresent();
    }

    private boolean sees(Actor person, Occasion occasion) {
        return negotiations.find(occasion.negotiationId(), person).isPresent();
    }

    /** The person, and those in whose place the person may act there. */
    private Stream<Actor> places(Actor person, Occasion occasion) {
        return Stream.concat(Stream.of(person), capacities.principals(occasion.negotiationId(), person).stream());
    }

    private boolean concerns(Occasion occasion, Actor place) {
        if (occasion.kind().isPersonal()) {
            return place.username().equals(occasion.addressee()) && stillConcerns(occasion);
        }
        boolean onTheDossier = negotiations.byId(occasion.negotiationId()).concerns(place);
        return onTheDossier && (!occasion.kind().isOfTask()
                || task(occasion).filter(task -> waitsFor(place, task, occasion)).isPresent());
    }

    /** False for a task that is gone, and for what is not asked of its addressee any more. */
    private boolean stillConcerns(Occasion occasion) {
        return switch (occasion.kind()) {
            case DELEGATED -> personal.isAsked(occasion.taskId(), occasion.addressee());
            case FOLLOW_UP -> personal.isFollowedUp(occasion.taskId(), occasion.addressee(), occasion.dueAt());
            case PREPARED -> task(occasion).filter(task -> occasion.addressee().equals(task.assignee())).isPresent();
            case MATCHED -> task(occasion).isPresent();
            default -> true;
        };
    }

    private boolean waitsFor(Actor place, OpenTask task, Occasion occasion) {
        return isTimely(occasion, task) && (task.assignee() == null
                ? !Collections.disjoint(task.candidates(), place.candidateGroups()) : task.assignee().equals(place.username()));
    }

    /** False for a reminder of a moment that is not the task's any more, or that has passed, and for a task that was taken. */
    private boolean isTimely(Occasion occasion, OpenTask task) {
        return switch (occasion.kind()) {
            case NEW_TASK -> Objects.equals(task.assignee(), occasion.addressee());
            case DUE_SOON -> occasion.dueAt().equals(task.due()) && task.due().isAfter(clock.instant());
            default -> occasion.dueAt().equals(task.due());
        };
    }

    private Stream<String> principals(Occasion occasion) {
        if (occasion.kind().isPersonal()) {
            return Stream.of(occasion.addressee());
        }
        return occasion.kind().isOfTask() ? task(occasion).stream().flatMap(this::ofTask)
                : negotiations.byId(occasion.negotiationId()).participants().stream().flatMap(this::on);
    }

    private Optional<OpenTask> task(Occasion occasion) {
        return engine.openTasks(occasion.negotiationId()).stream().filter(task -> task.id().equals(occasion.taskId()))
                .findFirst();
    }

    private Stream<String> ofTask(OpenTask task) {
        return task.assignee() != null ? Stream.of(task.assignee())
                : task.candidates().stream().flatMap(group -> people.findActiveOf(group).stream()).map(Person::username);
    }

    private Stream<String> on(Participant participant) {
        return participant.kind() == Participant.Kind.PERSON ? Stream.of(participant.code())
                : people.findActive(participant.code()).stream().map(Person::username);
    }
}
