package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The comments on tasks. Who asks must have looked first whether the dossier may be seen. */
@ApplicationScoped
public class TaskComments {

    private final EntityManager entities;

    protected TaskComments() {
        this(null);
    }

    @Inject
    public TaskComments(EntityManager entities) {
        this.entities = entities;
    }

    void add(TaskComment comment) {
        entities.persist(comment);
    }

    /** Those on a task, oldest first. */
    public List<TaskComment> on(String taskId) {
        return entities.createQuery("select c from TaskComment c where c.taskId = :task order by c.recordedAt, c.id",
                TaskComment.class).setParameter("task", taskId).getResultList();
    }

    /**
     * A page of those on the tasks of a dossier, done ones too, oldest first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<TaskComment> ofDossier(String negotiationId, TaskComment after, int limit) {
        var query = entities.createQuery("select c from TaskComment c where c.negotiationId = :dossier" + (after == null ? ""
                : " and (c.recordedAt > :then or (c.recordedAt = :then and c.id > :last))") + " order by c.recordedAt, c.id",
                TaskComment.class).setParameter("dossier", negotiationId);
        if (after != null) {
            query.setParameter("then", after.recordedAt()).setParameter("last", after.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** One of a dossier; null if it has none with that id. */
    public TaskComment ofDossier(String negotiationId, String id) {
        var found = entities.find(TaskComment.class, id);
        return found != null && found.negotiationId().equals(negotiationId) ? found : null;
    }

    /** How many there are on each of these tasks that has any. */
    Map<String, Long> count(Set<String> taskIds) {
        return taskIds.isEmpty() ? Map.of() : entities.createQuery("select c.taskId, count(c) from TaskComment c"
                + " where c.taskId in :tasks group by c.taskId", Object[].class).setParameter("tasks", taskIds).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
