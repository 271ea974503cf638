package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paraph.text.document.Wording;

/**
 * What is compared as one: a word, a sign of a script without blanks, a punctuation mark, a footnote, and a bracket sign
 * with the names of its proposers, or the whole bracket.
 *
 * @param text   its notation
 * @param spaced true if a blank stands before it
 */
record Token(String text, boolean spaced) {

    private static final Pattern OPENING = Pattern.compile("\\[(?:[A-Z][A-Z0-9]{1,9}(?:, [A-Z][A-Z0-9]{1,9}){0,49}: )?");
    private static final String JOINING_LETTERS = "-'’‑·";
    private static final String JOINING_DIGITS = ".,:/";

    /** The tokens of a wording, with bracket signs as tokens of their own. */
    static List<Token> signs(Wording wording) {
        return of(wording.notation(), false);
    }

    /** The tokens of a wording, with each bracket and all its alternatives as one. */
    static List<Token> wholeBrackets(Wording wording) {
        return of(wording.notation(), true);
    }

    private static List<Token> of(String notation, boolean whole) {
        var tokens = new ArrayList<Token>();
        boolean spaced = false;
        for (int at = 0; at < notation.length();) {
            if (notation.charAt(at) == ' ') {
                spaced = true;
                at++;
                continue;
            }
            int end = end(notation, at, whole);
            tokens.add(new Token(notation.substring(at, end), spaced));
            spaced = false;
            at = end;
        }
        return tokens;
    }

    private static int end(String notation, int at, boolean whole) {
        char sign = notation.charAt(at);
        if (sign == '\\' && at + 1 < notation.length()) {
            return at + 1 + Character.charCount(notation.codePointAt(at + 1));
        }
        if (sign == '[') {
            if (notation.startsWith("[^", at)) {
                return closing(notation, at);
            }
            return whole ? bracket(notation, at) : opening(notation, at);
        }
        return word(notation, at);
    }

    private static int opening(String notation, int at) {
        var opening = OPENING.matcher(notation).region(at, notation.length());
        return opening.lookingAt() ? opening.end() : at + 1;
    }

    private static int bracket(String notation, int at) {
        int end = closing(notation, at);
        while (notation.startsWith("[", end) && !notation.startsWith("[^", end)) {
            end = closing(notation, end);
        }
        return end;
    }

    /** Behind the sign that closes the bracket; in the normal form there always is one. */
    private static int closing(String notation, int open) {
        int depth = 0;
        for (int at = open; at < notation.length(); at++) {
            char sign = notation.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']' && --depth == 0) {
                return at + 1;
            }
        }
        return notation.length();
    }

    private static int word(String notation, int start) {
        int first = notation.codePointAt(start);
        int at = start + Character.charCount(first);
        boolean alone = Script.standsAlone(first) || !isOfWords(first);
        boolean katakana = Script.isKatakana(first);
        while (at < notation.length()) {
            int sign = notation.codePointAt(at);
            boolean continues = isMark(sign) || !alone && isOfWords(sign) && !Script.standsAlone(sign)
                    && Script.isKatakana(sign) == katakana || !alone && joins(notation, at);
            if (!continues) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** A hyphen or an apostrophe inside a word, a point or a comma inside a number. */
    private static boolean joins(String notation, int at) {
        if (at + 1 >= notation.length()) {
            return false;
        }
        char sign = notation.charAt(at);
        char before = notation.charAt(at - 1);
        char behind = notation.charAt(at + 1);
        return JOINING_LETTERS.indexOf(sign) >= 0 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind)
                && !Script.standsAlone(behind)
                || JOINING_DIGITS.indexOf(sign) >= 0 && Character.isDigit(before) && Character.isDigit(behind);
    }

    private static boolean isOfWords(int sign) {
        return Character.isLetterOrDigit(sign) || isMark(sign) || sign == 0x200C || sign == 0x200D;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** How much it says when it is the same in both: one sign of Han 1, a word 3, a footnote or a bracket sign more. */
    int weight() {
        int first = text.codePointAt(0);
        if (first == '[' || first == ']') {
            return 4;
        }
        return isOfWords(first) && !Script.standsAlone(first) ? 3 : 1;
    }
}
