package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.paraph.engine.operations.EngineStatus;
import org.paraph.engine.operations.Incidents;

/** Counts what the engine has. */
@ApplicationScoped
class CamundaEngineStatus implements EngineStatus {

    private static final String RUNNING = "select D.KEY_, max(D.NAME_), count(*),"
            + " sum(case when E.SUSPENSION_STATE_ = 2 then 1 else 0 end) from ACT_RU_EXECUTION E"
            + " join ACT_RE_PROCDEF D on D.ID_ = E.PROC_DEF_ID_ where E.PARENT_ID_ is null group by D.KEY_ order by 3 desc, 1";

    private final Instance<ProcessEngine> engine;
    private final EntityManager entities;
    private final Incidents incidents;

    CamundaEngineStatus() {
        this(null, null, null);
    }

    @Inject
    CamundaEngineStatus(Instance<ProcessEngine> engine, EntityManager entities, Incidents incidents) {
        this.engine = engine;
        this.entities = entities;
        this.incidents = incidents;
    }

    @Override
    public Figures figures() {
        var tasks = engine.get().getTaskService();
        var history = engine.get().getHistoryService();
        var executor = ((ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration()).getJobExecutor();
        long due = jobs().executable().active().count();
        return new Figures(tasks.createTaskQuery().active().count(), tasks.createTaskQuery().suspended().count(),
                incidents.count(), due, due == 0 ? null : oldestDue(), jobs().active().withRetriesLeft().count() - due,
                history.createHistoricProcessInstanceQuery().count(), history.createHistoricActivityInstanceQuery().count(),
                EngineBootstrap.JOBS_AT_ONCE, executor.isActive(), running());
    }

    /** A job without a moment of its own is due from when it was made. */
    private Instant oldestDue() {
        var oldest = jobs().executable().active().orderByJobDuedate().asc().listPage(0, 1);
        var job = oldest.isEmpty() ? null : oldest.get(0);
        return job == null ? null : (job.getDuedate() == null ? job.getCreateTime() : job.getDuedate()).toInstant();
    }

    private JobQuery jobs() {
        return engine.get().getManagementService().createJobQuery();
    }

    @SuppressWarnings("unchecked")
    private List<Running> running() {
        return ((List<Object[]>) entities.createNativeQuery(RUNNING).getResultList()).stream().map(row -> new Running(
                (String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
    }
}
