package org.paraph.text.edition;

import java.util.ArrayList;
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
    private final boolean printed;
    private final List<Footnote> waiting = new ArrayList<>();
    private int notes;

    /** @param printed true if footnotes are called by number and written later, false if they stand in place */
    HtmlWording(Markup page, boolean printed) {
        this.page = page;
        this.printed = printed;
    }

    /** Writes the footnotes that were called since the last time. */
    void notes() {
        if (waiting.isEmpty()) {
            return;
        }
        page.open("div", "class", "notes");
        int number = notes - waiting.size();
        for (var note : waiting) {
            number++;
            page.open("p", "id", "note" + number).leaf("sup", Integer.toString(number)).text(" ");
            if (note.isPosition()) {
                page.leaf("span", note.party() + ": ", "class", "by");
            }
            words(note.words());
            page.close();
        }
        page.close();
        waiting.clear();
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
            } else if (piece instanceof Footnote note && printed) {
                waiting.add(note);
                notes++;
                page.open("sup").leaf("a", Integer.toString(notes), "href", "#note" + notes).close();
            } else if (piece instanceof Footnote note) {
                page.open("span", "class", "footnote", "role", "note", "data-party", note.isPosition() ? note.party() : null);
                signs(note.words());
                page.close();
            }
        }
    }

    private void alternative(Alternative alternative) {
        page.open("span", "class", "bracket");
        words("[");
        if (!alternative.proposedBy().isEmpty()) {
            page.leaf("span", String.join(", ", alternative.proposedBy()) + ": ", "class", "by");
        }
        pieces(alternative.wording());
        words("]");
        page.close();
    }

    /** In print all words stand in elements without others beside them: the renderer paints words before the elements among them. */
    private void words(String words) {
        if (printed) {
            page.leaf("span", words);
        } else {
            page.text(words);
        }
    }

    private void signs(String words) {
        Signs.split(words, this::words, sign -> page.leaf("span", sign, "class", "sign"));
    }
}
