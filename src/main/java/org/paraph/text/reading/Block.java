package org.paraph.text.reading;

import java.util.List;
import java.util.Objects;
import org.paraph.text.document.Kind;

/**
 * A paragraph, heading, item or row of a table as a format tells it, in the order of reading.
 *
 * @param kind    what the file itself says that it is; null if that has to be recognised
 * @param depth   how deep it lies by what the file says; -1 if that follows from what stands before it
 * @param number  its printed number, if the file tells it apart
 * @param heading its heading in the notation of {@link org.paraph.text.document.Wording}, if the file tells it apart
 * @param words   its words in that notation; soft line breaks are line feeds
 * @param hint    what the layout says about it
 * @param level   1 and more for headings, 1 being the highest; 0 for others
 * @param remarks what is to be reported about it
 */
record Block(Kind kind, int depth, String number, String heading, String words, Hint hint, int level,
        List<Remark> remarks) {

    /** What the layout says about a block whose kind the file does not say. */
    enum Hint {
        NONE, TITLE, HEADING, CONTENTS, ROW
    }

    Block {
        Objects.requireNonNull(hint);
        remarks = List.copyOf(remarks);
    }

    /** A block of which only the words are known. */
    static Block loose(String words) {
        return new Block(null, -1, "", "", words, Hint.NONE, 0, List.of());
    }

    /** A block whose kind the file says. */
    static Block told(Kind kind, int depth, String number, String heading, String words) {
        return new Block(kind, depth, number, heading, words, Hint.NONE, 0, List.of());
    }

    boolean isTold() {
        return kind != null;
    }

    Block as(Hint other, int atLevel) {
        return new Block(kind, depth, number, heading, words, other, atLevel, remarks);
    }

    Block with(List<Remark> more) {
        return new Block(kind, depth, number, heading, words, hint, level, more);
    }

    Block saying(String other) {
        return new Block(kind, depth, number, heading, other, hint, level, remarks);
    }
}
