package org.paraph.engine.camunda.checks;

import static org.paraph.engine.camunda.checks.ModelFile.byEvent;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How the paths of a process part and meet. */
final class Flow {

    private static final int NODES_AT_MOST = 18;

    private Flow() {
    }

    static Stream<Flaw> splitsDecide(ModelFile model) {
        return Stream.concat(
                model.flowNodes().filter(node -> Naming.decides(model, node)).flatMap(node -> undecided(model, node)),
                model.flows().filter(flow -> flow.getConditionExpression() != null)
                        .filter(flow -> !Naming.decides(model, flow.getSource()))
                        .map(flow -> Flaw.of(Code.CONDITION_WITHOUT_DECISION, flow.getId())));
    }

    private static Stream<Flaw> undecided(ModelFile model, FlowNode node) {
        var fallback = node instanceof ExclusiveGateway exclusive ? exclusive.getDefault()
                : ((InclusiveGateway) node).getDefault();
        var found = new ArrayList<Flaw>();
        if (fallback == null) {
            found.add(Flaw.of(Code.NO_DEFAULT, node.getId()));
        }
        for (SequenceFlow flow : model.outOf(node)) {
            if (flow.equals(fallback) == (flow.getConditionExpression() != null)) {
                found.add(Flaw.of(flow.equals(fallback) ? Code.DEFAULT_WITH_CONDITION : Code.NO_CONDITION, flow.getId()));
            }
        }
        return found.stream();
    }

    static Stream<Flaw> splitsAndJoinsAreExplicit(ModelFile model) {
        return model.flowNodes().flatMap(node -> {
            int in = model.into(node).size();
            int out = model.outOf(node).size();
            if (node instanceof Gateway) {
                return (in > 1) == (out > 1)
                        ? Stream.of(Flaw.of(Code.SPLIT_AND_JOIN, node.getId(), in, out)) : Stream.empty();
            }
            return in > 1 || out > 1
                    ? Stream.of(Flaw.of(Code.NEEDS_GATEWAY, node.getId(), in, out)) : Stream.empty();
        });
    }

    static Stream<Flaw> nothingDangles(ModelFile model) {
        return model.flowNodes().filter(node -> !byEvent(node)).flatMap(node -> {
            var found = new ArrayList<Flaw>();
            if (model.into(node).isEmpty() && !(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
                found.add(Flaw.of(Code.NEVER_REACHED, node.getId()));
            }
            if (model.outOf(node).isEmpty() && !(node instanceof EndEvent)) {
                found.add(Flaw.of(Code.LEADS_NOWHERE, node.getId()));
            }
            if (node instanceof EventBasedGateway && model.outOf(node).size() < 2) {
                found.add(Flaw.of(Code.ONE_EVENT_ONLY, node.getId()));
            }
            return found.stream();
        });
    }

    static Stream<Flaw> scopesAreSmall(ModelFile model) {
        Stream<ModelElementInstance> scopes = Stream.concat(model.all(Process.class).stream(),
                model.all(SubProcess.class).stream());
        return scopes.flatMap(scope -> {
            long nodes = model.flowNodes().filter(node -> node.getParentElement().equals(scope)).count();
            return nodes > NODES_AT_MOST
                    ? Stream.of(Flaw.of(Code.SCOPE_TOO_LARGE, scope.getAttributeValue("id"), nodes, NODES_AT_MOST))
                            : Stream.empty();
        });
    }
}
