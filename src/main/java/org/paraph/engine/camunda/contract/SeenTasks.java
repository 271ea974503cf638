package org.paraph.engine.camunda.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * User tasks as the caller sees them: of dossiers that it may see. The condition goes into the query, so pages stay full; who asks
 * for no page gets one of 10,000.
 */
final class SeenTasks extends TaskManager {

    private static final int MOST = 10_000;

    private final BeanManager beans;

    SeenTasks(BeanManager beans) {
        this.beans = beans;
    }

    /** The one to which all lists come, of a page too. */
    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        if (Seen.now(beans).isPresent()) {
            query.setMaxResults(Math.min(query.getMaxResults(), MOST));
        }
        return limited(query) ? super.findTasksByQueryCriteria(query) : List.of();
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        return limited(query) ? super.findTaskCountByQueryCriteria(query) : 0;
    }

    /** There are none: no task is made but by a process. Each end of a task would look for its own through all that are open. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    /** Limits the query to what is seen; false if that is nothing. */
    private boolean limited(TaskQueryImpl query) {
        var seen = Seen.now(beans).map(Seen::dossiers);
        if (seen.isEmpty()) {
            return true;
        }
        var dossiers = new HashSet<>(seen.get());
        Optional.ofNullable(query.getProcessInstanceBusinessKeys()).map(List::of).ifPresent(dossiers::retainAll);
        if (dossiers.isEmpty()) {
            return false;
        }
        query.processInstanceBusinessKeyIn(dossiers.toArray(String[]::new));
        return true;
    }
}
