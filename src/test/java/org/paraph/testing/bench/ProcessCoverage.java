package org.paraph.testing.bench;

import java.lang.reflect.Method;
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
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Reads from the engine's history which flow nodes the tests of one class reached, and has a dossier stopped, moved to a
 * new version and let go on in each step in which the processes wait. With {@code -Dparaph.waits.only=true} no test is run
 * that is not needed for the latter, and nothing else is watched over.
 */
final class ProcessCoverage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ExecutionCondition {

    private static final boolean WAITS_ONLY = Boolean.getBoolean("paraph.waits.only");

    private final Set<String> before = new HashSet<>();
    private final Set<Method> ran = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Bench.start();
        activities().map(HistoricActivityInstance::getId).forEach(before::add);
        Bench.running().takeThrough(new WaitStates(new Bench(), processes(context)));
    }

    private static List<String> processes(ExtensionContext context) {
        return List.of(context.getRequiredTestClass().getAnnotation(Covers.class).value());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var waits = Bench.start().waits();
        boolean needless = WAITS_ONLY && context.getTestMethod().isPresent() && waits != null && waits.left().isEmpty();
        return needless ? ConditionEvaluationResult.disabled("Every wait state has been seen")
                : ConditionEvaluationResult.enabled("It is run");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ran.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var waits = Bench.running().waits();
        Bench.running().takeThrough(null);
        boolean whole = context.getExecutionException().isEmpty() && (WAITS_ONLY || ran.containsAll(tests(context)));
        try {
            requireAll(context, waits, whole);
        } finally {
            waits.end();
        }
    }

    private void requireAll(ExtensionContext context, WaitStates waits, boolean whole) {
        if (whole && !waits.left().isEmpty()) {
            throw new AssertionError("Never stopped and moved by " + context.getDisplayName() + ": " + waits.left());
        }
        if (whole && !WAITS_ONLY) {
            requireAllReached(context);
        }
    }

    private static List<Method> tests(ExtensionContext context) {
        return AnnotationSupport.findAnnotatedMethods(context.getRequiredTestClass(), Testable.class,
                HierarchyTraversalMode.TOP_DOWN);
    }

    private void requireAllReached(ExtensionContext context) {
        var missing = processes(context).stream()
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
