package org.paraph.engine.camunda.differences;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How an element within a part is called, so that what it says has a name that can be read: {@code listener create expression},
 * {@code form field opinion label}.
 *
 * @param words   what it is; empty if it only holds others together
 * @param key     the attribute that tells it from others of its kind and becomes part of the name; null if there is none
 * @param main    the attribute that is its value; null if that is its text or it has none
 * @param ordered true if the order among others of its kind means something
 */
record Wording(String words, String key, String main, boolean ordered) {

    /** In place of a key: the element's own text. */
    static final String OWN_TEXT = "";

    private static final Map<String, Wording> KNOWN = new HashMap<>();

    static {
        for (String holder : new String[] {"extensionElements", "properties", "inputOutput", "formData", "validation", "text",
                "informationRequirement", "authorityRequirement", "knowledgeRequirement"}) {
            know(holder, "", null, null);
        }
        know("executionListener", "listener", "event", null);
        know("taskListener", "listener", "event", null);
        know("in", "in", "target", "source");
        know("out", "out", "target", "source");
        know("property", "property", "name", "value");
        know("constraint", "constraint", "name", "config");
        know("value", "value", "id", "name", true);
        know("formField", "form field", "id", null, true);
        know("inputParameter", "input parameter", "name", null, true);
        know("outputParameter", "output parameter", "name", null, true);
        know("field", "field", "name", "stringValue");
        know("entry", "entry", "key", null);
        know("failedJobRetryTimeCycle", "retry cycle", null, null);
        know("conditionExpression", "condition", null, null);
        know("timerEventDefinition", "timer", null, null);
        know("timeDate", "date", null, null);
        know("timeDuration", "duration", null, null);
        know("timeCycle", "cycle", null, null);
        know("messageEventDefinition", "message", null, "messageRef");
        know("errorEventDefinition", "error", null, "errorRef");
        know("signalEventDefinition", "signal", null, "signalRef");
        know("escalationEventDefinition", "escalation", null, "escalationRef");
        know("compensateEventDefinition", "compensation", null, "activityRef");
        know("conditionalEventDefinition", "conditional", null, null);
        know("terminateEventDefinition", "terminate", null, null);
        know("cancelEventDefinition", "cancel", null, null);
        know("linkEventDefinition", "link", null, "name");
        know("multiInstanceLoopCharacteristics", "multi-instance", null, null);
        know("loopCardinality", "cardinality", null, null);
        know("standardLoopCharacteristics", "loop", null, null);
        know("flowNodeRef", "flow node", OWN_TEXT, null);
        know("inputExpression", "expression", null, null);
        know("inputValues", "values", null, null);
        know("outputValues", "values", null, null);
        know("defaultOutputEntry", "default", null, null);
        know("requiredDecision", "required decision", "href", null);
        know("requiredInput", "required input", "href", null);
        know("requiredKnowledge", "required knowledge", "href", null);
        know("requiredAuthority", "required authority", "href", null);
    }

    private static void know(String element, String words, String key, String main) {
        know(element, words, key, main, false);
    }

    private static void know(String element, String words, String key, String main, boolean ordered) {
        KNOWN.put(element, new Wording(words, key, main, ordered));
    }

    /** How this element is called; an unknown one by its own name. */
    static Wording of(Element element) {
        var known = KNOWN.get(element.getLocalName());
        return known == null ? new Wording(spaced(element.getLocalName()), null, null, false) : known;
    }

    boolean holdsOthers() {
        return words.isEmpty();
    }

    /** What tells this element from others of its kind; null if nothing does. */
    String keyOf(Element element) {
        if (OWN_TEXT.equals(key)) {
            return Xml.reference(element, Xml.text(element));
        }
        return key == null ? null : Optional.ofNullable(Xml.attribute(element, key))
                .orElse(Xml.attribute(element, "id"));
    }

    /** {@code instrumentClass} as {@code instrument class}. */
    static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
