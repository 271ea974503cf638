package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import org.paraph.engine.ProcessesFrozen;
import org.paraph.engine.TaskEvent;
import org.paraph.text.TextAdopted;

/** Keeps the work list in step with the engine, in the engine's transaction. */
@ApplicationScoped
public class WorklistBridge {

    private final EntityManager entities;
    private final Clock clock;

    protected WorklistBridge() {
        this(null, null);
    }

    @Inject
    public WorklistBridge(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void onTask(@Observes TaskEvent event) {
        if (event.negotiationId() == null) {
            return;
        }
        switch (event.kind()) {
            case CREATED -> entities.persist(new WorkItem(event, clock.instant()));
            case CHANGED, ASSIGNED -> {
                var item = entities.find(WorkItem.class, event.taskId());
                if (item == null) {
                    entities.persist(new WorkItem(event, clock.instant()));
                } else {
                    item.take(event, clock.instant());
                }
            }
            default -> remove(event.taskId());
        }
    }

    /** One that nobody has looked at in this transaction is not read only to be removed; its candidates go with it. */
    private void remove(String taskId) {
        var known = entities.find(WorkItem.class, taskId, Map.of(QueryHints.CACHE_USAGE, CacheUsage.CheckCacheOnly));
        if (known != null) {
            entities.remove(known);
        } else {
            entities.createNativeQuery("delete from work_item where task_id = ?").setParameter(1, taskId)
                    .setFlushMode(FlushModeType.COMMIT).executeUpdate();
        }
    }

    /** Who looked at a task with the text before is to look again: each open task of the dossier gets a new version. */
    void onText(@Observes TextAdopted event) {
        entities.createQuery("select w from WorkItem w where w.negotiationId = :id", WorkItem.class)
                .setParameter("id", event.negotiationId()).getResultList()
                .forEach(item -> entities.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    void onFrozen(@Observes ProcessesFrozen event) {
        for (String taskId : event.taskIds()) {
            var item = entities.find(WorkItem.class, taskId);
            if (item != null) {
                item.freeze(event.frozen());
            }
        }
    }
}
