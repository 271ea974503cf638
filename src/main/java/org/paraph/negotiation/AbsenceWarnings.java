package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;

/**
 * Where a substitute would be of no help: in dossiers that the substitute does not see, and at tasks that a duty already
 * done keeps the substitute from. Told before somebody is appointed; it forbids nothing, since the rules themselves hold
 * when a task is taken and when the act is done.
 */
@ApplicationScoped
public class AbsenceWarnings {

    private static final int PAGE = 200;
    private static final int MOST = 50;

    private final Negotiations negotiations;
    private final Duties duties;
    private final WorkflowEngine engine;

    protected AbsenceWarnings() {
        this(null, null, null);
    }

    @Inject
    public AbsenceWarnings(Negotiations negotiations, Duties duties, WorkflowEngine engine) {
        this.negotiations = negotiations;
        this.duties = duties;
        this.engine = engine;
    }

    /**
     * The warnings for the tasks that wait for the principal now, fifty at most.
     *
     * @param dossiers ids of the dossiers that the substitution is confined to; empty for all
     */
    public List<Warning> of(Actor principal, Actor substitute, Set<String> dossiers) {
        return (dossiers.isEmpty() ? all(principal) : dossiers.stream().flatMap(id -> negotiations.find(id, principal).stream()))
                .filter(each -> each.concerns(principal)).flatMap(each -> in(each, principal, substitute)).distinct()
                .limit(MOST).toList();
    }

    /** Every dossier that the person sees, page by page. */
    private Stream<Negotiation> all(Actor person) {
        return Stream.iterate(page(null, person), page -> !page.isEmpty(),
                page -> page(page.get(page.size() - 1).reference(), person)).flatMap(List::stream);
    }

    private List<Negotiation> page(String after, Actor person) {
        return negotiations.list(new NegotiationFilter(Set.of(), null, null, null, after, PAGE), person);
    }

    private Stream<Warning> in(Negotiation negotiation, Actor principal, Actor substitute) {
        var waiting = engine.openTasks(negotiation.id()).stream()
                .filter(task -> !Collections.disjoint(task.candidates(), principal.candidateGroups())).toList();
        if (!waiting.isEmpty() && negotiations.find(negotiation.id(), substitute).isEmpty()) {
            return Stream.of(new Warning(negotiation.reference(), null, null));
        }
        return waiting.stream().flatMap(task -> at(negotiation, task, substitute));
    }

    private Stream<Warning> at(Negotiation negotiation, OpenTask task, Actor substitute) {
        return Stream.of(Action.values()).filter(action -> task.key().equals(action.task()))
                .flatMap(action -> duties.conflict(action, negotiation, task.subjectId(), List.of(substitute.username()))
                        .map(conflict -> new Warning(negotiation.reference(), action, conflict)).stream());
    }

    /**
     * @param reference the dossier
     * @param action    what the substitute may not do there; null if the substitute does not see the dossier at all
     * @param conflict  why not; null in that case
     */
    public record Warning(String reference, Action action, SeparationOfDuties conflict) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Warning that && reference.equals(that.reference) && action == that.action;
        }

        @Override
        public int hashCode() {
            return reference.hashCode();
        }
    }
}
