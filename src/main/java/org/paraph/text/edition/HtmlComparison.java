package org.paraph.text.edition;

import java.util.List;
import java.util.Locale;
import org.paraph.text.comparison.Change;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.ProvisionChange;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.Kind;
import org.paraph.text.document.TreatyDocument;

/**
 * A comparison as a page of HTML: the later version with what was added marked as inserted, what was removed marked as deleted
 * where it stood, and a note on each provision that was moved.
 */
final class HtmlComparison {

    private static final int DEEPEST_HEADING = 6;

    private final Comparison comparison;
    private final TreatyDocument earlier;
    private final Imprint imprint;
    private final boolean printed;
    private final Markup page = Markup.html();
    private final HtmlFrame frame;
    private final Phrases phrases;

    /** @param printed true for PDF */
    HtmlComparison(Comparison comparison, TreatyDocument earlier, Imprint imprint, boolean printed) {
        this.comparison = comparison;
        this.earlier = earlier;
        this.imprint = imprint;
        this.printed = printed;
        this.frame = new HtmlFrame(page, imprint, earlier.language());
        this.phrases = Phrases.in(earlier.language());
    }

    byte[] page() {
        frame.open(phrases.of("comparison") + " · " + imprint.label(),
                printed ? StyleSheet.forPdf(imprint, earlier.language()) : StyleSheet.forScreen());
        page.leaf("p", phrases.of("legend"), "class", "legend");
        provisions(comparison.provisions(), 2);
        frame.close();
        return page.bytes();
    }

    private void provisions(List<ProvisionChange> changes, int level) {
        boolean inList = false;
        for (var one : changes) {
            boolean item = one.kind() == Kind.ITEM;
            if (item && !inList) {
                page.open("ul", "class", "items");
            } else if (!item && inList) {
                page.close();
            }
            inList = item;
            provision(one, level);
        }
        if (inList) {
            page.close();
        }
    }

    private void provision(ProvisionChange one, int level) {
        boolean inline = one.kind() == Kind.PARAGRAPH || one.kind() == Kind.ITEM;
        page.open(one.kind() == Kind.ITEM ? "li" : inline ? "div" : "section", "class", classes(one));
        if (one.changes().contains(Change.MOVED)) {
            page.leaf("p", phrases.of("moved.from", place(one)), "class", "moved");
        }
        boolean title = one.kind() == Kind.TITLE;
        boolean headed = !inline && (hasNumber(one) || !one.heading().isEmpty() || title);
        if (headed) {
            page.open(title ? "h1" : "h" + level);
            label(one, false);
            segments("words", title ? one.words() : List.of());
            page.close();
        }
        if (!title && (inline || !one.words().isEmpty())) {
            page.open("p");
            if (inline) {
                label(one, true);
            }
            segments("words", one.words());
            page.close();
        }
        provisions(one.provisions(), headed && !title ? Math.min(DEEPEST_HEADING, level + 1) : level);
        page.close();
    }

    private static String classes(ProvisionChange one) {
        var classes = new StringBuilder(one.kind().name().toLowerCase(Locale.ROOT));
        one.changes().stream().sorted().forEach(change -> classes.append(" was-").append(change.name().toLowerCase(Locale.ROOT)));
        return classes.toString();
    }

    private static String place(ProvisionChange one) {
        var number = one.numberBefore();
        return number == null || number.isEmpty() ? one.pathBefore() : number;
    }

    private static boolean hasNumber(ProvisionChange one) {
        return !given(one.numberBefore()).isEmpty() || !given(one.numberAfter()).isEmpty();
    }

    private void label(ProvisionChange one, boolean inline) {
        if (hasNumber(one)) {
            page.open("span", "class", "num");
            number(one);
            page.close();
            page.text(inline ? " " : "");
            if (!inline && !one.heading().isEmpty()) {
                page.empty("br");
            }
        }
        segments("heading", one.heading());
        page.text(one.heading().isEmpty() ? "" : " ");
    }

    private void number(ProvisionChange one) {
        var before = given(one.numberBefore());
        var after = given(one.numberAfter());
        if (one.pathBefore() != null && one.pathAfter() != null && before.equals(after)) {
            page.text(after);
            return;
        }
        changed(Segment.Kind.DELETED, before);
        changed(Segment.Kind.INSERTED, after);
    }

    private void segments(String name, List<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        page.open("span", "class", name);
        segments.forEach(one -> changed(one.kind(), unescaped(one.words())));
        page.close();
    }

    private void changed(Segment.Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        switch (kind) {
            case EQUAL -> page.leaf("span", words);
            case INSERTED -> page.leaf("ins", words, "class", "inserted");
            case DELETED -> page.leaf("del", words, "class", "deleted");
        }
    }

    private static String unescaped(String notation) {
        return notation.replaceAll("\\\\([\\[\\]\\\\])", "$1");
    }

    private static String given(String number) {
        return number == null ? "" : number;
    }
}
