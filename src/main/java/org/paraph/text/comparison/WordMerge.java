package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Wording;

/**
 * Merges two wordings that were made from the same one, word by word. Between words that nobody touched, what one of them
 * changed is taken; what both changed otherwise is put side by side in a bracket. A bracket that was there before counts as
 * one word.
 */
final class WordMerge {

    /**
     * What came of it.
     *
     * @param wording     the words with the edits of both
     * @param hasConflict true if some of them had to be put in a bracket
     */
    record Merged(Wording wording, boolean hasConflict) {
    }

    private final List<Token> base;
    private final List<Token> ours;
    private final List<Token> theirs;
    private final StringBuilder out = new StringBuilder();
    private boolean hasConflict;
    private boolean afterBracket;

    private WordMerge(Wording base, Wording ours, Wording theirs) {
        this.base = Token.wholeBrackets(base);
        this.ours = Token.wholeBrackets(ours);
        this.theirs = Token.wholeBrackets(theirs);
    }

    static Merged of(Wording base, Wording ours, Wording theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return new Merged(ours, false);
        }
        if (base.equals(ours)) {
            return new Merged(theirs, false);
        }
        var merge = new WordMerge(base, ours, theirs);
        merge.merge();
        return new Merged(Wording.of(merge.out.toString()), merge.hasConflict);
    }

    /** Both wordings side by side, ours first; either can be empty. */
    static Wording bracket(Wording ours, Wording theirs) {
        return Wording.of(List.<Inline>of(new Bracket(List.of(
                new Alternative(List.of(), ours.pieces()), new Alternative(List.of(), theirs.pieces())))));
    }

    private void merge() {
        var inOurs = WordMatch.of(base, ours);
        var inTheirs = WordMatch.of(base, theirs);
        int from = 0;
        int fromOurs = 0;
        int fromTheirs = 0;
        for (int at = 0; at < base.size(); at++) {
            if (inOurs[at] >= 0 && inTheirs[at] >= 0) {
                region(base.subList(from, at), ours.subList(fromOurs, inOurs[at]), theirs.subList(fromTheirs, inTheirs[at]));
                kept(base.get(at), ours.get(inOurs[at]), theirs.get(inTheirs[at]));
                from = at + 1;
                fromOurs = inOurs[at] + 1;
                fromTheirs = inTheirs[at] + 1;
            }
        }
        region(base.subList(from, base.size()), ours.subList(fromOurs, ours.size()), theirs.subList(fromTheirs, theirs.size()));
    }

    private void kept(Token was, Token our, Token their) {
        write(new Token(was.text(), was.spaced() == our.spaced() ? their.spaced() : our.spaced()));
    }

    private void region(List<Token> was, List<Token> our, List<Token> their) {
        if (our.equals(their) || was.equals(their)) {
            our.forEach(this::write);
        } else if (was.equals(our)) {
            their.forEach(this::write);
        } else if (sameWords(was, their) || sameWords(our, their)) {
            our.forEach(this::write);
        } else if (sameWords(was, our)) {
            their.forEach(this::write);
        } else {
            hasConflict = true;
            boolean spaced = isSpaced(our) || isSpaced(their);
            write(new Token(bracket(wording(our), wording(their)).notation(), spaced));
        }
    }

    /** True if they differ in nothing but blanks. */
    private static boolean sameWords(List<Token> some, List<Token> others) {
        return some.stream().map(Token::text).toList().equals(others.stream().map(Token::text).toList());
    }

    private static boolean isSpaced(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(0).spaced();
    }

    private static Wording wording(List<Token> tokens) {
        var words = new StringBuilder();
        tokens.forEach(token -> words.append(token.spaced() ? " " : "").append(token.text()));
        return Wording.of(words.toString());
    }

    private void write(Token token) {
        boolean bracket = token.text().startsWith("[") && !token.text().startsWith("[^");
        // two brackets without a blank between them would be read as the alternatives of one
        out.append(token.spaced() || bracket && afterBracket ? " " : "").append(token.text());
        afterBracket = bracket;
    }
}
