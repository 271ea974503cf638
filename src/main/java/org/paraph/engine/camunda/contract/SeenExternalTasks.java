package org.paraph.engine.camunda.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.ExternalTaskQueryImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.externaltask.TopicFetchInstruction;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskManager;

/** External tasks as the caller sees them: of the topics that it was given, of dossiers that it may see. */
final class SeenExternalTasks extends ExternalTaskManager {

    private static final int MORE = 4;
    private static final int MOST = 1000;

    private final BeanManager beans;

    SeenExternalTasks(BeanManager beans) {
        this.beans = beans;
    }

    /** Goes on looking behind hidden tasks, so that they keep nobody from the others. */
    @Override
    public List<ExternalTaskEntity> selectExternalTasksForTopics(Collection<TopicFetchInstruction> topics, int most,
            List<QueryOrderingProperty> order) {
        var seen = Seen.now(beans);
        if (seen.isEmpty()) {
            return super.selectExternalTasksForTopics(topics, most, order);
        }
        seen.get().requireTopics(topics.stream().map(TopicFetchInstruction::getTopicName).toList());
        int wanted = Math.min(most, MOST);
        for (int many = wanted;; many *= MORE) {
            var found = super.selectExternalTasksForTopics(topics, many, order);
            var visible = seen.get().of(found, task -> task.getExecution().getProcessBusinessKey());
            if (visible.size() >= wanted || found.size() < many || many > Integer.MAX_VALUE / MORE) {
                return visible.subList(0, Math.min(wanted, visible.size()));
            }
        }
    }

    @Override
    public List<ExternalTask> findExternalTasksByQueryCriteria(ExternalTaskQueryImpl query) {
        return Seen.now(beans).map(seen -> {
            int first = query.getFirstResult();
            int most = query.getMaxResults();
            return Seen.page(whole(seen, query), first, most);
        }).orElseGet(() -> super.findExternalTasksByQueryCriteria(query));
    }

    @Override
    public long findExternalTaskCountByQueryCriteria(ExternalTaskQueryImpl query) {
        return Seen.now(beans).map(seen -> (long) whole(seen, query).size())
                .orElseGet(() -> super.findExternalTaskCountByQueryCriteria(query));
    }

    @Override
    public List<String> findExternalTaskIdsByQueryCriteria(ExternalTaskQueryImpl query) {
        return only(() -> super.findExternalTaskIdsByQueryCriteria(query), query, ExternalTask::getId);
    }

    @Override
    public List<String> selectTopicNamesByQuery(ExternalTaskQueryImpl query) {
        return only(() -> super.selectTopicNamesByQuery(query), query, ExternalTask::getTopicName);
    }

    private List<String> only(Supplier<List<String>> all, ExternalTaskQueryImpl query,
            Function<ExternalTask, String> name) {
        return Seen.now(beans).map(seen -> whole(seen, query).stream().map(name).distinct().sorted().toList()).orElseGet(all);
    }

    private List<ExternalTask> whole(Seen seen, ExternalTaskQueryImpl query) {
        query.setFirstResult(0);
        query.setMaxResults(Integer.MAX_VALUE);
        var found = super.findExternalTasksByQueryCriteria(query).stream()
                .filter(task -> seen.caller().topics().contains(task.getTopicName())).toList();
        return seen.of(found, ExternalTask::getBusinessKey);
    }
}
