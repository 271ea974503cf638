package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.paraph.engine.ModelStep;
import org.paraph.engine.PassedStep;
import org.paraph.engine.ProcessHistory;
import org.paraph.engine.ProcessRun;

/** The engine's own history of a dossier's processes. */
@ApplicationScoped
class CamundaProcessHistory implements ProcessHistory {

    private static final String PASSED = "select A.* from ACT_HI_ACTINST A join ACT_HI_PROCINST P on P.ID_ = A.PROC_INST_ID_"
            + " where P.BUSINESS_KEY_ = #{dossier} order by A.SEQUENCE_COUNTER_";

    private final Instance<ProcessEngine> engine;

    CamundaProcessHistory() {
        this(null);
    }

    @Inject
    CamundaProcessHistory(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<ProcessRun> runs(String negotiationId) {
        var runs = history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(negotiationId)
                .orderByProcessInstanceStartTime().asc().orderByProcessInstanceId().asc().list();
        if (runs.isEmpty()) {
            return List.of();
        }
        var subjects = subjects(runs);
        var passed = passed(negotiationId);
        return runs.stream().map(one -> new ProcessRun(one.getId(), one.getProcessDefinitionKey(), one.getProcessDefinitionName(),
                one.getProcessDefinitionVersion(), subjects.get(one.getId()), moment(one.getStartTime()), moment(one.getEndTime()),
                passed.getOrDefault(one.getId(), List.of()))).toList();
    }

    @Override
    public String model(ProcessRun run) {
        try (var model = engine.get().getRepositoryService().getProcessModel(definition(run))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<ModelStep> steps(ProcessRun run) {
        return new ModelSteps(engine.get().getRepositoryService().getBpmnModelInstance(definition(run))).inOrder();
    }

    /** What each run of the dossier has passed in its order, by the run's id. */
    private Map<String, List<PassedStep>> passed(String negotiationId) {
        return history().createNativeHistoricActivityInstanceQuery().sql(PASSED).parameter("dossier", negotiationId).list()
                .stream().collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId,
                        Collectors.mapping(CamundaProcessHistory::step, Collectors.toList())));
    }

    private static PassedStep step(HistoricActivityInstance step) {
        return new PassedStep(step.getActivityId(), step.getActivityName(), step.getActivityType(),
                moment(step.getStartTime()), moment(step.getEndTime()), step.isCanceled());
    }

    private Map<String, String> subjects(List<HistoricProcessInstance> runs) {
        var ids = runs.stream().map(HistoricProcessInstance::getId).toArray(String[]::new);
        return history().createHistoricVariableInstanceQuery().processInstanceIdIn(ids).variableName(KeptSteps.SUBJECT).list().stream()
                .filter(each -> each.getValue() != null).collect(Collectors.toMap(HistoricVariableInstance::getProcessInstanceId,
                        each -> (String) each.getValue(), (first, later) -> first));
    }

    private String definition(ProcessRun run) {
        return history().createHistoricProcessInstanceQuery().processInstanceId(run.id()).singleResult()
                .getProcessDefinitionId();
    }

    private HistoryService history() {
        return engine.get().getHistoryService();
    }

    private static Instant moment(Date date) {
        return date == null ? null : date.toInstant();
    }
}
