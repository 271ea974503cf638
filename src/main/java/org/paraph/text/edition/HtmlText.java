package org.paraph.text.edition;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** A text as a page of HTML; the PDF is made from the same page with another style sheet. */
final class HtmlText {

    private static final int DEEPEST_HEADING = 6;

    private final TreatyDocument document;
    private final Imprint imprint;
    private final HtmlFrame frame;
    private final Markup page = Markup.html();
    private final HtmlWording wording;
    private final boolean printed;
    private Iterator<Located> places;
    private boolean titled;

    /** @param printed true for PDF, where footnotes stand at the end of the article that calls them */
    HtmlText(TreatyDocument document, Imprint imprint, boolean printed) {
        this.document = document;
        this.imprint = imprint;
        this.printed = printed;
        this.wording = new HtmlWording(page, printed);
        this.frame = new HtmlFrame(page, imprint, document.language());
    }

    byte[] page() {
        places = document.located().iterator();
        var title = document.title();
        frame.open(title, printed ? StyleSheet.forPdf(imprint, document.language()) : StyleSheet.forScreen());
        var signed = Signing.place(document.provisions());
        provisions(document.provisions().subList(0, signed), 2);
        frame.signatures();
        provisions(document.provisions().subList(signed, document.provisions().size()), 2);
        frame.close();
        return page.bytes();
    }

    /** @param level of the headings of these provisions */
    private void provisions(List<Provision> provisions, int level) {
        boolean inList = false;
        for (var one : provisions) {
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

    private void provision(Provision one, int level) {
        var place = places.next();
        var kind = one.kind();
        page.open(kind == Kind.ITEM ? "li" : kind == Kind.PARAGRAPH || kind == Kind.TITLE ? "div" : "section",
                "data-paraph-kind", kind.name(), "class", kind.name().toLowerCase(Locale.ROOT), "id", place.path());
        boolean headed = head(one, level);
        provisions(one.children(), headed ? Math.min(DEEPEST_HEADING, level + 1) : level);
        if (kind == Kind.ARTICLE || place.depth() == 0) {
            wording.notes();
        }
        page.close();
    }

    /** Number, heading and own words; true if they make a heading of the page. */
    private boolean head(Provision one, int level) {
        boolean inline = one.kind() == Kind.PARAGRAPH || one.kind() == Kind.ITEM;
        if (one.kind() == Kind.TITLE) {
            return title(one, level);
        }
        boolean headed = !inline && !(one.number().isEmpty() && one.heading().isEmpty());
        if (headed) {
            page.open("h" + level);
            label(one, false);
            page.close();
        }
        if (!one.words().isEmpty() || inline) {
            page.open("p");
            if (inline) {
                label(one, true);
            }
            words(one);
            page.close();
        }
        return headed;
    }

    private boolean title(Provision one, int level) {
        page.open(titled ? "h" + level : "h1");
        titled = true;
        label(one, false);
        words(one);
        page.close();
        return true;
    }

    private void label(Provision one, boolean inline) {
        if (!one.number().isEmpty()) {
            wording.plain("num", one.number());
            page.text(inline || one.heading().isEmpty() ? " " : "");
        }
        if (!one.number().isEmpty() && !one.heading().isEmpty() && !inline) {
            page.empty("br");
        }
        if (!one.heading().isEmpty()) {
            wording.write("heading", one.heading());
            page.text(" ");
        }
    }

    private void words(Provision one) {
        if (!one.words().isEmpty()) {
            wording.write("words", one.words());
        }
    }
}
