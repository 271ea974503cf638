package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.paraph.directory.Actor;
import org.paraph.directory.Person;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.worklist.WorkItem;

/**
 * Who comes into question for several tasks at once. For the first task that is up to the reader it is asked whole who does; of those,
 * whoever lacks the role for another one, is not on its dossier or does not see it, is left out. What else speaks against it is for the
 * desk to say, for each task.
 */
@RequestScoped
public class SharedColleagues {

    private final TaskSurroundings surroundings;
    private final Negotiations negotiations;

    protected SharedColleagues() {
        this(null, null);
    }

    @Inject
    SharedColleagues(TaskSurroundings surroundings, Negotiations negotiations) {
        this.surroundings = surroundings;
        this.negotiations = negotiations;
    }

    /** Those to whom the reader can hand over all of them that are up to the reader. */
    List<Person> toTakeOver(List<WorkItem> items) {
        return shared(items.stream().filter(surroundings::arrangeable).toList(), surroundings::successors,
                (item, dossier, person) -> !Collections.disjoint(person.candidateGroups(), item.candidates()));
    }

    /** Those whom the reader can ask to prepare all of them that the reader holds. */
    List<Person> toPrepare(List<WorkItem> items) {
        return shared(items.stream().filter(surroundings::held).toList(), surroundings::colleagues,
                (item, dossier, person) -> dossier.concerns(person));
    }

    private List<Person> shared(List<WorkItem> items, BiFunction<WorkItem, Negotiation, List<Person>> ofOne, Suitable suitable) {
        if (items.isEmpty()) {
            return List.of();
        }
        var first = items.get(0);
        var people = new ArrayList<>(ofOne.apply(first, negotiations.byId(first.negotiationId())));
        items.stream().skip(1).forEach(item -> {
            var dossier = negotiations.byId(item.negotiationId());
            people.removeIf(person -> person.username().equals(item.assignee())
                    || !NeedToKnow.allows(person.asActor(), dossier) || !suitable.test(item, dossier, person.asActor()));
        });
        return people;
    }

    /** Whether a person comes into question for a task, as far as can be told without asking for each. */
    @FunctionalInterface
    private interface Suitable {

        boolean test(WorkItem item, Negotiation dossier, Actor person);
    }
}
