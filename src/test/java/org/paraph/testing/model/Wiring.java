package org.paraph.testing.model;

import static org.paraph.testing.model.ModelFile.blank;
import static org.paraph.testing.model.ModelFile.engineAttribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.paraph.directory.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** How a process model is tied to Java, to its messages and to other models. */
final class Wiring {

    private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    private static final Set<String> CODE = Set.of("class", "delegateExpression", "type", "variableMappingClass",
            "variableMappingDelegateExpression");

    private Wiring() {
    }

    static Stream<String> callsNameWhatTheyPass(ModelFile model) {
        return Stream.concat(model.all(CallActivity.class).stream().flatMap(call -> calls(model, call)),
                model.all(BusinessRuleTask.class).stream().flatMap(task -> decides(model, task)));
    }

    private static Stream<String> calls(ModelFile model, CallActivity call) {
        var found = new ArrayList<String>();
        if (!"deployment".equals(engineAttribute(call, "calledElementBinding"))) {
            found.add(call.getId() + " is not bound to its own deployment");
        }
        if (blank(call.getCalledElement()) || !model.knows(call.getCalledElement() + ".bpmn")) {
            found.add(call.getId() + " calls an unknown process: " + call.getCalledElement());
        }
        var mappings = elements(model).filter(element -> Set.of("in", "out").contains(element.getLocalName()))
                .filter(element -> call.getId().equals(owner(element))).toList();
        if (mappings.stream().noneMatch(mapping -> mapping.hasAttribute("businessKey"))) {
            found.add(call.getId() + " does not pass the business key");
        }
        for (Element mapping : mappings) {
            boolean named = mapping.hasAttribute("target")
                    && (mapping.hasAttribute("source") || mapping.hasAttribute("sourceExpression"));
            if (!named && !mapping.hasAttribute("businessKey")) {
                found.add(call.getId() + " passes something without naming it");
            }
        }
        return found.stream();
    }

    private static Stream<String> decides(ModelFile model, BusinessRuleTask task) {
        var decision = engineAttribute(task, "decisionRef");
        if (decision == null) {
            return Stream.empty();
        }
        var found = new ArrayList<String>();
        if (!"deployment".equals(engineAttribute(task, "decisionRefBinding"))) {
            found.add(task.getId() + " is not bound to its own deployment");
        }
        if (!model.knows(decision + ".dmn")) {
            found.add(task.getId() + " asks an unknown decision: " + decision);
        }
        return found.stream();
    }

    static Stream<String> noScripts(ModelFile model) {
        return elements(model).flatMap(element -> {
            var found = new ArrayList<String>();
            if (Set.of("scriptTask", "script").contains(element.getLocalName()) || element.hasAttribute("language")) {
                found.add(owner(element) + " has a script");
            }
            attributes(element).filter(attribute -> CODE.contains(attribute.getLocalName()))
                    .filter(attribute -> BpmnModelConstants.CAMUNDA_NS.equals(attribute.getNamespaceURI())
                            || element.getLocalName().endsWith("Listener"))
                    .forEach(attribute -> found.add(owner(element) + " runs code by " + attribute.getLocalName()));
            return found.stream();
        });
    }

    static Stream<String> expressionsAreSimple(ModelFile model) {
        return elements(model).filter(element -> !element.getLocalName().equals("documentation")).flatMap(element -> {
            var own = IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item)
                    .filter(child -> child.getNodeType() == Node.TEXT_NODE
                            || child.getNodeType() == Node.CDATA_SECTION_NODE);
            return Stream.concat(attributes(element), own)
                    .flatMap(node -> Expressions.objections(node.getNodeValue(), model.steps()).stream())
                    .map(objection -> owner(element) + ": " + objection);
        });
    }

    static Stream<String> stepsCallBeans(ModelFile model) {
        Stream<ModelElementInstance> steps = Stream.concat(model.all(ServiceTask.class).stream(),
                model.all(SendTask.class).stream());
        return steps.filter(step -> engineAttribute(step, "expression") == null
                || !Expressions.isCall(engineAttribute(step, "expression")))
                .map(step -> step.getAttributeValue("id") + " calls no step");
    }

    static Stream<String> candidatesAreRoles(ModelFile model) {
        return model.all(UserTask.class).stream().filter(task -> engineAttribute(task, "candidateGroups") != null)
                .flatMap(task -> Arrays.stream(engineAttribute(task, "candidateGroups").split(",(?![^{]*\\})"))
                        .map(String::strip).filter(group -> !isRole(group))
                        .map(group -> task.getId() + " is offered to " + group + ", which is no role"));
    }

    private static boolean isRole(String group) {
        if (group.matches("\\$\\{[^}]*\\}")) {
            return true;
        }
        var parts = group.split("@", 2);
        return ROLES.contains(parts[0])
                && (parts.length == 1 || parts[1].matches("[A-Za-z0-9._-]+|\\$\\{[^}]*\\}"));
    }

    static Stream<String> messagesAreDeclared(ModelFile model) {
        Set<Message> used = new HashSet<>();
        var found = new ArrayList<String>();
        model.all(MessageEventDefinition.class).forEach(event -> {
            used.add(event.getMessage());
            if (event.getMessage() == null) {
                found.add(event.getParentElement().getAttributeValue("id") + " waits for an undeclared message");
            }
        });
        model.all(ReceiveTask.class).forEach(task -> {
            used.add(task.getMessage());
            if (task.getMessage() == null) {
                found.add(task.getId() + " waits for an undeclared message");
            }
        });
        model.all(Message.class).forEach(message -> {
            if (blank(message.getName())) {
                found.add(message.getId() + " has no name");
            }
            if (!used.contains(message)) {
                found.add(message.getId() + " is declared but not used");
            }
        });
        return found.stream();
    }

    /** The id of the nearest element around this one, itself included, that has one. */
    private static String owner(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute("id") && !around.getLocalName().endsWith("Definition")) {
                return around.getAttribute("id");
            }
        }
        return "(no id)";
    }

    private static Stream<Node> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
    }

    private static Stream<Element> elements(ModelFile model) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList all = factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(model.source())))
                    .getElementsByTagNameNS("*", "*");
            List<Element> found = IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
            return found.stream();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalStateException(model.name(), e);
        }
    }
}
