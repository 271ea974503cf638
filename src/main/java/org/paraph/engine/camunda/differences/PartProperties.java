package org.paraph.engine.camunda.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.engine.camunda.differences.ModelPart.Property;

/** What a part says, gathered property by property. */
final class PartProperties {

    private final Map<String, Property> said = new LinkedHashMap<>();
    private final Map<String, List<String>> orders = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final StringBuilder drawing = new StringBuilder();

    /** The label, with a number if it was given before: the second of two equal things is another one. */
    String numbered(String label) {
        int times = used.merge(label, 1, Integer::sum);
        return times == 1 ? label : label + " " + times;
    }

    void say(String label, String value) {
        say(label, label, value);
    }

    /** @param key what it is matched by where its label may change between versions */
    void say(String key, String label, String value) {
        if (value != null) {
            said.put(key, new Property(label, value));
        }
    }

    /** That the member comes next in an order that means something. */
    void next(String order, String member) {
        var members = orders.computeIfAbsent(order, name -> new ArrayList<>());
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    void draw(String line) {
        drawing.append(line).append('\n');
    }

    int size() {
        return said.size();
    }

    /** @param holder the id of what it lies in; null if that is the whole file */
    ModelPart part(String key, String id, String kind, String name, String holder) {
        return new ModelPart(key, id, kind, name, holder, said, orders, drawing.toString());
    }
}
