package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The comments on tasks. Who asks must have looked first whether the dossier may be seen. */
@ApplicationScoped
public class TaskComments {

    /** The state of a task that nobody has commented on. */
    static final String NONE = "0";

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

    /** One on a task; nothing if the task has none with that id. */
    public Optional<TaskComment> on(String taskId, String id) {
        return Optional.ofNullable(entities.find(TaskComment.class, id)).filter(said -> said.taskId().equals(taskId));
    }

    /** The very words that the person has said on a task since then, if they have. */
    Optional<TaskComment> same(String taskId, String author, String words, Instant since) {
        return entities.createQuery("select c from TaskComment c where c.taskId = :task and c.author = :author"
                + " and c.words = :words and c.recordedAt >= :since order by c.recordedAt", TaskComment.class)
                .setParameter("task", taskId).setParameter("author", author).setParameter("words", words)
                .setParameter("since", since).getResultStream().findFirst();
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

    /** What changes with each comment on these tasks and each revision of one; tasks without comments are left out. */
    Map<String, String> states(Set<String> taskIds) {
        return taskIds.isEmpty() ? Map.of() : entities.createQuery("select c.taskId, count(c), sum(c.version) from TaskComment c"
                + " where c.taskId in :tasks group by c.taskId", Object[].class).setParameter("tasks", taskIds).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row[1] + "-" + row[2]));
    }

    /** As the other one, of what was read already. */
    public static String state(List<TaskComment> comments) {
        return comments.isEmpty() ? NONE : comments.size() + "-" + comments.stream().mapToLong(TaskComment::version).sum();
    }
}
