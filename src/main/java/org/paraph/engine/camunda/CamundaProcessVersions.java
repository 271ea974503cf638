package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.paraph.engine.models.DeployedSet;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.ModelsNotParsed;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.models.ProcessVersions;

/** The versions as deployments of the engine, each of which holds a whole set. */
@ApplicationScoped
class CamundaProcessVersions implements ProcessVersions {

    private static final String RUNNING = "select PROC_DEF_ID_, count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null"
            + " group by PROC_DEF_ID_";

    private final Instance<ProcessEngine> engine;
    private final EntityManager entities;

    CamundaProcessVersions() {
        this(null, null);
    }

    @Inject
    CamundaProcessVersions(Instance<ProcessEngine> engine, EntityManager entities) {
        this.engine = engine;
        this.entities = entities;
    }

    @Override
    public DeployedSet inForce() {
        return set(ProcessModels.newest(engine.get()).orElseThrow());
    }

    @Override
    public String idInForce() {
        return ProcessModels.newest(engine.get()).orElseThrow().getId();
    }

    @Override
    public Optional<DeployedSet> byId(String deploymentId) {
        return Optional.ofNullable(repository().createDeploymentQuery().deploymentId(deploymentId).singleResult())
                .map(this::set);
    }

    @Override
    public ModelSet shipped() {
        return ProcessModels.shipped();
    }

    @Override
    public DeployedSet deploy(String name, ModelSet files) {
        try {
            return set(ProcessModels.byAdministrator(engine.get(), name, files));
        } catch (ParseException refused) {
            throw new ModelsNotParsed(refused.getResorceReports().stream().flatMap(report -> report.getErrors().stream()
                    .map(error -> report.getResourceName() + ":" + error.getLine() + ":" + error.getColumn())).findFirst()
                    .orElse("?"));
        } catch (ProcessEngineException refused) {
            throw new ModelsNotParsed(refused.getClass().getSimpleName());
        }
    }

    @Override
    public <T> T withTablesOf(String deploymentId, Supplier<T> work) {
        return TablesInUse.of(deploymentId, work);
    }

    @Override
    public void forget(String deploymentId) {
        var settings = (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();
        var cache = settings.getDeploymentCache();
        var processes = cache.getProcessDefinitionCache();
        processes.keySet().stream().filter(id -> isOf(deploymentId, processes.get(id))).toList()
                .forEach(cache::removeProcessDefinition);
        var decisions = cache.getDecisionDefinitionCache();
        decisions.keySet().stream().filter(id -> isOf(deploymentId, decisions.get(id))).toList()
                .forEach(cache::removeDecisionDefinition);
        settings.getRegisteredDeployments().remove(deploymentId);
    }

    private static boolean isOf(String deploymentId, ResourceDefinition definition) {
        return definition != null && deploymentId.equals(definition.getDeploymentId());
    }

    @Override
    public List<ProcessVersion> versions() {
        return counted(repository().createProcessDefinitionQuery().list())
                .filter(version -> version.inForce() || version.running() > 0)
                .sorted(Comparator.comparing(ProcessVersion::processId)
                        .thenComparing(ProcessVersion::version, Comparator.reverseOrder())).toList();
    }

    /** Definitions with what runs by them; what is asked for one by one is asked for all at once. */
    Stream<ProcessVersion> counted(List<ProcessDefinition> definitions) {
        var newest = idInForce();
        var deployed = repository().createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, each -> each.getDeploymentTime().toInstant()));
        var running = running();
        return definitions.stream().map(each -> new ProcessVersion(each.getKey(), each.getName(), each.getVersion(),
                each.getVersionTag(), each.getDeploymentId(), deployed.get(each.getDeploymentId()),
                running.getOrDefault(each.getId(), 0L), each.getDeploymentId().equals(newest), each.isSuspended()));
    }

    /** How many instances run, by the id of their definition. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> running() {
        return ((List<Object[]>) entities.createNativeQuery(RUNNING).getResultList()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private DeployedSet set(Deployment deployment) {
        return new DeployedSet(deployment.getId(), deployment.getName(), deployment.getDeploymentTime().toInstant(),
                ProcessModels.isByAdministrator(deployment), ProcessModels.files(engine.get(), deployment));
    }

    private RepositoryService repository() {
        return engine.get().getRepositoryService();
    }
}
