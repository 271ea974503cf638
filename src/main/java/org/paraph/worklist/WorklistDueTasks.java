package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.mail.DueTask;
import org.paraph.mail.DueTasks;

/** The open tasks that are due at some moment, for whoever reminds of them. */
@ApplicationScoped
public class WorklistDueTasks implements DueTasks {

    private final EntityManager entities;

    protected WorklistDueTasks() {
        this(null);
    }

    @Inject
    public WorklistDueTasks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DueTask> after(String taskId, int most) {
        return entities.createQuery("select new org.paraph.mail.DueTask(w.taskId, w.negotiationId, w.dueAt) from WorkItem w"
                + " where w.dueAt is not null and w.taskId > :after order by w.taskId", DueTask.class)
                .setParameter("after", taskId).setMaxResults(most).getResultList();
    }
}
