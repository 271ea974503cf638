package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For what a file was made, and what it holds, before anything in it is understood. */
final class Headings {

    private static final String[] NODES = {"startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
            "boundaryEvent", "task", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask", "businessRuleTask",
            "scriptTask", "callActivity", "subProcess", "adHocSubProcess", "transaction", "exclusiveGateway",
            "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway"};
    /** What an attribute has to name, if it names anything. */
    private static final Map<String, List<String>> KINDS = Map.of("sourceRef", List.of(NODES), "targetRef", List.of(NODES),
            "attachedToRef", activities(), "default", List.of("sequenceFlow"), "messageRef", List.of("message"),
            "bpmnElement", drawable());
    private static final Set<String> DRAWN = Set.of("BPMNShape", "BPMNEdge");
    private static final Set<String> OTHER_PLATFORMS = Set.of("Camunda Cloud", "Camunda 8");

    private Headings() {
    }

    static Stream<Flaw> ofProcesses(ModelFile file) {
        var root = file.markup().root();
        if (!root.isBpmn("definitions")) {
            return Stream.of(Flaw.ofFile(Code.NOT_BPMN, root.name(), root.namespace()).placed(root.line(), root.column()));
        }
        var processes = root.children().stream().filter(each -> each.isBpmn("process")).toList();
        if (processes.isEmpty()) {
            return Stream.of(Flaw.ofFile(Code.NO_PROCESS));
        }
        var found = new ArrayList<Flaw>();
        if (processes.size() > 1) {
            found.add(Flaw.at(processes.get(1), Code.SEVERAL_PROCESSES,
                    processes.stream().map(process -> String.valueOf(process.id())).collect(Collectors.joining(", "))));
        }
        var stem = FileName.stem(file.name());
        processes.stream().filter(process -> !Set.of("true", "1").contains(String.valueOf(process.plain("isExecutable")).strip()))
                .forEach(process -> found.add(Flaw.at(process, Code.NOT_EXECUTABLE)));
        processes.stream().filter(process -> !stem.equals(process.id()))
                .forEach(process -> found.add(Flaw.at(process, Code.PROCESS_NOT_NAMED_LIKE_FILE, stem)));
        var pools = file.markup().bpmn("participant").toList();
        if (pools.size() > 1) {
            found.add(Flaw.at(pools.get(1), Code.MORE_THAN_ONE_POOL, pools.size()));
        }
        return found.stream();
    }

    /** Each vocabulary of another engine, and each that nobody knows, told once, where it is first used. */
    static Stream<Flaw> ofEngine(Markup markup) {
        var used = new LinkedHashMap<String, Tag>();
        var found = new ArrayList<Flaw>();
        for (Tag tag : markup.tags()) {
            used.putIfAbsent(tag.namespace(), tag);
            tag.attributes().forEach(attribute -> used.putIfAbsent(attribute.namespace(), tag));
            tag.attributes().stream().filter(attribute -> attribute.namespace().equals(Namespaces.MODELER)
                    && attribute.name().equals("executionPlatform") && OTHER_PLATFORMS.contains(attribute.value()))
                    .forEach(attribute -> found.add(Flaw.at(tag, Code.MADE_FOR_ANOTHER_ENGINE, attribute.value())));
        }
        used.forEach((namespace, tag) -> {
            if (Namespaces.otherEngine(namespace) != null) {
                found.add(Flaw.at(tag, Code.MADE_FOR_ANOTHER_ENGINE, Namespaces.otherEngine(namespace)));
            } else if (!Namespaces.isKnown(namespace)) {
                found.add(Flaw.at(tag, Code.FOREIGN_EXTENSIONS, namespace));
            }
        });
        return found.stream();
    }

    static Stream<Flaw> ofSize(Markup markup) {
        return Stream.of(beyond(markup.bpmn(NODES), Limits.FLOW_NODES), beyond(markup.bpmn("sequenceFlow"), Limits.FLOWS),
                beyond(markup.tags().stream().filter(tag -> DRAWN.contains(tag.name())), Limits.DRAWN))
                .flatMap(first -> first).map(tag -> Flaw.at(tag, Code.TOO_MANY_NODES, Limits.FLOW_NODES));
    }

    private static Stream<Tag> beyond(Stream<Tag> all, int most) {
        return all.skip(most).limit(1);
    }

    /** Everything that a token passes, or that others name, has an id, and no two have the same. */
    static Stream<Flaw> ofIds(Markup markup) {
        var found = new ArrayList<Flaw>();
        Stream.concat(markup.bpmn(NODES), markup.bpmn("process", "sequenceFlow", "message", "participant"))
                .filter(tag -> ModelFile.blank(tag.id())).forEach(tag -> found.add(Flaw.at(tag, Code.NO_ID, tag.name())));
        var known = new HashSet<String>();
        markup.tags().stream().filter(tag -> tag.namespace().startsWith("http://www.omg.org/spec/BPMN/") && tag.id() != null)
                .filter(tag -> !known.add(tag.id())).forEach(tag -> found.add(Flaw.at(tag, Code.SAME_ID_TWICE)));
        return found.stream();
    }

    /** What is named by its id is of a kind that can stand there; that it exists is another matter. */
    static Stream<Flaw> ofReferences(Markup markup) {
        return markup.tags().stream().filter(tag -> Namespaces.isStandard(tag.namespace()))
                .filter(tag -> !tag.isBpmn("association", "messageFlow", "dataInputAssociation", "dataOutputAssociation"))
                .flatMap(tag -> tag.attributes().stream()
                        .filter(attribute -> KINDS.containsKey(attribute.name()) && !fits(markup, attribute))
                        .map(attribute -> Flaw.at(tag, Code.WRONG_REFERENCE, attribute.name(), attribute.value())));
    }

    private static boolean fits(Markup markup, Tag.Attribute attribute) {
        var value = attribute.value().strip();
        var target = markup.byId(value.substring(value.indexOf(':') + 1));
        var kinds = KINDS.get(attribute.name());
        return target == null || target.namespace().equals(Namespaces.BPMN) && kinds.contains(target.name());
    }

    private static List<String> activities() {
        return Stream.of(NODES).filter(name -> !name.endsWith("Event") && !name.endsWith("Gateway")).toList();
    }

    private static List<String> drawable() {
        return Stream.concat(Stream.of(NODES), Stream.of("process", "collaboration", "participant", "lane", "sequenceFlow",
                "messageFlow", "message", "association", "textAnnotation", "group", "dataObject", "dataObjectReference",
                "dataStoreReference", "dataInput", "dataOutput", "dataInputAssociation", "dataOutputAssociation", "choreography",
                "choreographyTask", "subChoreography", "callChoreography", "conversation", "subConversation", "callConversation",
                "conversationLink")).toList();
    }
}
