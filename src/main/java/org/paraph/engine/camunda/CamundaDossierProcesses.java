package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.PlannedMove;

/** The engine's instances of dossiers and the versions on which they run. */
@ApplicationScoped
class CamundaDossierProcesses implements DossierProcesses {

    private static final String ROOTS = "select E.* from ACT_RU_EXECUTION E where E.PARENT_ID_ is null"
            + " and E.BUSINESS_KEY_ > #{after}";
    private static final String FIRST_OF_ITS_DOSSIER = " and not exists (select 1 from ACT_RU_EXECUTION O"
            + " where O.PARENT_ID_ is null and O.BUSINESS_KEY_ = E.BUSINESS_KEY_ and O.ID_ < E.ID_)";
    private static final String BEHIND = " and exists (select 1 from ACT_RU_EXECUTION O, ACT_RE_PROCDEF D"
            + " where O.PARENT_ID_ is null and O.BUSINESS_KEY_ = E.BUSINESS_KEY_ and D.ID_ = O.PROC_DEF_ID_"
            + " and D.DEPLOYMENT_ID_ <> #{newest})";
    private static final String IN_ORDER = " order by E.BUSINESS_KEY_";

    private final Instance<ProcessEngine> engine;
    private final BeanManager beans;
    private final KnownModels models = new KnownModels();

    CamundaDossierProcesses() {
        this(null, null);
    }

    @Inject
    CamundaDossierProcesses(Instance<ProcessEngine> engine, BeanManager beans) {
        this.engine = engine;
        this.beans = beans;
    }

    @Override
    public List<String> running(String after, int most) {
        return engine.get().getRuntimeService().createNativeProcessInstanceQuery()
                .sql(ROOTS + FIRST_OF_ITS_DOSSIER + IN_ORDER).parameter("after", after).listPage(0, most).stream()
                .map(ProcessInstance::getBusinessKey).toList();
    }

    @Override
    public List<String> behind(String after, int most) {
        return engine.get().getRuntimeService().createNativeProcessInstanceQuery()
                .sql(ROOTS + FIRST_OF_ITS_DOSSIER + BEHIND + IN_ORDER).parameter("after", after)
                .parameter("newest", newest()).listPage(0, most).stream().map(ProcessInstance::getBusinessKey).toList();
    }

    @Override
    public List<Standing> standings(String negotiationId) {
        return new FrozenInstances(engine.get(), negotiationId).instances()
                .map(instance -> new Standing(instance.getId(), instance.getProcessDefinitionKey(),
                        version(instance.getProcessDefinitionId()), instance.isSuspended())).toList();
    }

    private List<String> steps(ProcessInstance instance) {
        return engine.get().getRuntimeService().getActiveActivityIds(instance.getId()).stream().distinct().sorted().toList();
    }

    private int version(String definitionId) {
        return engine.get().getRepositoryService().getProcessDefinition(definitionId).getVersion();
    }

    @Override
    public Set<StepAhead> ahead(String negotiationId) {
        return new FrozenInstances(engine.get(), negotiationId).instances()
                .flatMap(instance -> models.ahead(engine.get(), instance, steps(instance)).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(StepAhead::processId)
                        .thenComparing(StepAhead::step))));
    }

    @Override
    public void move(String negotiationId, MovePlan plan) {
        var frozen = new FrozenInstances(engine.get(), negotiationId);
        var move = new InstanceMove(engine.get(), frozen, new MovedTasks(engine.get(), beans));
        var newest = newest();
        for (ProcessInstance instance : frozen.instances().toList()) {
            var target = models.target(engine.get(), newest, instance.getProcessDefinitionKey());
            if (!target.equals(instance.getProcessDefinitionId())) {
                move.carryOut(instance, models.plan(engine.get(), instance, target, plan));
            }
        }
    }

    @Override
    public List<PlannedMove> planned(MovePlan plan) {
        return new MovePlanning(engine.get()).planned(newest(), plan);
    }

    @Override
    public void requireSound(MovePlan plan) {
        new MovePlanning(engine.get()).requireSound(newest(), plan);
    }

    private String newest() {
        return ProcessModels.newest(engine.get()).orElseThrow().getId();
    }
}
