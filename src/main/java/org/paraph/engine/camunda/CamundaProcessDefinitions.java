package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.operations.ProcessDefinitions;
import org.paraph.engine.operations.StepTime;

/** The engine's definitions, and its history of all their instances. */
@ApplicationScoped
class CamundaProcessDefinitions implements ProcessDefinitions {

    /** How long a stay took is counted here in seconds: the engine does not write it down, see {@link StepsToDatabase}. */
    private static final String TIMES = "select S.ID_, max(S.NAME_), max(S.TYPE_), count(S.TOOK_), count(*) - count(S.TOOK_),"
            + " percentile_cont(0.5) within group (order by S.TOOK_), percentile_cont(0.9) within group (order by S.TOOK_),"
            + " max(S.TOOK_) from (select A.ACT_ID_ as ID_, A.ACT_NAME_ as NAME_, A.ACT_TYPE_ as TYPE_,"
            + " extract(epoch from (A.END_TIME_ - A.START_TIME_)) as TOOK_ from ACT_HI_ACTINST A where A.PROC_DEF_ID_ = ?1) S"
            + " group by S.ID_ order by S.ID_";

    private final Instance<ProcessEngine> engine;
    private final EntityManager entities;
    private final CamundaProcessVersions versions;

    CamundaProcessDefinitions() {
        this(null, null, null);
    }

    @Inject
    CamundaProcessDefinitions(Instance<ProcessEngine> engine, EntityManager entities, CamundaProcessVersions versions) {
        this.engine = engine;
        this.entities = entities;
        this.versions = versions;
    }

    @Override
    public Optional<ProcessVersion> find(String processId, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(definition(processId, version)).flatMap(found -> versions.counted(List.of(found)).findFirst());
    }

    @Override
    public String model(ProcessVersion version) {
        try (var model = engine.get().getRepositoryService().getProcessModel(id(version))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The engine suspends the kinds of jobs of the definition too, and would then make each new clock of the instances that
     * run as one that stands still; they are let go on at once.
     */
    @Override
    public void stopNew(ProcessVersion version) {
        engine.get().getRepositoryService().suspendProcessDefinitionById(id(version));
        engine.get().getManagementService().activateJobDefinitionByProcessDefinitionId(id(version));
    }

    @Override
    public void allowNew(ProcessVersion version) {
        engine.get().getRepositoryService().activateProcessDefinitionById(id(version));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<StepTime> times(ProcessVersion version) {
        return ((List<Object[]>) entities.createNativeQuery(TIMES).setParameter(1, id(version)).getResultList()).stream()
                .map(row -> new StepTime((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(), duration(row[5]), duration(row[6]), duration(row[7]))).toList();
    }

    private static Duration duration(Object seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(((Number) seconds).doubleValue() * 1000));
    }

    private String id(ProcessVersion version) {
        return definition(version.processId(), version.version()).getId();
    }

    private ProcessDefinition definition(String processId, int version) {
        return engine.get().getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(processId)
                .processDefinitionVersion(version).singleResult();
    }
}
