package org.paraph.text.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, element by element; what it writes is well-formed whatever the words are. Signs that XML does not know are left out.
 * Nothing is added between elements, since blanks count in words.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A document of XML, with its declaration. */
    static Markup xml() {
        var markup = new Markup();
        markup.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return markup;
    }

    /** A page of HTML that is well-formed XML too. */
    static Markup html() {
        var markup = new Markup();
        markup.out.append("<!DOCTYPE html>\n");
        return markup;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with words in it. */
    Markup leaf(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    Markup text(String words) {
        escape(words, false);
        return this;
    }

    /** Words as they are, for a style sheet of our own: in HTML nothing is escaped there. */
    Markup raw(String words) {
        out.append(words);
        return this;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                out.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1], true);
                out.append('"');
            }
        }
    }

    private void escape(String words, boolean quoted) {
        words.codePoints().filter(Markup::isXml).forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> out.append(quoted ? "&#" + sign + ";" : Character.toString(sign));
                default -> out.appendCodePoint(sign);
            }
        });
    }

    private static boolean isXml(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF || sign == '\n' || sign == '\t' || sign == '\r'
                || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
    }
}
