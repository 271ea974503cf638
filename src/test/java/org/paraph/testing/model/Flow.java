package org.paraph.testing.model;

import static org.paraph.testing.model.ModelFile.byEvent;

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

    static Stream<String> splitsDecide(ModelFile model) {
        return Stream.concat(model.flowNodes().filter(Naming::decides).flatMap(Flow::undecided),
                model.flows().filter(flow -> flow.getConditionExpression() != null)
                        .filter(flow -> !Naming.decides(flow.getSource()))
                        .map(flow -> flow.getId() + " has a condition but leaves no decision"));
    }

    private static Stream<String> undecided(FlowNode node) {
        var fallback = node instanceof ExclusiveGateway exclusive ? exclusive.getDefault()
                : ((InclusiveGateway) node).getDefault();
        var found = new ArrayList<String>();
        if (fallback == null) {
            found.add(node.getId() + " has no default flow");
        }
        for (SequenceFlow flow : ModelFile.outOf(node)) {
            if (flow.equals(fallback) == (flow.getConditionExpression() != null)) {
                found.add(flow.getId() + (flow.equals(fallback) ? " is the default and has a condition"
                        : " has no condition"));
            }
        }
        return found.stream();
    }

    static Stream<String> splitsAndJoinsAreExplicit(ModelFile model) {
        return model.flowNodes().flatMap(node -> {
            int in = ModelFile.into(node).size();
            int out = ModelFile.outOf(node).size();
            if (node instanceof Gateway) {
                return (in > 1) == (out > 1)
                        ? Stream.of(node.getId() + " has " + in + " ways in and " + out + " out: split or join") : Stream.empty();
            }
            return in > 1 || out > 1
                    ? Stream.of(node.getId() + " has " + in + " ways in and " + out + " out: use a gateway") : Stream.empty();
        });
    }

    static Stream<String> nothingDangles(ModelFile model) {
        return model.flowNodes().filter(node -> !byEvent(node)).flatMap(node -> {
            var found = new ArrayList<String>();
            if (ModelFile.into(node).isEmpty() && !(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
                found.add(node.getId() + " is never reached");
            }
            if (ModelFile.outOf(node).isEmpty() && !(node instanceof EndEvent)) {
                found.add(node.getId() + " leads nowhere");
            }
            if (node instanceof EventBasedGateway && ModelFile.outOf(node).size() < 2) {
                found.add(node.getId() + " waits for one event only");
            }
            return found.stream();
        });
    }

    static Stream<String> scopesAreSmall(ModelFile model) {
        Stream<ModelElementInstance> scopes = Stream.concat(model.all(Process.class).stream(),
                model.all(SubProcess.class).stream());
        return scopes.flatMap(scope -> {
            long nodes = model.flowNodes().filter(node -> node.getParentElement().equals(scope)).count();
            return nodes > NODES_AT_MOST
                    ? Stream.of(scope.getAttributeValue("id") + " has " + nodes + " flow nodes") : Stream.empty();
        });
    }
}
