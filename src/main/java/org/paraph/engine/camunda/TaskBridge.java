package org.paraph.engine.camunda;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.paraph.engine.TaskEvent;

/** Tells the application, inside the engine's transaction, what happens to each user task of each process. */
final class TaskBridge extends AbstractBpmnParseListener {

    private final Event<TaskEvent> told;

    TaskBridge(BeanManager beans) {
        this.told = beans.getEvent().select(TaskEvent.class);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, told(TaskEvent.Kind.CREATED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, told(TaskEvent.Kind.CHANGED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, told(TaskEvent.Kind.ASSIGNED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, told(TaskEvent.Kind.COMPLETED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, told(TaskEvent.Kind.GONE));
    }

    private TaskListener told(TaskEvent.Kind kind) {
        return task -> told.fire(event(kind, task));
    }

    /** What is to be told of a task as it is now. */
    static TaskEvent event(TaskEvent.Kind kind, DelegateTask task) {
        var execution = task.getExecution();
        var definition = ((TaskEntity) task).getProcessDefinition();
        var formKey = ((TaskEntity) task).getTaskDefinition().getFormKey();
        return new TaskEvent(kind, task.getId(), execution.getProcessBusinessKey(), definition.getKey(),
                task.getTaskDefinitionKey(), task.getName(), formKey == null ? null : formKey.getExpressionText(),
                (String) execution.getVariable("subjectId"), task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(), task.getPriority(),
                kind == TaskEvent.Kind.GONE || kind == TaskEvent.Kind.COMPLETED ? Set.of() : candidates(task));
    }

    private static Set<String> candidates(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
