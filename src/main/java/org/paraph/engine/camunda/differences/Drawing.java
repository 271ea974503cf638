package org.paraph.engine.camunda.differences;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Where and how the elements of a file are drawn. */
final class Drawing {

    private static final Set<String> DRAWN = Set.of("BPMNShape", "BPMNEdge", "DMNShape", "DMNEdge");
    private static final Set<String> REFERENCES = Set.of("bpmnElement", "dmnElementRef");

    private final Map<String, String> drawn = new HashMap<>();

    private Drawing() {
    }

    static Drawing of(Element root) {
        var drawing = new Drawing();
        drawing.collect(root);
        return drawing;
    }

    /** The drawing of an element; empty if it is not drawn. */
    String of(String id) {
        return drawn.getOrDefault(id, "");
    }

    private void collect(Element element) {
        if (DRAWN.contains(element.getLocalName())) {
            REFERENCES.stream().filter(element::hasAttribute).map(name -> Xml.reference(element, element.getAttribute(name)))
                    .forEach(id -> drawn.merge(id, written(element), String::concat));
        } else {
            Xml.children(element).forEach(this::collect);
        }
    }

    private static String written(Element element) {
        var attributes = Xml.attributes(element).stream()
                .filter(each -> !each.getLocalName().equals("id") && !REFERENCES.contains(each.getLocalName()))
                .map(each -> each.getLocalName() + "=" + plain(each)).collect(Collectors.joining(" "));
        return element.getLocalName() + "(" + attributes
                + Xml.children(element).stream().map(Drawing::written).collect(Collectors.joining()) + ")";
    }

    /** 160.0 is 160. */
    private static String plain(Attr attribute) {
        return attribute.getValue().strip().replaceFirst("^(-?\\d+)\\.0+$", "$1");
    }
}
