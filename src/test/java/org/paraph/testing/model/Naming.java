package org.paraph.testing.model;

import static org.paraph.testing.model.ModelFile.blank;
import static org.paraph.testing.model.ModelFile.engineAttribute;
import static org.paraph.testing.model.ModelFile.undocumented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What things are called and what is said about them. */
final class Naming {

    /** Looked through in this order: the first type that fits decides. */
    private static final Map<Class<? extends BaseElement>, String> PREFIXES = prefixes();

    private Naming() {
    }

    static Stream<String> namedLikeItsProcess(ModelFile model) {
        var executable = model.processes().stream().filter(Process::isExecutable).map(Process::getId).toList();
        return executable.size() == model.processes().size() && executable.equals(List.of(stem(model.name())))
                ? Stream.empty() : Stream.of("its executable processes are " + executable);
    }

    static Stream<String> idsSayWhatItIs(ModelFile model) {
        return Stream.concat(model.flowNodes(), model.all(Message.class).stream().map(BaseElement.class::cast))
                .filter(element -> !element.getId().matches(prefix(element) + "[A-Z][A-Za-z0-9]{2,}")).map(element ->
                        element.getId() + " is not " + prefix(element) + "SomethingDescriptive");
    }

    static Stream<String> nodesAreNamed(ModelFile model) {
        return model.flowNodes().filter(node -> blank(node.getName()))
                .filter(node -> !(node instanceof Gateway && !decides(node))).map(node -> node.getId() + " has no name");
    }

    static Stream<String> splitsAreQuestions(ModelFile model) {
        return model.flowNodes().filter(Naming::decides).flatMap(node -> {
            var found = new ArrayList<String>();
            if (blank(node.getName()) || !node.getName().strip().endsWith("?")) {
                found.add(node.getId() + " asks no question");
            }
            ModelFile.outOf(node).stream().filter(flow -> blank(flow.getName())).forEach(flow ->
                    found.add(flow.getId() + " does not say which answer it is"));
            return found.stream();
        });
    }

    static Stream<String> processIsDescribed(ModelFile model) {
        return model.processes().stream().flatMap(process -> {
            var found = new ArrayList<String>();
            if (undocumented(process)) {
                found.add(process.getId() + " has no documentation");
            }
            for (String attribute : List.of("historyTimeToLive", "versionTag")) {
                if (blank(engineAttribute(process, attribute))) {
                    found.add(process.getId() + " has no " + attribute);
                }
            }
            if (blank(process.getName())) {
                found.add(process.getId() + " has no name");
            }
            return found.stream();
        });
    }

    static Stream<String> userTasksAreComplete(ModelFile model) {
        return model.all(UserTask.class).stream().flatMap(task -> {
            var found = new ArrayList<String>();
            for (String attribute : List.of("candidateGroups", "formKey")) {
                if (blank(engineAttribute(task, attribute))) {
                    found.add(task.getId() + " has no " + attribute);
                }
            }
            if (undocumented(task)) {
                found.add(task.getId() + " has no documentation");
            }
            return found.stream();
        });
    }

    static Stream<String> userTasksAreDue(ModelFile model) {
        return model.all(UserTask.class).stream().filter(task -> blank(engineAttribute(task, "dueDate")))
                .map(task -> task.getId() + " has no dueDate");
    }

    /** True for a gateway at which a condition decides; parallel splits and races of events decide nothing. */
    static boolean decides(FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) && ModelFile.outOf(node).size() > 1;
    }

    static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String prefix(BaseElement element) {
        return PREFIXES.entrySet().stream().filter(entry -> entry.getKey().isInstance(element)).map(Map.Entry::getValue)
                .findFirst().orElseThrow();
    }

    private static Map<Class<? extends BaseElement>, String> prefixes() {
        var prefixes = new LinkedHashMap<Class<? extends BaseElement>, String>();
        prefixes.put(StartEvent.class, "StartEvent_");
        prefixes.put(EndEvent.class, "EndEvent_");
        prefixes.put(Event.class, "Event_");
        prefixes.put(Gateway.class, "Gateway_");
        prefixes.put(CallActivity.class, "Call_");
        prefixes.put(SubProcess.class, "Activity_");
        prefixes.put(ServiceTask.class, "Step_");
        prefixes.put(SendTask.class, "Step_");
        prefixes.put(BusinessRuleTask.class, "Step_");
        prefixes.put(Task.class, "Task_");
        prefixes.put(Message.class, "Message_");
        return prefixes;
    }
}
