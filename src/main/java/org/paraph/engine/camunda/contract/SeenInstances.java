package org.paraph.engine.camunda.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Process instances as the caller sees them: of dossiers that it may see. */
final class SeenInstances extends ExecutionManager {

    private final BeanManager beans;

    SeenInstances(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public List<ProcessInstance> findProcessInstancesByQueryCriteria(ProcessInstanceQueryImpl query, Page page) {
        return Seen.now(beans).map(seen -> page == null ? whole(seen, query)
                : Seen.page(whole(seen, query), page.getFirstResult(), page.getMaxResults()))
                .orElseGet(() -> super.findProcessInstancesByQueryCriteria(query, page));
    }

    @Override
    public long findProcessInstanceCountByQueryCriteria(ProcessInstanceQueryImpl query) {
        return Seen.now(beans).map(seen -> (long) whole(seen, query).size())
                .orElseGet(() -> super.findProcessInstanceCountByQueryCriteria(query));
    }

    private List<ProcessInstance> whole(Seen seen, ProcessInstanceQueryImpl query) {
        return seen.of(super.findProcessInstancesByQueryCriteria(query, null), ProcessInstance::getBusinessKey);
    }
}
