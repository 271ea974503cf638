package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.Substitutions;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;

/** Queries over the work list. Each goes through the need-to-know of its dossier. */
@ApplicationScoped
public class Worklist {

    private static final String ASIDE = "w.asideUntil > :now and (w.dueAt is null or w.dueAt > w.asideUntil)";
    private static final String AT_HAND = "(w.asideUntil is null or w.asideUntil <= :now or w.dueAt <= w.asideUntil)";
    private static final String FROM = " from WorkItem w, Negotiation n where n.id = w.negotiationId and";

    private final EntityManager entities;
    private final Substitutions substitutions;
    private final Clock clock;

    protected Worklist() {
        this(null, null, null);
    }

    @Inject
    public Worklist(EntityManager entities, Substitutions substitutions, Clock clock) {
        this.entities = entities;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** An open task that this person may see. */
    public Optional<WorkItem> find(String taskId, Actor person) {
        return Optional.ofNullable(entities.find(WorkItem.class, taskId)).filter(item -> sees(person, item));
    }

    private boolean sees(Actor person, WorkItem item) {
        var dossier = entities.find(Negotiation.class, item.negotiationId());
        return dossier != null && NeedToKnow.allows(person, dossier);
    }

    /** Those of these open tasks that this person may see. */
    List<WorkItem> find(Set<String> taskIds, Actor person) {
        var query = entities.createQuery("select w" + FROM + NeedToKnow.CONDITION + " and w.taskId in :tasks",
                WorkItem.class).setParameter("tasks", taskIds);
        return NeedToKnow.bind(query, person).getResultList();
    }

    /**
     * A page of the tasks that this person may see, narrowed and ordered as the filter says. What the person holds or was
     * asked to prepare, what waits for the groups, and what waits for others in whose place the person stands are asked for one by one, since a database
     * finds the first of each by an index and of all together only by looking at everything. Of one dossier everything is little.
     */
    public List<WorklistEntry> list(WorklistFilter filter, Actor person) {
        if (filter.negotiation() != null) {
            return list(filter, together(filter.box(), person), person);
        }
        var found = sources(filter.box(), person).stream().flatMap(source -> list(filter, source, person).stream())
                .collect(Collectors.toMap(entry -> entry.item().taskId(), entry -> entry, (one, same) -> one));
        return found.values().stream().sorted(filter.sort().comparator()).limit(filter.limit()).toList();
    }

    private List<WorklistEntry> list(WorklistFilter filter, Source source, Actor person) {
        var condition = new StringBuilder(NeedToKnow.CONDITION).append(source.condition());
        narrow(condition, filter);
        if (filter.after() != null) {
            condition.append(beyond(filter));
        }
        var query = entities.createQuery("select new org.paraph.worklist.WorklistEntry(w, n.reference, n.particulars.title)"
                + FROM + condition + " order by " + filter.sort().order() + ", w.taskId", WorklistEntry.class);
        bind(query, filter, person);
        source.binder().accept(query);
        return query.setMaxResults(filter.limit()).getResultList();
    }

    private List<Source> sources(WorklistFilter.Box box, Actor person) {
        var now = clock.instant();
        var mine = new Source(" and w.assignee = :me and " + AT_HAND, query -> query.setParameter("me", person.username())
                .setParameter("now", now));
        var aside = new Source(" and w.assignee = :me and " + ASIDE, query -> query.setParameter("me", person.username())
                .setParameter("now", now));
        var asked = new Source(" and w.delegation.delegate = :me", query -> query.setParameter("me", person.username()));
        var groups = person.candidateGroups();
        var group = new Source(" and w.assignee is null and exists (select c from WorkItem v join v.candidates c"
                + " where v.taskId = w.taskId and c in :groups)",
                query -> query.setParameter("groups", groups.isEmpty() ? List.of("") : List.copyOf(groups)));
        return switch (box) {
            case MINE -> List.of(mine, asked);
            case GROUP -> with(List.of(group), places(box, person));
            case ALL -> with(List.of(mine, asked, group), places(box, person));
            case ASIDE -> List.of(aside);
            case VISIBLE -> List.of(new Source("", query -> { }));
        };
    }

    private Source together(WorklistFilter.Box box, Actor person) {
        var places = places(box, person);
        return new Source(box(box, places), query -> {
            bindBox(query, box, person);
            places.bind(query);
        });
    }

    private static List<Source> with(List<Source> own, OthersPlaces places) {
        return places.isEmpty() ? own : Stream.concat(own.stream(),
                Stream.of(new Source(" and (1 = 0" + places.condition() + ")", places::bind))).toList();
    }

    /** How many open tasks this person holds or may take. */
    public long count(WorklistFilter.Box whose, Actor person) {
        var places = places(whose, person);
        var query = entities.createQuery("select count(w)" + FROM + NeedToKnow.CONDITION + box(whose, places), Long.class);
        NeedToKnow.bind(query, person);
        bindBox(query, whose, person);
        places.bind(query);
        return query.getSingleResult();
    }

    /** How many open tasks these dossiers have that the person may see, by the dossier's id; those without any are left out. */
    public Map<String, OpenCount> counts(Set<String> dossiers, Actor person) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        var query = entities.createQuery("select w.negotiationId, count(w), sum(case when w.dueAt < :now then 1 else 0 end)" + FROM
                + NeedToKnow.CONDITION + " and w.negotiationId in :dossiers group by w.negotiationId", Object[].class)
                .setParameter("dossiers", dossiers).setParameter("now", clock.instant());
        return NeedToKnow.bind(query, person).getResultStream().collect(Collectors.toMap(row -> (String) row[0],
                row -> new OpenCount(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    private OthersPlaces places(WorklistFilter.Box box, Actor person) {
        boolean asked = box == WorklistFilter.Box.GROUP || box == WorklistFilter.Box.ALL;
        return new OthersPlaces(asked ? substitutions.of(person.username(), clock.instant()) : List.of());
    }

    private static String box(WorklistFilter.Box box, OthersPlaces places) {
        var mine = "(w.assignee = :me and " + AT_HAND + " or w.delegation.delegate = :me)";
        var group = "(w.assignee is null and exists (select c from WorkItem v join v.candidates c"
                + " where v.taskId = w.taskId and c in :groups))" + places.condition();
        return switch (box) {
            case MINE -> " and " + mine;
            case GROUP -> " and (" + group + ")";
            case ALL -> " and (" + mine + " or " + group + ")";
            case ASIDE -> " and w.assignee = :me and " + ASIDE;
            case VISIBLE -> "";
        };
    }

    /** What comes after the last one of the page before; tasks that are never due come last. */
    private static String beyond(WorklistFilter filter) {
        if (!filter.after().hasValue()) {
            return " and w.dueAt is null and w.taskId > :lastTask";
        }
        var key = filter.sort().path();
        return " and (" + key + (filter.sort().descending() ? " < " : " > ") + ":last or (" + key
                + " = :last and w.taskId > :lastTask)"
                + (filter.sort() == WorklistFilter.Sort.DUE ? " or w.dueAt is null)" : ")");
    }

    private static void narrow(StringBuilder condition, WorklistFilter filter) {
        if (filter.negotiation() != null) {
            condition.append(" and n.id = :negotiation");
        }
        if (filter.taskKey() != null) {
            condition.append(" and w.taskKey = :taskKey");
        }
        if (filter.process() != null) {
            condition.append(" and w.processId = :process");
        }
        if (filter.dueBefore() != null) {
            condition.append(" and w.dueAt < :dueBefore");
        }
    }

    private static void bind(Query query, WorklistFilter filter, Actor person) {
        NeedToKnow.bind(query, person);
        if (filter.negotiation() != null) {
            query.setParameter("negotiation", filter.negotiation());
        }
        if (filter.taskKey() != null) {
            query.setParameter("taskKey", filter.taskKey());
        }
        if (filter.process() != null) {
            query.setParameter("process", filter.process());
        }
        if (filter.dueBefore() != null) {
            query.setParameter("dueBefore", filter.dueBefore());
        }
        if (filter.after() != null) {
            query.setParameter("lastTask", filter.after().taskId());
        }
        if (filter.after() != null && filter.after().hasValue()) {
            query.setParameter("last", last(filter));
        }
    }

    private void bindBox(Query query, WorklistFilter.Box box, Actor person) {
        if (box == WorklistFilter.Box.MINE || box == WorklistFilter.Box.ALL || box == WorklistFilter.Box.ASIDE) {
            query.setParameter("me", person.username()).setParameter("now", clock.instant());
        }
        if (box == WorklistFilter.Box.GROUP || box == WorklistFilter.Box.ALL) {
            var groups = person.candidateGroups();
            query.setParameter("groups", groups.isEmpty() ? List.of("") : List.copyOf(groups));
        }
    }

    private static Object last(WorklistFilter filter) {
        var value = filter.after().value();
        return switch (filter.sort()) {
            case PRIORITY -> Integer.valueOf(value);
            case CREATED, NEWEST, DUE -> Instant.parse(value);
        };
    }

    /**
     * One reason for which a task is in a box.
     *
     * @param condition to be added to the query
     * @param binder    sets its parameters
     */
    private record Source(String condition, Consumer<Query> binder) {
    }
}
