package org.paraph.text.edition;

import org.paraph.text.edition.Imprint.Signatory;

/** What surrounds a text on a page of HTML: head, imprint, marking, signature blocks. Readers of the text leave all of it out. */
final class HtmlFrame {

    private static final String IMPRINT = "data-paraph-imprint";

    private final Markup page;
    private final Imprint imprint;
    private final String language;
    private final Phrases phrases;

    HtmlFrame(Markup page, Imprint imprint, String language) {
        this.page = page;
        this.imprint = imprint;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /**
     * Opens the page up to where the text begins.
     *
     * @param styleSheet our own, from {@link StyleSheet}
     */
    void open(String title, String styleSheet) {
        page.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").empty("meta", "charset", "UTF-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "author", "content", imprint.authorName());
        page.empty("meta", "name", "description", "content", imprint.reference() + " · " + imprint.label());
        page.empty("meta", "name", "subject", "content", imprint.reference() + " · " + imprint.label());
        page.leaf("title", title.isEmpty() ? imprint.reference() : title);
        page.open("style").raw(styleSheet).close().close().open("body");
        page.open("header", "class", "imprint", IMPRINT, "");
        marking();
        page.leaf("p", imprint.reference() + " · " + imprint.label(), "class", "version");
        imprint.signing().ifPresent(copy -> {
            page.leaf("p", phrases.originalOf(copy.firstParty(), imprint.nameOf(copy.firstParty())), "class", "original");
            copy.suspended().forEach(line -> page.leaf("p", phrases.of("suspended") + ": " + line, "class", "suspended"));
        });
        page.close();
        page.open("main");
    }

    /** The signature blocks of a signing copy, those of the party that keeps it first. */
    void signatures() {
        imprint.signing().ifPresent(copy -> {
            page.open("section", "class", "signatures", IMPRINT, "", "aria-label", phrases.of("signatures"));
            copy.inOrder().forEach(this::signature);
            page.close();
        });
    }

    /** Closes the page. */
    void close() {
        page.close();
        page.open("footer", "class", "imprint", IMPRINT, "");
        page.leaf("p", phrases.of("language") + ": " + phrases.languageName() + " · " + phrases.date(imprint.date()));
        page.leaf("p", phrases.of("hash") + ": " + imprint.sha256(), "class", "hash");
        marking();
        page.close().close().close();
    }

    private void signature(Signatory one) {
        page.open("div", "class", "signature");
        page.leaf("p", phrases.signingFor(one.party(), imprint.nameOf(one.party())), "class", "for");
        page.open("p", "class", "line").close();
        page.leaf("p", one.person(), "class", "person");
        if (one.office() != null && !one.office().isEmpty()) {
            page.leaf("p", one.office(), "class", "office");
        }
        page.close();
    }

    private void marking() {
        if (!imprint.marking().isEmpty()) {
            page.leaf("p", imprint.marking(), "class", "marking");
        }
    }
}
