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
        return history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(negotiationId)
                .orderByProcessInstanceStartTime().asc().orderByProcessInstanceId().asc().list().stream().map(this::run)
                .toList();
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

    private ProcessRun run(HistoricProcessInstance one) {
        return new ProcessRun(one.getId(), one.getProcessDefinitionKey(), one.getProcessDefinitionName(),
                one.getProcessDefinitionVersion(), subject(one), moment(one.getStartTime()), moment(one.getEndTime()),
                passed(one));
    }

    private List<PassedStep> passed(HistoricProcessInstance one) {
        return history().createHistoricActivityInstanceQuery().processInstanceId(one.getId())
                .orderPartiallyByOccurrence().asc().list().stream().map(CamundaProcessHistory::step).toList();
    }

    private static PassedStep step(HistoricActivityInstance step) {
        return new PassedStep(step.getActivityId(), step.getActivityName(), step.getActivityType(),
                moment(step.getStartTime()), moment(step.getEndTime()), step.isCanceled());
    }

    private String subject(HistoricProcessInstance one) {
        return history().createHistoricVariableInstanceQuery().processInstanceId(one.getId()).variableName("subjectId")
                .list().stream().map(HistoricVariableInstance::getValue).map(String.class::cast).findFirst().orElse(null);
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
