package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;
import org.paraph.text.document.Wording;

/** Writes wording into HTML: brackets in notation and set off, footnotes in place. */
final class HtmlWording {

    private final Markup page;

    HtmlWording(Markup page) {
        this.page = page;
    }

    /** @param name the class by which the words are known: {@code num}, {@code heading} or {@code words} */
    void write(String name, Wording wording) {
        page.open("span", "class", name);
        pieces(wording.pieces());
        page.close();
    }

    /** Words in which every sign is meant as it stands. */
    void plain(String name, String words) {
        page.open("span", "class", name);
        signs(words);
        page.close();
    }

    private void pieces(List<Inline> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                signs(words.words());
            } else if (piece instanceof Bracket bracket) {
                bracket.alternatives().forEach(this::alternative);
            } else if (piece instanceof Footnote note) {
                page.open("span", "class", "footnote", "role", "note", "data-party", note.isPosition() ? note.party() : null);
                signs(note.words());
                page.close();
            }
        }
    }

    private void alternative(Alternative alternative) {
        page.open("span", "class", "bracket").text("[");
        if (!alternative.proposedBy().isEmpty()) {
            page.leaf("span", String.join(", ", alternative.proposedBy()) + ": ", "class", "by");
        }
        pieces(alternative.wording());
        page.text("]").close();
    }

    private void signs(String words) {
        Signs.split(words, page::text, sign -> page.leaf("span", sign, "class", "sign"));
    }
}
