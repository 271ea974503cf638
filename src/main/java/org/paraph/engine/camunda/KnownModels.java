package org.paraph.engine.camunda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.paraph.engine.models.DossierProcesses.StepAhead;
import org.paraph.engine.models.MovePlan;

/**
 * What was worked out about versions of models, which never change: the plan from one to another, and what lies ahead of a
 * step. What was not asked for longest is forgotten, since a rehearsal brings versions that are never seen again.
 */
final class KnownModels {

    private static final int MOST = 2000;

    private final Map<Object, Object> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    });

    MigrationPlan plan(ProcessEngine engine, ProcessInstance instance, String target, MovePlan plan) {
        return once(List.of("plan", instance.getProcessDefinitionId(), target, plan), () -> InstanceMove.plan(engine,
                instance.getProcessDefinitionKey(), instance.getProcessDefinitionId(), target, plan));
    }

    /** The engine's id of a process in the set that was deployed so. */
    String target(ProcessEngine engine, String deploymentId, String processId) {
        return once(List.of("target", deploymentId, processId), () -> engine.getRepositoryService()
                .createProcessDefinitionQuery().deploymentId(deploymentId).processDefinitionKey(processId).singleResult().getId());
    }

    Set<StepAhead> ahead(ProcessEngine engine, ProcessInstance instance, List<String> steps) {
        var process = instance.getProcessDefinitionKey();
        return once(List.of("ahead", instance.getProcessDefinitionId(), steps), () -> {
            StepsAhead ahead = once(List.of("model", instance.getProcessDefinitionId()), () -> new StepsAhead(
                    engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId())));
            return ahead.of(steps).entrySet().stream().map(task -> new StepAhead(process, task.getKey(), task.getValue()))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    /** A value worked out twice at once is the same twice. */
    @SuppressWarnings("unchecked")
    private <T> T once(Object key, Supplier<T> work) {
        var before = known.get(key);
        if (before != null) {
            return (T) before;
        }
        var found = work.get();
        known.put(key, found);
        return found;
    }
}
