package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That nothing in a model makes the server run, load or fetch what the application did not foresee. All elements and
 * attributes are looked at, of whichever vocabulary: what one engine ignores another carries out.
 */
final class Safety {

    /** Work for programs outside is named by a fixed word, so that it can be told who may fetch it. */
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private static final Set<String> CODE = Set.of("class", "delegateexpression", "formhandlerclass", "variablemappingclass",
            "variablemappingdelegateexpression", "resource", "connectorid", "caseref");
    private static final Set<String> SCRIPTS = Set.of("script", "scripttask");
    private static final Set<String> LANGUAGES = Set.of("feel", "http://www.omg.org/spec/feel/20140401",
            "http://www.omg.org/spec/dmn/20180521/feel/", "https://www.omg.org/spec/dmn/20191111/feel/");
    private static final Pattern EXTERNAL = Pattern.compile("\\bexternal\\b");
    private static final String SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";

    private Safety() {
    }

    static Stream<Flaw> code(Markup markup) {
        return Stream.concat(markup.tags().stream().flatMap(tag -> Stream.concat(element(tag),
                tag.attributes().stream().flatMap(attribute -> attribute(tag, attribute)))), waitingForEver(markup));
    }

    /** Nobody can make a program outside answer: what follows when it does not is for the model to say. */
    private static Stream<Flaw> waitingForEver(Markup markup) {
        var timed = markup.bpmn("boundaryEvent").filter(event -> event.children("timerEventDefinition").findAny().isPresent())
                .map(event -> event.plain("attachedToRef")).collect(Collectors.toSet());
        return markup.tags().stream().filter(tag -> "external".equals(tag.engine("type")) && !timed.contains(tag.id()))
                .map(tag -> Flaw.at(tag, Code.EXTERNAL_TASK, tag.engine("topic") == null ? "" : tag.engine("topic")));
    }

    private static Stream<Flaw> element(Tag tag) {
        var name = lower(tag.name());
        var found = new ArrayList<Flaw>();
        if (SCRIPTS.contains(name)) {
            found.add(Flaw.at(tag, Code.SCRIPT, tag.name()));
        }
        if (name.startsWith("connector")) {
            found.add(Flaw.at(tag, Code.CONNECTOR));
        }
        if (name.equals("import")) {
            found.add(Flaw.at(tag, Code.BRINGS_IN, tag.name()));
        }
        if (name.equals("constraint") && "validator".equals(tag.plain("name"))) {
            found.add(Flaw.at(tag, Code.RUNS_CODE, "validator"));
        }
        if (Namespaces.DMN.contains(tag.namespace()) && tag.text().contains("{") && EXTERNAL.matcher(tag.text()).find()) {
            found.add(Flaw.at(tag, Code.RUNS_CODE, "external"));
        }
        return found.stream();
    }

    private static Stream<Flaw> attribute(Tag tag, Tag.Attribute attribute) {
        var name = lower(attribute.name());
        var value = attribute.value();
        if (CODE.contains(name)) {
            return Stream.of(Flaw.at(tag, Code.RUNS_CODE, attribute.name()));
        }
        return switch (name) {
            case "scriptformat" -> Stream.of(Flaw.at(tag, Code.SCRIPT, attribute.name()));
            case "language" -> Stream.of(Flaw.at(tag, Code.OTHER_LANGUAGE, value));
            case "expressionlanguage" -> isFeel(value) || tag.isBpmn("definitions") ? Stream.empty()
                    : Stream.of(Flaw.at(tag, Code.OTHER_LANGUAGE, value));
            case "topic" -> TOPIC.matcher(value).matches() ? Stream.empty() : Stream.of(Flaw.at(tag, Code.EXTERNAL_TASK, value));
            case "type" -> type(tag, attribute);
            case "schemalocation", "nonamespaceschemalocation" -> fetches(attribute)
                    ? Stream.of(Flaw.at(tag, Code.BRINGS_IN, attribute.name())) : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** The kind of a task, which says what does it; fields of forms, and the types of XML, have one too. */
    private static Stream<Flaw> type(Tag tag, Tag.Attribute attribute) {
        if (attribute.namespace().isEmpty() && !lower(tag.name()).endsWith("listener") || attribute.namespace().equals(SCHEMAS)) {
            return Stream.empty();
        }
        if (!attribute.value().equals("external")) {
            return Stream.of(Flaw.at(tag, Code.RUNS_CODE, attribute.name() + "=" + attribute.value()));
        }
        var topic = tag.engine("topic");
        return topic == null ? Stream.of(Flaw.at(tag, Code.EXTERNAL_TASK, "")) : Stream.empty();
    }

    /** Where the schema of BPMN itself is said to be, the engine does not look; it would fetch that of anything else. */
    private static boolean fetches(Tag.Attribute attribute) {
        var words = attribute.value().strip().split("\\s+");
        if (!lower(attribute.name()).equals("schemalocation")) {
            return true;
        }
        for (int at = 0; at < words.length; at += 2) {
            if (!Namespaces.WITH_SCHEMA.contains(words[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFeel(String language) {
        return LANGUAGES.contains(lower(language.strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Expressions in all attributes and texts. What a model explains may quote them, but for what the engine reads out. */
    static Stream<Flaw> expressions(Markup markup, StepBeans steps) {
        return markup.tags().stream().filter(tag -> !isQuoted(tag)).flatMap(tag -> Stream
                .concat(tag.attributes().stream().map(Tag.Attribute::value), Stream.of(tag.text()))
                .flatMap(text -> objections(text, steps).stream())
                .map(objection -> Flaw.at(tag, objection.code(), objection.more().toArray())));
    }

    private static List<Objection> objections(String text, StepBeans steps) {
        return text.isEmpty() ? List.of() : Expressions.objections(text, steps);
    }

    /** The engine evaluates the documentation of a user task when the task is made, and that of nothing else. */
    private static boolean isQuoted(Tag tag) {
        return tag.isBpmn("documentation") && !tag.parent().isBpmn("userTask")
                || tag.name().equals("description") && Namespaces.DMN.contains(tag.namespace());
    }
}
