package org.paraph.engine.camunda.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is written in a file of XML, or why it cannot be read. */
final class Markup {

    private final Tag root;
    private final List<Tag> tags;
    private final List<Flaw> flaws;
    private final Map<String, Tag> ids = new HashMap<>();

    private Markup(List<Tag> tags, List<Flaw> flaws) {
        this.root = tags.isEmpty() ? null : tags.get(0);
        this.tags = List.copyOf(tags);
        this.flaws = List.copyOf(flaws);
        tags.stream().filter(tag -> tag.id() != null).forEach(tag -> ids.putIfAbsent(tag.id(), tag));
    }

    /** All elements in their order, the outermost first. */
    static Markup of(List<Tag> tags) {
        return new Markup(tags, List.of());
    }

    static Markup unreadable(Flaw flaw) {
        return new Markup(List.of(), List.of(flaw));
    }

    boolean isReadable() {
        return flaws.isEmpty();
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The outermost element; null if the file cannot be read. */
    Tag root() {
        return root;
    }

    List<Tag> tags() {
        return tags;
    }

    /** The elements of the BPMN standard with one of these names. */
    Stream<Tag> bpmn(String... names) {
        return tags.stream().filter(tag -> tag.isBpmn(names));
    }

    /** The first element with that id; null if there is none. */
    Tag byId(String id) {
        return ids.get(id);
    }
}
