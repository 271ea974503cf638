package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.paraph.engine.operations.Failure;
import org.paraph.engine.operations.Incident;
import org.paraph.engine.operations.Incidents;
import org.paraph.engine.operations.ListPlace;

/**
 * The engine's incidents of failed jobs, and of external tasks that a program has failed to do; those that it passes on to calling
 * processes are left out.
 */
@ApplicationScoped
class CamundaIncidents implements Incidents {

    private static final String FAILED = " from ACT_RU_INCIDENT I left join ACT_RU_JOB J on J.ID_ = I.CONFIGURATION_"
            + " left join ACT_RU_EXT_TASK X on X.ID_ = I.CONFIGURATION_"
            + " join ACT_RE_PROCDEF D on D.ID_ = I.PROC_DEF_ID_ join ACT_RU_EXECUTION E on E.ID_ = I.PROC_INST_ID_"
            + " where I.INCIDENT_TYPE_ in ('failedJob', 'failedExternalTask') and (J.ID_ is not null or X.ID_ is not null)";
    private static final String COLUMNS = "select I.CONFIGURATION_, D.KEY_, D.NAME_, D.VERSION_, D.ID_,"
            + " coalesce(I.FAILED_ACTIVITY_ID_, I.ACTIVITY_ID_), I.PROC_INST_ID_, E.BUSINESS_KEY_, I.INCIDENT_TIMESTAMP_";

    private final Instance<ProcessEngine> engine;
    private final EntityManager entities;

    CamundaIncidents() {
        this(null, null);
    }

    @Inject
    CamundaIncidents(Instance<ProcessEngine> engine, EntityManager entities) {
        this.engine = engine;
        this.entities = entities;
    }

    @Override
    public List<Incident> list(ListPlace after, int most) {
        var behind = after == null ? "" : " and (I.INCIDENT_TIMESTAMP_ < ?1 or I.INCIDENT_TIMESTAMP_ = ?1 and I.CONFIGURATION_ < ?2)";
        var query = entities.createNativeQuery(COLUMNS + FAILED + behind + " order by I.INCIDENT_TIMESTAMP_ desc, I.CONFIGURATION_ desc");
        if (after != null) {
            query.setParameter(1, Timestamp.from(after.moment())).setParameter(2, after.id());
        }
        return read(query.setMaxResults(most)).toList();
    }

    @Override
    public Optional<Incident> find(String id) {
        return read(entities.createNativeQuery(COLUMNS + FAILED + " and I.CONFIGURATION_ = ?1").setParameter(1, id)).findFirst();
    }

    @Override
    public long count() {
        return ((Number) entities.createNativeQuery("select count(*)" + FAILED).getSingleResult()).longValue();
    }

    @Override
    public void retry(String id) {
        if (isExternal(id)) {
            engine.get().getExternalTaskService().setRetries(id, 1);
        } else {
            engine.get().getManagementService().setJobRetries(id, 1);
        }
    }

    private boolean isExternal(String id) {
        return topic(id).isPresent();
    }

    private Optional<String> topic(String id) {
        return Optional.ofNullable(engine.get().getExternalTaskService().createExternalTaskQuery().externalTaskId(id)
                .singleResult()).map(ExternalTask::getTopicName);
    }

    /** What a program said of its failure may name what is in the dossier, and is left alone as every message is. */
    private Failure failure(String id) {
        return topic(id).map(topic -> new Failure("ExternalTask", null, topic))
                .orElseGet(() -> FailureReading.of(engine.get().getManagementService().getJobExceptionStacktrace(id)));
    }

    @SuppressWarnings("unchecked")
    private Stream<Incident> read(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(this::incident);
    }

    private Incident incident(Object[] row) {
        return new Incident((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue(), (String) row[5],
                StepNames.of(engine.get(), (String) row[4], (String) row[5]), (String) row[6], (String) row[7],
                ((Timestamp) row[8]).toInstant(),
                failure((String) row[0]));
    }
}
