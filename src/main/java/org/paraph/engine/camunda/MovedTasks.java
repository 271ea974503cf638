package org.paraph.engine.camunda;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.paraph.engine.TaskEvent;

/**
 * Open tasks whose process has moved. The engine leaves them as they were made; here they take over their name, what they
 * ask for and to whom they are offered, where the later version says it otherwise. Who holds one keeps it, and by when it
 * is due stays.
 */
final class MovedTasks {

    private final ProcessEngine engine;
    private final BeanManager beans;

    MovedTasks(ProcessEngine engine, BeanManager beans) {
        this.engine = engine;
        this.beans = beans;
    }

    /** What the models say of the open tasks of an instance, by the tasks' ids. */
    Map<String, Described> described(String instanceId) {
        return inEngine(() -> {
            var all = new HashMap<String, Described>();
            Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(instanceId)
                    .forEach(task -> all.put(task.getId(), Described.of(task.getTaskDefinition())));
            return all;
        });
    }

    /** Has the tasks take over what differs, and tells of each. */
    void takeOver(String instanceId, Map<String, Described> before) {
        inEngine(() -> {
            for (TaskEntity task : Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(instanceId)) {
                var was = before.getOrDefault(task.getId(), Described.NOTHING);
                awake(task, () -> take(task, task.getTaskDefinition(), was, Described.of(task.getTaskDefinition())));
                beans.getEvent().select(TaskEvent.class).fire(TaskBridge.event(TaskEvent.Kind.CHANGED, task));
            }
            return null;
        });
    }

    /** The engine lets nobody change a task that stands still; a new version is no work on it, and it goes on standing still. */
    private static void awake(TaskEntity task, Runnable change) {
        var state = task.getSuspensionState();
        task.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
        try {
            change.run();
        } finally {
            task.setSuspensionState(state);
        }
    }

    private static void take(TaskEntity task, TaskDefinition definition, Described before, Described now) {
        if (!now.name().equals(before.name()) && definition.getNameExpression() != null) {
            task.setName(text(definition.getNameExpression(), task));
        }
        if (!now.description().equals(before.description())) {
            task.setDescription(definition.getDescriptionExpression() == null ? null
                    : text(definition.getDescriptionExpression(), task));
        }
        if (!now.candidates().equals(before.candidates())) {
            var meant = definition.getCandidateGroupIdExpressions().stream().map(each -> text(each, task))
                    .flatMap(groups -> Set.of(groups.split("\\s*,\\s*")).stream()).collect(Collectors.toSet());
            var had = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null)
                    .collect(Collectors.toSet());
            had.stream().filter(group -> !meant.contains(group)).forEach(task::deleteCandidateGroup);
            meant.stream().filter(group -> !had.contains(group)).forEach(task::addCandidateGroup);
        }
    }

    private static String text(Expression expression, TaskEntity task) {
        return String.valueOf(expression.getValue(task.getExecution()));
    }

    private <T> T inEngine(Supplier<T> work) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> work.get());
    }

    /**
     * What a model says of a task, as written.
     *
     * @param name        its name
     * @param description what it asks for
     * @param candidates  the groups to which it is offered
     */
    record Described(String name, String description, Set<String> candidates) {

        private static final Described NOTHING = new Described("", "", Set.of());

        private static Described of(TaskDefinition definition) {
            return new Described(text(definition.getNameExpression()), text(definition.getDescriptionExpression()),
                    definition.getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText)
                            .collect(Collectors.toSet()));
        }

        private static String text(Expression expression) {
            return expression == null ? "" : expression.getExpressionText();
        }
    }
}
