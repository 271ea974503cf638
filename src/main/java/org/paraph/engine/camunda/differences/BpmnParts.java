package org.paraph.engine.camunda.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The parts of a process model: whatever has an id in a process, in a step that holds steps, or beside them. */
final class BpmnParts {

    /** The property that says in which step that holds others, or in which lane, a part lies. */
    static final String WITHIN = "within";

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> HOLDERS = Set.of("definitions", "process", "subProcess", "adHocSubProcess", "transaction",
            "collaboration", "laneSet", "childLaneSet", "lane");

    /** That a part lies in them goes without saying. */
    private static final Set<String> OUTERMOST = Set.of("definitions", "process", "collaboration");

    /** They may have an id and say only something of what they stand in. */
    private static final Set<String> NO_PARTS = Set.of("documentation", "extensionElements", "ioSpecification", "property",
            "multiInstanceLoopCharacteristics", "standardLoopCharacteristics", "completionCondition", "resourceRole",
            "performer", "humanPerformer", "potentialOwner", "auditing", "monitoring");

    private final List<ModelPart> parts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Drawing drawing;

    private BpmnParts(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All parts in the order of the file. */
    static List<ModelPart> of(Element definitions) {
        var parts = new BpmnParts(Drawing.of(definitions));
        parts.collect(definitions, null);
        return parts.parts;
    }

    private void collect(Element element, Element holder) {
        var within = HOLDERS.contains(element.getLocalName()) ? Xml.children(element).stream().filter(BpmnParts::isPart).toList()
                : List.<Element>of();
        var apart = new HashSet<>(within);
        Xml.children(element).stream().filter(child -> child.getLocalName().equals("BPMNDiagram")).forEach(apart::add);
        var said = new PartProperties();
        new PropertyReader(said).read(element, apart);
        var id = Xml.attribute(element, "id");
        if (holder != null && !OUTERMOST.contains(holder.getLocalName())) {
            said.say(WITHIN, Xml.attribute(holder, "id"));
        }
        order(element, said);
        said.draw(drawing.of(id));
        var in = holder == null || isWhole(holder) ? null : Xml.attribute(holder, "id");
        parts.add(said.part(holder == null ? ModelPart.WHOLE : numbered(id), id, element.getLocalName(),
                Xml.prose(Xml.attribute(element, "name")), in));
        within.forEach(child -> collect(child, element));
    }

    /** The engine asks the conditions of the flows that leave a step in the order of the file. */
    private static void order(Element element, PartProperties said) {
        var asked = Xml.children(element, "sequenceFlow").stream()
                .filter(flow -> !Xml.children(flow, "conditionExpression").isEmpty())
                .collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef"), TreeMap::new, Collectors.toList()));
        asked.forEach((source, flows) -> flows.forEach(flow ->
                said.next("order of flows from " + source, flow.getAttribute("id"))));
    }

    private static boolean isWhole(Element element) {
        return element.getLocalName().equals("definitions");
    }

    private static boolean isPart(Element element) {
        return BPMN.equals(element.getNamespaceURI()) && Xml.attribute(element, "id") != null
                && !NO_PARTS.contains(element.getLocalName());
    }

    private String numbered(String id) {
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + " " + times;
    }
}
