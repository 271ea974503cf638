package org.paraph.testing.bench;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Reads from the engine's history which flow nodes the tests of one class reached. */
final class ProcessCoverage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final Set<String> before = new HashSet<>();
    private final Set<Method> ran = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Bench.start();
        activities().map(HistoricActivityInstance::getId).forEach(before::add);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ran.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var tests = AnnotationSupport.findAnnotatedMethods(context.getRequiredTestClass(), Testable.class,
                HierarchyTraversalMode.TOP_DOWN);
        if (!ran.containsAll(tests) || context.getExecutionException().isPresent()) {
            return;
        }
        var missing = Arrays.stream(context.getRequiredTestClass().getAnnotation(Covers.class).value())
                .flatMap(process -> missing(process).stream().map(node -> process + ": " + node)).toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("Never reached by " + context.getDisplayName() + ": " + missing);
        }
    }

    /** Flow nodes of the newest version of a process that no test of the class has reached, in order of id. */
    private List<String> missing(String process) {
        var reached = activities().filter(activity -> process.equals(activity.getProcessDefinitionKey()))
                .filter(activity -> !before.contains(activity.getId())).map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        var repository = Bench.running().engine().getRepositoryService();
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId).filter(node -> !reached.contains(node)).sorted().toList();
    }

    private static Stream<HistoricActivityInstance> activities() {
        return Bench.running().engine().getHistoryService().createHistoricActivityInstanceQuery().list().stream();
    }
}
