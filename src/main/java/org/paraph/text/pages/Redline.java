package org.paraph.text.pages;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.paraph.text.comparison.Change;
import org.paraph.text.comparison.ProvisionChange;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.Kind;

/** Writes a comparison into a page, as one text with both wordings in it or as two columns. */
final class Redline {

    private final ResponseWriter out;
    private final UnaryOperator<String> words;
    private final boolean onlyChanges;

    /**
     * @param words       what changes are called, by their constants
     * @param onlyChanges true if provisions in which nothing changed are left out
     */
    Redline(ResponseWriter out, UnaryOperator<String> words, boolean onlyChanges) {
        this.out = out;
        this.words = words;
        this.onlyChanges = onlyChanges;
    }

    /** One text, in which removed words stand where they stood. */
    void inline(List<ProvisionChange> changes) throws IOException {
        for (ProvisionChange one : changes) {
            if (isShown(one)) {
                start("div", "class", classes(one));
                mark(one);
                out.startElement("p", null);
                line(one, null);
                out.endElement("p");
                inline(one.provisions());
                out.endElement("div");
            }
        }
    }

    /** Two columns, a row for each provision. */
    void beside(List<ProvisionChange> changes) throws IOException {
        for (ProvisionChange one : changes) {
            if (isShown(one)) {
                out.startElement("tr", null);
                cell(one, one.pathBefore() != null, Segment.Kind.DELETED);
                cell(one, one.pathAfter() != null, Segment.Kind.INSERTED);
                out.endElement("tr");
                beside(one.provisions());
            }
        }
    }

    private void cell(ProvisionChange one, boolean present, Segment.Kind kind) throws IOException {
        start("td", "class", present ? classes(one) : null);
        if (present) {
            mark(one);
            out.startElement("p", null);
            line(one, kind);
            out.endElement("p");
        }
        out.endElement("td");
    }

    private boolean isShown(ProvisionChange one) {
        return !onlyChanges || !one.changes().isEmpty() || one.provisions().stream().anyMatch(this::isShown);
    }

    private static String classes(ProvisionChange one) {
        return "change " + one.changes().stream().sorted().map(each -> "was-" + each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Says in words what happened; that something in it changed is said where it changed. */
    private void mark(ProvisionChange one) throws IOException {
        var said = one.changes().stream().sorted().filter(each -> each != Change.CHANGED).map(each -> words.apply(each.name())
                + (each == Change.MOVED ? " (" + place(one) + ")" : "")).collect(Collectors.joining(" · "));
        if (!said.isEmpty()) {
            start("p", "class", "mark");
            out.writeText(said, null);
            out.endElement("p");
        }
    }

    private static String place(ProvisionChange one) {
        return one.numberBefore() == null || one.numberBefore().isEmpty() ? one.pathBefore() : one.numberBefore();
    }

    /** @param side which of the changed words are written; null for all */
    private void line(ProvisionChange one, Segment.Kind side) throws IOException {
        start("span", "class", "num");
        number(one, side);
        out.endElement("span");
        out.writeText(" ", null);
        boolean headed = !one.heading().isEmpty() && one.kind() != Kind.TITLE;
        out.startElement(headed ? "strong" : "span", null);
        segments(one.heading(), side);
        out.endElement(headed ? "strong" : "span");
        out.writeText(" ", null);
        segments(one.words(), side);
    }

    private void number(ProvisionChange one, Segment.Kind side) throws IOException {
        var before = one.numberBefore() == null ? "" : one.numberBefore();
        var after = one.numberAfter() == null ? "" : one.numberAfter();
        if (before.equals(after)) {
            out.writeText(after, null);
        } else {
            segments(List.of(new Segment(Segment.Kind.DELETED, before), new Segment(Segment.Kind.INSERTED, after)), side);
        }
    }

    private void segments(List<Segment> segments, Segment.Kind side) throws IOException {
        for (Segment each : segments) {
            if (!each.words().isEmpty() && (each.kind() == Segment.Kind.EQUAL || side == null || side == each.kind())) {
                var element = each.kind() == Segment.Kind.EQUAL ? "span"
                        : each.kind() == Segment.Kind.INSERTED ? "ins" : "del";
                out.startElement(element, null);
                out.writeText(each.words().replaceAll("\\\\([\\[\\]\\\\])", "$1"), null);
                out.endElement(element);
            }
        }
    }

    private void start(String element, String attribute, String value) throws IOException {
        out.startElement(element, null);
        if (value != null) {
            out.writeAttribute(attribute, value, null);
        }
    }
}
