package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** An element as written in a file, with its place. */
final class Tag {

    private final Tag parent;
    private final String namespace;
    private final String name;
    private final List<Attribute> attributes;
    private final int line;
    private final int column;
    private final StringBuilder text = new StringBuilder();
    private final List<Tag> children = new ArrayList<>();

    Tag(Tag parent, String namespace, String name, List<Attribute> attributes, int line, int column) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.line = line;
        this.column = column;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /**
     * An attribute as written.
     *
     * @param namespace its namespace; empty for one without a prefix
     */
    record Attribute(String namespace, String name, String value) {
    }

    void append(String piece) {
        text.append(piece);
    }

    Tag parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Its own text, without that of the elements in it. */
    String text() {
        return text.toString();
    }

    List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    Stream<Tag> children(String ofName) {
        return children.stream().filter(child -> child.name.equals(ofName));
    }

    /** This element and all within it. */
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::all));
    }

    /** True for an element of the BPMN standard with one of these names. */
    boolean isBpmn(String... names) {
        return namespace.equals(Namespaces.BPMN) && List.of(names).contains(name);
    }

    /** The value of an attribute without a prefix; null if there is none. */
    String plain(String attribute) {
        return value("", attribute);
    }

    /** The value of an attribute of the engine's own namespace; null if there is none. */
    String engine(String attribute) {
        var value = value(Namespaces.CAMUNDA, attribute);
        return value == null ? value(Namespaces.CAMUNDA_DMN, attribute) : value;
    }

    private String value(String within, String attribute) {
        return attributes.stream().filter(each -> each.namespace().equals(within) && each.name().equals(attribute))
                .map(Attribute::value).findFirst().orElse(null);
    }

    String id() {
        return plain("id");
    }

    /** The id of the nearest element around this one, itself included, that a reader of the drawing knows; null if none. */
    String owner() {
        for (Tag tag = this; tag != null; tag = tag.parent) {
            if (tag.id() != null && !tag.name.endsWith("Definition") && Namespaces.isStandard(tag.namespace)) {
                return tag.id();
            }
        }
        return null;
    }
}
