package org.paraph.engine.camunda.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** The parts of a file of decision tables: decisions, what they ask for, their tables, columns, and rules with their cells. */
final class DmnParts {

    private static final Set<String> PARTS = Set.of("decision", "inputData", "businessKnowledgeModel", "knowledgeSource",
            "itemDefinition", "decisionService", "decisionTable", "input", "output", "rule");
    private static final Set<String> COLUMNS = Set.of("input", "output");
    private static final String ANY = "-";

    private final List<ModelPart> parts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Drawing drawing;

    private DmnParts(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All parts in the order of the file. */
    static List<ModelPart> of(Element definitions) {
        var parts = new DmnParts(Drawing.of(definitions));
        parts.collect(definitions, ModelPart.WHOLE);
        return parts.parts;
    }

    private void collect(Element element, String key) {
        var within = Xml.children(element).stream().filter(child -> PARTS.contains(child.getLocalName())).toList();
        var apart = new HashSet<>(within);
        Xml.children(element).stream().filter(child -> child.getLocalName().equals("DMNDI")).forEach(apart::add);
        var said = new PartProperties();
        if (element.getLocalName().equals("rule")) {
            rule(element, said, apart);
        }
        new PropertyReader(said).read(element, apart);
        within.stream().filter(child -> COLUMNS.contains(child.getLocalName()) || child.getLocalName().equals("rule"))
                .forEach(child -> said.next("order of " + child.getLocalName() + "s", called(child)));
        said.draw(drawing.of(Xml.attribute(element, "id")));
        parts.add(said.part(key, Xml.attribute(element, "id"), element.getLocalName(), name(element), null));
        within.forEach(child -> collect(child, numbered(called(child))));
    }

    private static void rule(Element rule, PartProperties said, Set<Element> apart) {
        var description = Xml.children(rule, "description").stream().findFirst();
        description.ifPresent(words -> said.say("description", Xml.prose(Xml.text(words))));
        description.ifPresent(apart::add);
        for (String side : List.of("input", "output")) {
            var columns = Xml.children((Element) rule.getParentNode(), side);
            var cells = Xml.children(rule, side + "Entry");
            for (int at = 0; at < cells.size(); at++) {
                cell(side, at < columns.size() ? columns.get(at) : null, at + 1, cells.get(at), said);
            }
            apart.addAll(cells);
        }
    }

    private static void cell(String side, Element column, int place, Element cell, PartProperties said) {
        var key = side + " " + (column == null ? place : called(column));
        var label = side + " " + (column == null ? place : Objects.requireNonNullElse(name(column), Integer.toString(place)));
        var text = cellText(cell);
        boolean any = text.isEmpty() || side.equals("input") && text.equals(ANY);
        said.say(key, label, any ? null : text);
        said.say(key + " language", label + " expressionLanguage", Xml.attribute(cell, "expressionLanguage"));
    }

    private static String cellText(Element cell) {
        return Xml.children(cell, "text").stream().findFirst().map(Xml::text).orElse("");
    }

    /** The label of a column or, where it has none, what it is read from; the name of anything else. */
    private static String name(Element element) {
        if (Xml.attribute(element, "label") != null) {
            return Xml.prose(Xml.attribute(element, "label"));
        }
        var name = Xml.attribute(element, "name");
        if (!COLUMNS.contains(element.getLocalName())) {
            return Xml.prose(name);
        }
        var read = name != null ? name : Xml.children(element, "inputExpression").stream().map(DmnParts::cellText).findFirst()
                .orElse("");
        return read.isEmpty() ? null : Wording.spaced(read);
    }

    /** Its id; where it has none, its kind and what it is called. */
    private static String called(Element element) {
        var id = Xml.attribute(element, "id");
        return id != null ? id : PropertyReader.joined(element.getLocalName(), name(element));
    }

    private String numbered(String key) {
        int times = ids.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + " " + times;
    }
}
