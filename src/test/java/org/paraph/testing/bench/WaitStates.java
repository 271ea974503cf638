package org.paraph.testing.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The steps in which some processes wait: for a person, a clock, a message, a program or their own next job. The first
 * dossier that comes to stand in one is stopped there, moved to a new version of all models and let go on, after which
 * nothing may differ; the test that brought it there then goes on with it.
 */
final class WaitStates {

    private static final Set<String> SEEN = new HashSet<>();

    private final Bench bench;
    private final Set<String> left;
    private final NewVersion versions;

    WaitStates(Bench bench, Collection<String> processes) {
        this.bench = bench;
        this.versions = new NewVersion(bench);
        this.left = processes.stream().flatMap(this::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> of(String process) {
        var repository = bench.engine().getRepositoryService();
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .filter(WaitStates::waits).map(node -> name(process, node.getId()));
    }

    private static boolean waits(FlowNode node) {
        if (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter() || node instanceof UserTask
                || node instanceof ReceiveTask || node instanceof EventBasedGateway) {
            return true;
        }
        return node instanceof ServiceTask task && task.getCamundaTopic() != null
                || node instanceof IntermediateCatchEvent && node.getIncoming().stream().map(SequenceFlow::getSource)
                        .noneMatch(EventBasedGateway.class::isInstance);
    }

    /** Looks where a dossier stands once something has been done to it, and takes it through what has not been seen yet. */
    void look(String dossier) {
        if (left.isEmpty()) {
            return;
        }
        var present = new HashSet<>(position(dossier));
        present.retainAll(left);
        if (!present.isEmpty()) {
            left.removeAll(present);
            new Watch(bench, dossier).survivesANewVersion(versions);
            SEEN.addAll(present);
        }
    }

    private Set<String> position(String dossier) {
        var runtime = bench.engine().getRuntimeService();
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier).list().stream()
                .flatMap(instance -> leaves(runtime.getActivityInstance(instance.getId()))
                        .map(step -> name(instance.getProcessDefinitionKey(), step))).collect(Collectors.toSet());
    }

    private static Stream<String> leaves(ActivityInstance tree) {
        var own = tree.getChildActivityInstances().length == 0 ? Stream.of(tree.getActivityId()) : Stream.<String>empty();
        return Stream.of(own, Arrays.stream(tree.getChildTransitionInstances()).map(one -> one.getActivityId()),
                Arrays.stream(tree.getChildActivityInstances()).flatMap(WaitStates::leaves)).flatMap(each -> each);
    }

    /** The steps in which no dossier has been stopped and moved yet, in order. */
    Set<String> left() {
        return left;
    }

    /** In how many steps a dossier was stopped and moved since the bench was started. */
    static int seen() {
        return SEEN.size();
    }

    /** Takes the new versions away, with the dossiers that run on them, so that the next test begins as this one did. */
    void end() {
        versions.takeAway();
    }

    private static String name(String process, String step) {
        return process + ": " + step;
    }
}
