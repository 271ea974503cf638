package org.paraph.text.edition;

import org.paraph.text.document.Inline.Footnote;

/** The footnotes of a Word document, a part of its own. */
final class WordFootnotes {

    private static final int SEPARATORS = 2;

    private final Markup out = Markup.xml().open("w:footnotes", "xmlns:w", Word.NAMESPACE);
    private int last = SEPARATORS - 1;

    WordFootnotes() {
        separator(0, "separator", "w:separator");
        separator(1, "continuationSeparator", "w:continuationSeparator");
    }

    /** Adds a footnote and returns its id. One that states a position begins with the party's code. */
    int add(Footnote note, Imprint imprint) {
        out.open("w:footnote", "w:id", Integer.toString(++last)).open("w:p");
        out.open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
        out.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteRef").close();
        out.open("w:r").empty("w:tab").close();
        if (note.isPosition()) {
            out.open("w:r").open("w:rPr").empty("w:b").close().leaf("w:t", note.party() + ": ", "xml:space", "preserve").close();
        }
        new WordRuns(out, imprint).run(WordRuns.WORDS, false, note.words());
        out.close().close();
        return last;
    }

    Markup part() {
        return out.close();
    }

    private void separator(int id, String type, String element) {
        out.open("w:footnote", "w:type", type, "w:id", Integer.toString(id)).open("w:p");
        out.open("w:pPr").empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close();
        out.open("w:r").empty(element).close().close().close();
    }
}
