package org.paraph.platform.forms;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements with their attributes in one go; an attribute of null is left out. */
final class Markup {

    private final ResponseWriter out;

    Markup(ResponseWriter out) {
        this.out = out;
    }

    /** Opens an element; the attributes are names and values by turns. */
    Markup open(String element, Object... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute((String) attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Markup text(String words) throws IOException {
        out.writeText(words, null);
        return this;
    }

    Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** A whole element with nothing but text in it. */
    Markup whole(String element, String words, Object... attributes) throws IOException {
        return open(element, attributes).text(words).close(element);
    }
}
