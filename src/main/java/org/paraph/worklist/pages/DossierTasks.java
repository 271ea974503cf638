package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.negotiation.Negotiation;
import org.paraph.worklist.OpenCount;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistEntry;
import org.paraph.worklist.WorklistFilter;

/** Who must do what by when on a dossier: its open tasks, whoever they wait for. */
@Named("dossierTasks")
@RequestScoped
public class DossierTasks {

    private static final int MOST = 200;

    private final Worklist worklist;
    private final CurrentActor actor;
    private final Map<String, List<WorkItem>> of = new HashMap<>();
    private Map<String, OpenCount> counts;

    protected DossierTasks() {
        this(null, null);
    }

    @Inject
    DossierTasks(Worklist worklist, CurrentActor actor) {
        this.worklist = worklist;
        this.actor = actor;
    }

    /** A group of people that can take a task; {@code unit} is null where its holders in any unit can. */
    public record Group(Role role, String unit) {
    }

    /** The open tasks of a dossier that the reader may see, due ones first. */
    public List<WorkItem> of(Negotiation negotiation) {
        var filter = new WorklistFilter(WorklistFilter.Box.VISIBLE, negotiation.id(), null, null, null,
                WorklistFilter.Sort.DUE, null, MOST);
        return of.computeIfAbsent(negotiation.id(), id -> worklist.list(filter, actor.get()).stream().map(WorklistEntry::item).toList());
    }

    /**
     * How many open tasks a dossier has that the reader may see, and how many of them should have been done by now.
     *
     * @param listed all dossiers of the list in which it stands; they are asked for at once
     */
    public OpenCount count(List<Negotiation> listed, Negotiation one) {
        if (counts == null) {
            counts = worklist.counts(listed.stream().map(Negotiation::id).collect(Collectors.toSet()), actor.get());
        }
        return counts.getOrDefault(one.id(), OpenCount.NONE);
    }

    /** Whom an unclaimed task waits for. */
    public List<Group> groups(WorkItem item) {
        return item.candidates().stream().sorted().flatMap(DossierTasks::group).toList();
    }

    private static Stream<Group> group(String candidate) {
        var parts = candidate.split("@", 2);
        return Stream.of(Role.values()).filter(role -> role.name().equals(parts[0]))
                .map(role -> new Group(role, parts.length > 1 ? parts[1] : null));
    }
}
