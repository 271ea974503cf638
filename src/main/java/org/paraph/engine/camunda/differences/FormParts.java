package org.paraph.engine.camunda.differences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The parts of a form: itself, and its components. A component is matched by its key, which is what the entered value is kept
 * under: one with another key is another field. Those without a key are matched by their id.
 */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String COMPONENTS = "components";
    private static final String LAYOUT = "layout";

    /** Which program wrote the form says nothing of it. */
    private static final Set<String> UNSAID = Set.of("exporter", COMPONENTS, LAYOUT);

    private final List<ModelPart> parts = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private FormParts() {
    }

    /** All parts in the order of the form; empty if the text is not a form. */
    static Optional<List<ModelPart>> of(String text) {
        try {
            var form = JSON.readTree(text);
            if (form == null || !form.isObject()) {
                return Optional.empty();
            }
            var parts = new FormParts();
            parts.collect(form, ModelPart.WHOLE, "form", null);
            return Optional.of(parts.parts);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode component, String key, String kind, String holder) {
        var said = new PartProperties();
        component.fields().forEachRemaining(field -> {
            boolean sameAsElement = holder != null && Set.of("id", "key", "type").contains(field.getKey());
            if (!UNSAID.contains(field.getKey()) && !sameAsElement) {
                say(field.getKey(), field.getValue(), said);
            }
        });
        said.say(BpmnParts.WITHIN, holder == null || holder.isEmpty() ? null : holder);
        said.draw(component.path(LAYOUT).toString());
        var within = StreamSupport.stream(component.path(COMPONENTS).spliterator(), false).filter(JsonNode::isObject).toList();
        var called = within.stream().map(each -> numbered(called(each))).toList();
        called.forEach(each -> said.next("order of components", each));
        parts.add(said.part(key, holder == null ? text(component, "id") : key, kind, text(component, "label"), holder));
        for (int at = 0; at < within.size(); at++) {
            var type = text(within.get(at), "type");
            collect(within.get(at), called.get(at), type == null ? "component" : type, key);
        }
    }

    private static void say(String label, JsonNode value, PartProperties said) {
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> say(label + " " + field.getKey(), field.getValue(), said));
        } else if (value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            said.say(label, StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                    .collect(Collectors.joining(", ")));
        } else if (value.isArray()) {
            int place = 1;
            for (JsonNode each : value) {
                var name = each.isObject() ? entry(each).orElse(Integer.toString(place)) : Integer.toString(place);
                said.next("order of " + label, name);
                say(said.numbered(label + " " + name), each, said);
                place++;
            }
        } else {
            said.say(label, value.asText());
        }
    }

    /** What an entry of a list is called, for example the value of a choice. */
    private static Optional<String> entry(JsonNode entry) {
        return Stream.of("value", "key", "id", "name").map(name -> text(entry, name)).filter(name -> name != null).findFirst();
    }

    private static String called(JsonNode component) {
        return Stream.of("key", "id", "type").map(name -> text(component, name)).filter(name -> name != null).findFirst()
                .orElse("component");
    }

    private static String text(JsonNode node, String field) {
        var text = node.path(field).isValueNode() ? node.path(field).asText() : "";
        return text.isBlank() ? null : text;
    }

    private String numbered(String key) {
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + " " + times;
    }
}
