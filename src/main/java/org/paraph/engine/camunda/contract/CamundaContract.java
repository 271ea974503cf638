package org.paraph.engine.camunda.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.paraph.engine.contract.ContractCaller;
import org.paraph.engine.contract.EngineContract;
import org.paraph.engine.contract.ExternalWork;

/** Keeps the caller as the engine's authentication, and reads external tasks with what their models ask of programs. */
@ApplicationScoped
class CamundaContract implements EngineContract {

    private static final String ANSWER = "answer.";

    private final Instance<ProcessEngine> engine;

    CamundaContract() {
        this(null);
    }

    @Inject
    CamundaContract(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void enter(ContractCaller caller) {
        engine.get().getIdentityService().setAuthentication(caller.username(), Seen.marks(caller, true));
    }

    @Override
    public void enterUnlimited(ContractCaller caller) {
        engine.get().getIdentityService().setAuthentication(caller.username(), Seen.marks(caller, false));
    }

    @Override
    public void leave() {
        engine.get().getIdentityService().clearAuthentication();
    }

    @Override
    public Optional<ExternalWork> externalWork(String id) {
        return find(id).map(task -> new ExternalWork(task.getId(), task.getTopicName(), task.getBusinessKey(), answers(step(task)),
                errors(step(task))));
    }

    @Override
    public Optional<String> dossierOfInstance(String id) {
        return Optional.ofNullable(engine.get().getRuntimeService().createProcessInstanceQuery().processInstanceId(id)
                .singleResult()).map(instance -> instance.getBusinessKey());
    }

    @Override
    public Optional<String> dossierOfTask(String id) {
        return Optional.ofNullable(engine.get().getTaskService().createTaskQuery().taskId(id).singleResult())
                .flatMap(task -> dossierOfInstance(task.getProcessInstanceId()));
    }

    private Optional<ExternalTask> find(String id) {
        return Optional.ofNullable(engine.get().getExternalTaskService().createExternalTaskQuery().externalTaskId(id)
                .singleResult());
    }

    private ServiceTask step(ExternalTask task) {
        return engine.get().getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getActivityId());
    }

    private static Set<String> errors(ServiceTask step) {
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(step.getId()))
                .flatMap(event -> event.getChildElementsByType(ErrorEventDefinition.class).stream())
                .map(ErrorEventDefinition::getError).filter(error -> error != null && error.getErrorCode() != null)
                .map(Error::getErrorCode).collect(Collectors.toSet());
    }

    private static Map<String, String> answers(ServiceTask step) {
        var answers = new HashMap<String, String>();
        if (step.getExtensionElements() != null) {
            step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaName().startsWith(ANSWER))
                    .forEach(property -> answers.put(property.getCamundaName().substring(ANSWER.length()),
                            property.getCamundaValue()));
        }
        return answers;
    }
}
