package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.StandIn;
import org.paraph.directory.Substitutions;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;

/** In which capacity people act in a dossier: in the own place, or in that of somebody for whom they stand in. */
@ApplicationScoped
public class Capacities {

    private final Substitutions substitutions;
    private final Duties duties;
    private final WorkflowEngine engine;
    private final People people;
    private final Clock clock;

    protected Capacities() {
        this(null, null, null, null, null);
    }

    @Inject
    public Capacities(Substitutions substitutions, Duties duties, WorkflowEngine engine, People people,
            Clock clock) {
        this.substitutions = substitutions;
        this.duties = duties;
        this.engine = engine;
        this.people = people;
        this.clock = clock;
    }

    Authority of(Negotiation negotiation, Actor person) {
        return new Authority(negotiation, person, () -> principals(negotiation.id(), person),
                engine.openTasks(negotiation.id()), duties, username -> people.findByUsername(username).map(Person::name).orElse(username));
    }

    /** Those in whose place this person may act in the dossier now. */
    public List<Actor> principals(String negotiationId, Actor person) {
        return substitutions.of(person.username(), clock.instant()).stream().filter(each -> each.covers(negotiationId))
                .map(StandIn::principal).toList();
    }

    /** True if the person is a candidate of the open task, in whosever place; false if there is no such task. */
    public boolean candidate(Negotiation negotiation, String taskId, Actor person) {
        return task(negotiation, taskId).filter(of(negotiation, person)::candidate).isPresent();
    }

    /** What keeps a candidate from working on a task: a duty of the own, or of the one in whose place it would be. */
    public Optional<NotAllowed> conflict(Negotiation negotiation, String taskId, Actor person) {
        return task(negotiation, taskId).flatMap(of(negotiation, person)::conflict);
    }

    private Optional<OpenTask> task(Negotiation negotiation, String taskId) {
        return engine.openTasks(negotiation.id()).stream().filter(task -> task.id().equals(taskId)).findFirst();
    }
}
