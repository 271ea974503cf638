package org.paraph.engine.camunda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.MoveRefused;
import org.paraph.engine.models.MoveRefused.Obstacle;
import org.paraph.engine.models.PlannedMove;

/** How the instances of each version in use would move to the version in force. */
final class MovePlanning {

    private final ProcessEngine engine;

    MovePlanning(ProcessEngine engine) {
        this.engine = engine;
    }

    List<PlannedMove> planned(String newest, MovePlan plan) {
        var moves = new ArrayList<PlannedMove>();
        for (ProcessDefinition target : targets(newest)) {
            for (ProcessDefinition source : sources(target)) {
                long running = engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(source.getId()).count();
                if (running > 0) {
                    moves.add(new PlannedMove(target.getKey(), target.getName(), source.getVersion(), running,
                            steps(source, target, plan)));
                }
            }
        }
        return moves;
    }

    /** Each line has to lead from a step of a version in use, or of one before, to one of the version in force. */
    void requireSound(String newest, MovePlan plan) {
        var targets = targets(newest).stream().collect(Collectors.toMap(ProcessDefinition::getKey, each -> each));
        plan.lines().forEach((process, lines) -> {
            var target = targets.get(process);
            if (target == null) {
                throw new MoveRefused(List.of(new Obstacle(process, null, "no such process")));
            }
            for (var line : lines) {
                if (sources(target).stream().noneMatch(source -> isNode(source, line.from()))) {
                    throw new MoveRefused(List.of(new Obstacle(process, line.from(), "no such step in an earlier version")));
                }
                if (!isNode(target, line.to())) {
                    throw new MoveRefused(List.of(new Obstacle(process, line.to(), "no such step in the version in force")));
                }
            }
            sources(target).forEach(source -> InstanceMove.plan(engine, process, source.getId(), target.getId(), plan));
        });
    }

    private List<ProcessDefinition> targets(String newest) {
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(newest)
                .orderByProcessDefinitionKey().asc().list();
    }

    private List<ProcessDefinition> sources(ProcessDefinition target) {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(target.getKey())
                .orderByProcessDefinitionVersion().desc().list().stream()
                .filter(each -> !each.getId().equals(target.getId())).toList();
    }

    private boolean isNode(ProcessDefinition definition, String id) {
        return engine.getRepositoryService().getBpmnModelInstance(definition.getId()).getModelElementById(id) instanceof FlowNode;
    }

    private List<PlannedMove.Step> steps(ProcessDefinition source, ProcessDefinition target, MovePlan plan) {
        Map<String, MigrationInstruction> instructions = InstanceMove.plan(engine, target.getKey(), source.getId(),
                target.getId(), plan).getInstructions().stream().collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, each -> each, (one, same) -> one));
        return engine.getRepositoryService().getBpmnModelInstance(source.getId()).getModelElementsByType(FlowNode.class)
                .stream().filter(MovePlanning::canRest).sorted(Comparator.comparing(FlowNode::getId))
                .map(node -> step(node, instructions.get(node.getId()), plan.of(target.getKey(), node.getId()).isPresent()))
                .toList();
    }

    private static PlannedMove.Step step(FlowNode node, MigrationInstruction instruction, boolean named) {
        return new PlannedMove.Step(node.getId(), node.getName(), node.getElementType().getTypeName(),
                instruction == null ? null : instruction.getTargetActivityId(), named,
                instruction != null && instruction.isUpdateEventTrigger());
    }

    private static boolean canRest(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CallActivity
                || node instanceof SubProcess || node instanceof EventBasedGateway
                || node instanceof CatchEvent && !(node instanceof StartEvent);
    }
}
