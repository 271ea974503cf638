package org.paraph.text.pages;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.Wording;

/** Writes provisions into a page: numbers, headings, disputed words with the parties that want them, footnotes in place. */
final class Words {

    private final ResponseWriter out;

    Words(ResponseWriter out) {
        this.out = out;
    }

    /** The heading of a provision and everything below it.. */
    void provision(Provision one, int level) throws IOException {
        boolean headed = !one.number().isEmpty() || !one.heading().isEmpty();
        if (headed && one.kind() != Kind.PARAGRAPH && one.kind() != Kind.ITEM) {
            out.startElement("h" + level, null);
            label(one);
            out.endElement("h" + level);
            own(one, false);
        } else {
            own(one, true);
        }
        if (!one.kind().isContainer()) {
            children(one);
        }
    }

    private void children(Provision one) throws IOException {
        boolean listed = false;
        for (Provision child : one.children()) {
            boolean item = child.kind() == Kind.ITEM;
            if (item != listed) {
                toggle(item);
                listed = item;
            }
            start(item ? "li" : "div", "class", child.kind().name().toLowerCase(java.util.Locale.ROOT));
            own(child, true);
            children(child);
            out.endElement(item ? "li" : "div");
        }
        if (listed) {
            toggle(false);
        }
    }

    private void toggle(boolean open) throws IOException {
        if (open) {
            start("ul", "class", "items");
        } else {
            out.endElement("ul");
        }
    }

    private void own(Provision one, boolean labelled) throws IOException {
        boolean label = labelled && (!one.number().isEmpty() || !one.heading().isEmpty());
        if (label || !one.words().isEmpty()) {
            start("p", "class", one.kind() == Kind.TITLE ? "treaty-title" : null);
            if (label) {
                label(one);
            }
            wording(one.words());
            out.endElement("p");
        }
    }

    private void label(Provision one) throws IOException {
        if (!one.number().isEmpty()) {
            start("span", "class", "num");
            out.writeText(one.number(), null);
            out.endElement("span");
            out.writeText(" ", null);
        }
        if (!one.heading().isEmpty()) {
            start("span", "class", "heading");
            wording(one.heading());
            out.endElement("span");
            out.writeText(" ", null);
        }
    }

    void wording(Wording words) throws IOException {
        pieces(words.pieces());
    }

    private void pieces(List<Inline> pieces) throws IOException {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Words plain) {
                out.writeText(plain.words(), null);
            } else if (piece instanceof Inline.Bracket bracket) {
                for (Inline.Alternative each : bracket.alternatives()) {
                    alternative(each);
                }
            } else if (piece instanceof Inline.Footnote note) {
                start("span", "class", "footnote");
                out.writeText(" (" + (note.isPosition() ? note.party() + ": " : "") + note.words() + ")", null);
                out.endElement("span");
            }
        }
    }

    private void alternative(Inline.Alternative one) throws IOException {
        start("span", "class", "bracket");
        out.writeText("[", null);
        if (!one.proposedBy().isEmpty()) {
            start("span", "class", "by");
            out.writeText(String.join(", ", one.proposedBy()) + ": ", null);
            out.endElement("span");
        }
        pieces(one.wording());
        out.writeText("]", null);
        out.endElement("span");
    }

    private void start(String element, String attribute, String value) throws IOException {
        out.startElement(element, null);
        if (value != null) {
            out.writeAttribute(attribute, value, null);
        }
    }
}
