package org.paraph.text.edition;

/**
 * A Word document in the making: its body, and what every one of ours has around it. WordprocessingML is written directly, since tracked
 * changes have to be exact to the run.
 */
final class Word {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "word/document.xml";

    /** Twentieths of a point: A4 with margins of 25 mm. */
    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 1417;

    final Markup body = Markup.xml();
    final WordRuns runs;
    final WordStyles styles = new WordStyles();
    final WordFootnotes footnotes = new WordFootnotes();
    final Phrases phrases;
    private final Imprint imprint;
    private final String language;
    private final boolean landscape;

    Word(Imprint imprint, String language, boolean landscape) {
        this.imprint = imprint;
        this.language = language;
        this.landscape = landscape;
        this.runs = new WordRuns(body, imprint);
        this.phrases = Phrases.in(language);
        body.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS).open("w:body");
    }

    /** The width between the margins, in twentieths of a point. */
    int width() {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /**
     * A paragraph that is not part of the treaty's text.
     *
     * @param alignment {@code left}, {@code center} or {@code right}
     */
    void imprint(String words, String alignment, boolean bold) {
        body.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ParaphImprint").empty("w:jc", "w:val", alignment).close();
        plain(body, words, bold);
        body.close();
    }

    static void plain(Markup out, String words, boolean bold) {
        out.open("w:r");
        if (bold) {
            out.open("w:rPr").empty("w:b").close();
        }
        out.leaf("w:t", words, "xml:space", "preserve").close();
    }

    /**
     * The finished file.
     *
     * @param comments the part with comments; null if there are none
     */
    byte[] file(String title, Markup comments) {
        var file = new OfficePackage(imprint.date());
        var header = file.add(MAIN, "header", "word/header1.xml", TYPE + "header+xml", header());
        var footer = file.add(MAIN, "footer", "word/footer1.xml", TYPE + "footer+xml", footer());
        file.add(MAIN, "styles", "word/styles.xml", TYPE + "styles+xml", styles.part(language));
        file.add(MAIN, "settings", "word/settings.xml", TYPE + "settings+xml", settings());
        file.add(MAIN, "footnotes", "word/footnotes.xml", TYPE + "footnotes+xml", footnotes.part());
        if (comments != null) {
            file.add(MAIN, "comments", "word/comments.xml", TYPE + "comments+xml", comments);
        }
        section(header, footer);
        file.add("", "officeDocument", MAIN, TYPE + "document.main+xml", body.close().close());
        file.properties(title, language, imprint);
        return file.bytes();
    }

    private void section(String header, String footer) {
        body.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header);
        body.empty("w:footerReference", "w:type", "default", "r:id", footer);
        body.empty("w:pgSz", "w:w", Integer.toString(landscape ? LONG_SIDE : SHORT_SIDE),
                "w:h", Integer.toString(landscape ? SHORT_SIDE : LONG_SIDE), "w:orient", landscape ? "landscape" : null);
        var margin = Integer.toString(MARGIN);
        body.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin,
                "w:header", "709", "w:footer", "567", "w:gutter", "0");
        body.close();
    }

    private Markup header() {
        return marking(Markup.xml().open("w:hdr", "xmlns:w", NAMESPACE)).close();
    }

    private Markup marking(Markup part) {
        part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").empty("w:jc", "w:val", "center").close();
        plain(part, imprint.marking(), true);
        return part.close();
    }

    private Markup footer() {
        var part = Markup.xml().open("w:ftr", "xmlns:w", NAMESPACE);
        part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer");
        part.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width())).close().close();
        plain(part, imprint.reference() + " · " + imprint.label() + " · " + imprint.shortHash(), false);
        part.open("w:r").empty("w:tab").close();
        var page = phrases.pageNumbering();
        plain(part, page[0], false);
        field(part, "PAGE");
        plain(part, page[1], false);
        field(part, "NUMPAGES");
        plain(part, page[2], false);
        return marking(part.close()).close();
    }

    private static void field(Markup part, String name) {
        part.open("w:fldSimple", "w:instr", " " + name + " ");
        plain(part, "1", false);
        part.close();
    }

    private static Markup settings() {
        var part = Markup.xml().open("w:settings", "xmlns:w", NAMESPACE);
        part.open("w:footnotePr").empty("w:footnote", "w:id", "0").empty("w:footnote", "w:id", "1").close();
        part.open("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").close();
        return part.close();
    }
}
