package org.paraph.text.edition;

import org.paraph.text.document.Kind;
import org.paraph.text.edition.WordRuns.Track;

/** Opens the paragraphs of provisions in a Word document. */
final class WordProvisions {

    /** Twentieths of a point: 10 mm for each step of a list. */
    private static final int STEP = 567;

    private final Word word;

    WordProvisions(Word word) {
        this.word = word;
    }

    /**
     * Opens the paragraph of a provision.
     *
     * @param depth how deep it lies in the tree
     * @param items how many items it lies in, itself included
     * @param empty true if it has neither number nor heading nor words; its paragraph is there for its style only and takes no room
     */
    void open(Kind kind, int depth, int items, boolean empty, Track track) {
        word.body.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", word.styles.of(kind, depth));
        boolean item = kind == Kind.ITEM;
        if (item || kind == Kind.PARAGRAPH) {
            int at = STEP * (items + 1);
            word.body.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", Integer.toString(at)).close();
        }
        if (empty) {
            word.body.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        }
        if (item || kind == Kind.PARAGRAPH && items > 0) {
            int left = STEP * (items + 1);
            word.body.empty("w:ind", "w:left", Integer.toString(left), "w:hanging", item ? Integer.toString(STEP) : null);
        }
        word.runs.mark(track);
        word.body.close();
    }

    void close() {
        word.body.close();
    }

    /** True if number, heading and words of this kind stand under each other rather than in one line. */
    static boolean stacked(Kind kind) {
        return kind != Kind.PARAGRAPH && kind != Kind.ITEM;
    }
}
