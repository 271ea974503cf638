package org.paraph.engine.camunda.checks;

import static org.paraph.engine.camunda.checks.ModelFile.blank;
import static org.paraph.engine.camunda.checks.ModelFile.engineAttribute;
import static org.paraph.engine.camunda.checks.ModelFile.undocumented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Those of the Latin script, of Chinese, Japanese and Korean, and of Arabic. */
    private static final Set<Character> QUESTION_MARKS = Set.of('?', '\uFF1F', '\u061F');

    private Naming() {
    }

    static Stream<Flaw> idsSayWhatItIs(ModelFile model) {
        return Stream.concat(model.flowNodes(), model.all(Message.class).stream().map(BaseElement.class::cast))
                .filter(element -> !element.getId().matches(prefix(element) + "[A-Z][A-Za-z0-9]{2,}"))
                .map(element -> Flaw.of(Code.ID_SAYS_NOTHING, element.getId(), prefix(element)));
    }

    static Stream<Flaw> nodesAreNamed(ModelFile model) {
        return model.flowNodes().filter(node -> blank(node.getName()))
                .filter(node -> !(node instanceof Gateway && !decides(model, node)))
                .map(node -> Flaw.of(Code.NO_NAME, node.getId()));
    }

    static Stream<Flaw> splitsAreQuestions(ModelFile model) {
        return model.flowNodes().filter(node -> decides(model, node)).flatMap(node -> {
            var found = new ArrayList<Flaw>();
            if (blank(node.getName()) || !asks(node.getName().strip())) {
                found.add(Flaw.of(Code.NO_QUESTION, node.getId()));
            }
            model.outOf(node).stream().filter(flow -> blank(flow.getName())).forEach(flow ->
                    found.add(Flaw.of(Code.NO_ANSWER, flow.getId())));
            return found.stream();
        });
    }

    static Stream<Flaw> processIsVersioned(ModelFile model) {
        return model.processes().stream().flatMap(process -> {
            var found = new ArrayList<Flaw>();
            if (blank(engineAttribute(process, "historyTimeToLive"))) {
                found.add(Flaw.of(Code.NO_HISTORY_TIME_TO_LIVE, process.getId()));
            }
            if (blank(engineAttribute(process, "versionTag"))) {
                found.add(Flaw.of(Code.NO_VERSION_TAG, process.getId()));
            }
            return found.stream();
        });
    }

    static Stream<Flaw> processIsDescribed(ModelFile model) {
        return model.processes().stream().flatMap(process -> {
            var found = new ArrayList<Flaw>();
            if (undocumented(process)) {
                found.add(Flaw.of(Code.NO_DOCUMENTATION, process.getId()));
            }
            if (blank(process.getName())) {
                found.add(Flaw.of(Code.NO_NAME, process.getId()));
            }
            return found.stream();
        });
    }

    /** A task without a key of a form asks what its own fields, or its own form, say. */
    static Stream<Flaw> userTasksAreComplete(ModelFile model) {
        return model.markup().bpmn("userTask").flatMap(task -> {
            var found = new ArrayList<Flaw>();
            if (blank(task.engine("candidateGroups"))) {
                found.add(Flaw.at(task, Code.NO_CANDIDATES));
            }
            if (blank(task.engine("formKey")) && blank(task.engine("formRef"))
                    && task.all().noneMatch(part -> part.name().equals("formField"))) {
                found.add(Flaw.at(task, Code.NO_FORM));
            }
            return found.stream();
        });
    }

    static Stream<Flaw> userTasksAreExplained(ModelFile model) {
        return model.all(UserTask.class).stream().filter(ModelFile::undocumented)
                .map(task -> Flaw.of(Code.NO_DOCUMENTATION, task.getId()));
    }

    /** The day is said by the task, or set by a step that is called when the task is made. */
    static Stream<Flaw> userTasksAreDue(ModelFile model) {
        return model.markup().bpmn("userTask").filter(task -> blank(task.engine("dueDate")))
                .filter(task -> task.all().noneMatch(part -> part.name().equals("taskListener")
                        && "create".equals(part.plain("event")) && !blank(part.plain("expression"))))
                .map(task -> Flaw.at(task, Code.NO_DUE_DATE));
    }

    private static boolean asks(String name) {
        return QUESTION_MARKS.contains(name.charAt(name.length() - 1));
    }

    /** True for a gateway at which a condition decides; parallel splits and races of events decide nothing. */
    static boolean decides(ModelFile model, FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) && model.outOf(node).size() > 1;
    }

    private static String prefix(BaseElement element) {
        return PREFIXES.entrySet().stream().filter(entry -> entry.getKey().isInstance(element)).map(Map.Entry::getValue)
                .findFirst().orElse("");
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
