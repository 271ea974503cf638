package org.paraph.engine.camunda.differences;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads what an element says in its attributes and in the elements within it, whatever their namespace. */
final class PropertyReader {

    /** In place of a value, where that something is there is all it says. */
    private static final String THERE = "✓";

    private static final Set<String> PROSE = Set.of("documentation", "description", "question", "allowedAnswers");
    private static final Set<String> NAMES = Set.of("name", "label");

    /** Which program wrote the file says nothing of the model. */
    private static final Set<String> UNSAID = Set.of("id", "exporter", "exporterVersion");

    /** Flows name both of their ends; the ends name them once more. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("incoming", "outgoing");

    private static final String WIDTHS_OF_COLUMNS = "http://bpmn.io/schema/dmn/biodi";

    private final PartProperties into;

    PropertyReader(PartProperties into) {
        this.into = into;
    }

    /** All of an element but those children that are parts of their own. */
    void read(Element element, Set<Element> parts) {
        if (Xml.attribute(element, "name") != null) {
            into.say(into.numbered("name"), Xml.prose(Xml.attribute(element, "name")));
        }
        var children = Xml.children(element).stream().filter(child -> !parts.contains(child)).toList();
        children.stream().filter(child -> PROSE.contains(child.getLocalName())).forEach(child -> nested("", child));
        Xml.attributes(element).stream().filter(each -> !isName(each)).forEach(each -> attribute("", each));
        children.stream().filter(child -> !PROSE.contains(child.getLocalName())).forEach(child -> nested("", child));
    }

    private void nested(String prefix, Element element) {
        if (SAID_ELSEWHERE.contains(element.getLocalName())) {
            return;
        }
        var wording = Wording.of(element);
        if (wording.holdsOthers()) {
            held(prefix, element);
            return;
        }
        var key = wording.keyOf(element);
        var label = into.numbered(joined(prefix, wording.words(), key));
        if (wording.ordered() && key != null) {
            into.next("order of " + joined(prefix, wording.words()) + "s", key);
        }
        int before = into.size();
        for (Attr attribute : Xml.attributes(element)) {
            if (attribute.getLocalName().equals(wording.main())) {
                into.say(label, value(attribute));
            } else if (!attribute.getLocalName().equals(wording.key())) {
                attribute(label, attribute);
            }
        }
        if (!Wording.OWN_TEXT.equals(wording.key())) {
            text(label, element);
        }
        Xml.children(element).forEach(child -> nested(label, child));
        if (into.size() == before && !PROSE.contains(element.getLocalName())) {
            into.say(label, THERE);
        }
    }

    private void held(String prefix, Element element) {
        Xml.attributes(element).forEach(each -> attribute(prefix, each));
        text(prefix.isEmpty() ? "text" : prefix, element);
        Xml.children(element).forEach(child -> nested(prefix, child));
    }

    private void text(String label, Element element) {
        var text = Xml.text(element);
        if (!text.isEmpty()) {
            var plain = element.getLocalName().endsWith("Ref") ? Xml.reference(element, text) : text;
            into.say(label, PROSE.contains(element.getLocalName()) ? Xml.prose(plain) : plain);
        }
    }

    private void attribute(String prefix, Attr attribute) {
        var name = attribute.getLocalName();
        if (attribute.getNamespaceURI() != null && attribute.getNamespaceURI().startsWith(WIDTHS_OF_COLUMNS)) {
            into.draw(name + "=" + attribute.getValue());
        } else if (!UNSAID.contains(name) || attribute.getNamespaceURI() != null) {
            into.say(into.numbered(joined(prefix, name)), value(attribute));
        }
    }

    private static String value(Attr attribute) {
        var value = attribute.getValue().strip();
        if (NAMES.contains(attribute.getLocalName())) {
            return Xml.prose(value);
        }
        boolean refers = attribute.getNamespaceURI() == null && attribute.getLocalName().endsWith("Ref");
        return refers ? Xml.reference(attribute.getOwnerElement(), value) : value;
    }

    private static boolean isName(Attr attribute) {
        return attribute.getNamespaceURI() == null && attribute.getLocalName().equals("name");
    }

    static String joined(String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
