package org.paraph.text.document;

import java.util.List;

/**
 * The words of a provision in their normal form, with disputed words in square brackets and footnotes in the notation
 * that negotiators write:
 *
 * <pre>
 * The Party [KOR: shall not][JPN, USA: shall endeavour not to] release it.[^KOR: Korea awaits instructions.]
 * </pre>
 *
 * Alternatives of one bracket follow each other without a blank. {@code [words]} is a bracket whose proposer is not
 * known, {@code [^words]} a footnote of the treaty itself. A bracket sign that is only a sign is written
 * {@code \[} or {@code \]}, a backslash {@code \\}; {@code \:} and {@code \^} where a colon or a caret at the beginning of
 * a bracket is only a sign, as in {@code [NOTE\: words]}. The normal form is in Unicode form C, with single blanks, none at
 * the ends, and without characters that do not print; two wordings that look the same are equal.
 *
 * @param notation the normal form; empty if there are no words
 */
public record Wording(String notation) {

    /** No words at all. */
    public static final Wording NONE = new Wording("");

    public Wording {
        notation = normal(notation);
    }

    /** Wording from the notation; what is not well-formed in it is kept as plain words. */
    public static Wording of(String notation) {
        return notation == null || notation.isEmpty() ? NONE : new Wording(notation);
    }

    /** Wording in which every sign is meant as it stands: brackets in it are only signs. */
    public static Wording plain(String words) {
        return of(Notation.escape(words == null ? "" : words));
    }

    public static Wording of(List<Inline> pieces) {
        return of(Notation.print(pieces));
    }

    /** The pieces, in order. */
    public List<Inline> pieces() {
        return Notation.parse(notation);
    }

    public boolean isEmpty() {
        return notation.isEmpty();
    }

    /** True if some words are disputed. */
    public boolean hasBrackets() {
        return mayHaveMarks() && pieces().stream().anyMatch(Inline.Bracket.class::isInstance);
    }

    /** True if nothing in it is disputed: no bracket, and no footnote that states a party's position. */
    public boolean isClean() {
        return !mayHaveMarks() || pieces().stream().noneMatch(piece -> piece instanceof Inline.Bracket
                || piece instanceof Inline.Footnote note && note.isPosition());
    }

    /** The words as a reader sees them: brackets as signs around their alternatives, footnotes left out. */
    public String words() {
        return mayHaveMarks() ? Notation.plain(pieces()) : notation;
    }

    private boolean mayHaveMarks() {
        return notation.indexOf('[') >= 0 || notation.indexOf('\\') >= 0;
    }

    @Override
    public String toString() {
        return notation;
    }

    private static String normal(String given) {
        var plain = Printable.normal(given);
        return plain.indexOf('[') < 0 && plain.indexOf(']') < 0 && plain.indexOf('\\') < 0 ? plain
                : Printable.normal(Notation.print(Notation.parse(plain)));
    }
}
