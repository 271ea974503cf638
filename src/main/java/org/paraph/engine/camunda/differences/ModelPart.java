package org.paraph.engine.camunda.differences;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something in a file that is compared as one: a step, a flow, a rule, a component of a form.
 *
 * @param key        what it is matched by within its file
 * @param id         what the file calls it by; null if it has no id
 * @param kind       its type
 * @param name       what the model calls it; null if it has no name
 * @param holder     the id of the part that it lies in; null if that is the whole file
 * @param properties what it says, by a key that is the same in each version
 * @param orders     its members whose order means something, by the name of that order
 * @param drawing    where and how it is drawn, in a form that is equal for equal drawings
 */
record ModelPart(String key, String id, String kind, String name, String holder,
        Map<String, Property> properties, Map<String, List<String>> orders, String drawing) {

    /** The key of what holds all other parts: how it is called by itself does not matter. */
    static final String WHOLE = "";

    /**
     * One thing that a part says.
     *
     * @param label what it is called for people
     * @param value never null; what is not said is not there
     */
    record Property(String label, String value) {
    }

    /** The value of a property; null if it is not said. */
    String value(String property) {
        var said = properties.get(property);
        return said == null ? null : said.value();
    }

    /** All that it says besides its name, a line for each property; null if that is nothing. */
    String summary() {
        var lines = properties.entrySet().stream().filter(each -> !each.getKey().equals("name"))
                .map(each -> each.getValue().label() + ": " + each.getValue().value()).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
