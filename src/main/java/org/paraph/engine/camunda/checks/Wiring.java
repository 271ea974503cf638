package org.paraph.engine.camunda.checks;

import static org.paraph.engine.camunda.checks.ModelFile.blank;
import static org.paraph.engine.camunda.checks.ModelFile.engineAttribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How a process model is tied to Java, to its messages and to other models. */
final class Wiring {

    private static final String OWN = "deployment";

    private Wiring() {
    }

    static Stream<Flaw> callsNameWhatTheyPass(ModelFile model) {
        return Stream.concat(model.markup().bpmn("callActivity").flatMap(call -> calls(model, call)),
                model.markup().bpmn("businessRuleTask").flatMap(task -> decides(model, task)));
    }

    private static Stream<Flaw> calls(ModelFile model, Tag call) {
        var found = new ArrayList<Flaw>();
        var called = call.plain("calledElement");
        if (!OWN.equals(call.engine("calledElementBinding"))) {
            found.add(Flaw.at(call, Code.NOT_BOUND));
        }
        if (blank(called) || !model.knows(called + ".bpmn")) {
            found.add(Flaw.at(call, Code.UNKNOWN_PROCESS, called == null ? "" : called));
        }
        var mappings = call.children("extensionElements").flatMap(within -> within.children().stream())
                .filter(mapping -> Set.of("in", "out").contains(mapping.name())).toList();
        if (mappings.stream().noneMatch(mapping -> mapping.plain("businessKey") != null)) {
            found.add(Flaw.at(call, Code.NO_BUSINESS_KEY));
        }
        for (Tag mapping : mappings) {
            boolean named = mapping.plain("target") != null
                    && (mapping.plain("source") != null || mapping.plain("sourceExpression") != null);
            if (mapping.plain("variables") != null || !named && mapping.plain("businessKey") == null) {
                found.add(Flaw.at(mapping, Code.PASSES_UNNAMED));
            }
        }
        return found.stream();
    }

    private static Stream<Flaw> decides(ModelFile model, Tag task) {
        var decision = task.engine("decisionRef");
        if (decision == null) {
            return blank(task.engine("expression")) ? Stream.of(Flaw.at(task, Code.CALLS_NO_STEP)) : Stream.empty();
        }
        var found = new ArrayList<Flaw>();
        if (!OWN.equals(task.engine("decisionRefBinding"))) {
            found.add(Flaw.at(task, Code.NOT_BOUND));
        }
        if (!model.knows(decision + ".dmn")) {
            found.add(Flaw.at(task, Code.UNKNOWN_DECISION, decision));
        }
        return found.stream();
    }

    static Stream<Flaw> stepsCallBeans(ModelFile model) {
        Stream<ModelElementInstance> steps = Stream.concat(model.all(ServiceTask.class).stream(),
                model.all(SendTask.class).stream());
        return steps.filter(step -> !"external".equals(engineAttribute(step, "type")))
                .filter(step -> engineAttribute(step, "expression") == null
                || !Expressions.isCall(engineAttribute(step, "expression")))
                .map(step -> Flaw.of(Code.CALLS_NO_STEP, step.getAttributeValue("id")));
    }

    static Stream<Flaw> candidatesAreRoles(ModelFile model) {
        return model.markup().bpmn("userTask").flatMap(task -> Candidates.groups(task)
                .filter(group -> !Candidates.isRole(group, model.words().roles()))
                .map(group -> Flaw.at(task, Code.NO_ROLE, group)));
    }

    /** A process of Paraph is started by an act, never by a form of its own: a form key at a start is not known either. */
    static Stream<Flaw> formsAreKnown(ModelFile model) {
        return model.markup().tags().stream().flatMap(tag -> {
            var found = new ArrayList<Flaw>();
            var key = tag.engine("formKey");
            if (key != null && (!tag.isBpmn("userTask") || !blank(key) && !model.words().formKeys().contains(key))) {
                found.add(Flaw.at(tag, Code.UNKNOWN_FORM_KEY, key));
            }
            var form = tag.engine("formRef");
            if (form != null && !model.knows(form + ".form")) {
                found.add(Flaw.at(tag, Code.UNKNOWN_FORM, form));
            }
            if (form != null && !OWN.equals(tag.engine("formRefBinding"))) {
                found.add(Flaw.at(tag, Code.NOT_BOUND));
            }
            return found.stream();
        });
    }

    static Stream<Flaw> messagesAreDeclared(ModelFile model) {
        Set<Message> used = new HashSet<>();
        var found = new ArrayList<Flaw>();
        model.all(MessageEventDefinition.class).forEach(event -> {
            used.add(event.getMessage());
            if (event.getMessage() == null) {
                found.add(Flaw.of(Code.UNDECLARED_MESSAGE, event.getParentElement().getAttributeValue("id")));
            }
        });
        model.all(ReceiveTask.class).forEach(task -> {
            used.add(task.getMessage());
            if (task.getMessage() == null) {
                found.add(Flaw.of(Code.UNDECLARED_MESSAGE, task.getId()));
            }
        });
        model.all(Message.class).forEach(message -> {
            if (blank(message.getName())) {
                found.add(Flaw.of(Code.MESSAGE_WITHOUT_NAME, message.getId()));
            }
            if (!used.contains(message)) {
                found.add(Flaw.of(Code.UNUSED_MESSAGE, message.getId()));
            }
        });
        return found.stream();
    }
}
