package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paraph.directory.Actor;
import org.paraph.negotiation.NeedToKnow;

/** Queries over the work list. Each goes through the need-to-know of its dossier. */
@ApplicationScoped
public class Worklist {

    private static final String FROM = " from WorkItem w, Negotiation n where n.id = w.negotiationId and";
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entities;

    protected Worklist() {
        this(null);
    }

    @Inject
    public Worklist(EntityManager entities) {
        this.entities = entities;
    }

    /** An open task that this person may see. */
    public Optional<WorkItem> find(String taskId, Actor person) {
        var query = entities.createQuery("select w" + FROM + NeedToKnow.CONDITION + " and w.taskId = :task",
                WorkItem.class).setParameter("task", taskId);
        return NeedToKnow.bind(query, person).getResultStream().findFirst();
    }

    /** A page of the tasks that this person may see, narrowed and ordered as the filter says. */
    public List<WorklistEntry> list(WorklistFilter filter, Actor person) {
        var condition = new StringBuilder(NeedToKnow.CONDITION).append(box(filter.box()));
        narrow(condition, filter);
        var key = filter.sort() == WorklistFilter.Sort.DUE ? "coalesce(w.dueAt, :never)" : filter.sort().path();
        var direction = filter.sort().descending() ? "desc" : "asc";
        if (filter.after() != null) {
            var beyond = filter.sort().descending() ? "<" : ">";
            condition.append(" and (").append(key).append(beyond).append(" :last or (").append(key)
                    .append(" = :last and w.taskId > :lastTask))");
        }
        var query = entities.createQuery("select new org.paraph.worklist.WorklistEntry(w, n.reference, n.particulars.title)"
                + FROM + condition + " order by " + key + " " + direction + ", w.taskId", WorklistEntry.class);
        bind(query, filter, person);
        return query.setMaxResults(filter.limit()).getResultList();
    }

    /** How many open tasks this person holds or may take. */
    public long count(WorklistFilter.Box whose, Actor person) {
        var query = entities.createQuery("select count(w)" + FROM + NeedToKnow.CONDITION + box(whose), Long.class);
        NeedToKnow.bind(query, person);
        bindBox(query, whose, person);
        return query.getSingleResult();
    }

    private static String box(WorklistFilter.Box box) {
        var mine = "w.assignee = :me";
        var group = "(w.assignee is null and exists (select c from WorkItem v join v.candidates c"
                + " where v.taskId = w.taskId and c in :groups))";
        return switch (box) {
            case MINE -> " and " + mine;
            case GROUP -> " and " + group;
            case ALL -> " and (" + mine + " or " + group + ")";
            case VISIBLE -> "";
        };
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
        bindBox(query, filter.box(), person);
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
        if (filter.sort() == WorklistFilter.Sort.DUE) {
            query.setParameter("never", NEVER);
        }
        if (filter.after() != null) {
            query.setParameter("last", last(filter));
            query.setParameter("lastTask", filter.after().taskId());
        }
    }

    private static void bindBox(Query query, WorklistFilter.Box box, Actor person) {
        if (box == WorklistFilter.Box.MINE || box == WorklistFilter.Box.ALL) {
            query.setParameter("me", person.username());
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
            case DUE -> value.isEmpty() ? NEVER : Instant.parse(value);
            case CREATED, NEWEST -> Instant.parse(value);
        };
    }
}
