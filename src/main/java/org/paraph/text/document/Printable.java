package org.paraph.text.document;

import java.text.Normalizer;

/**
 * Words without what does not print: control and format characters go, every run of blanks becomes one blank, and what is
 * left is in Unicode form C. The joiners of Persian and Indian scripts stay, since words are spelt with them.
 */
final class Printable {

    private Printable() {
    }

    /** The normal form; that of a normal form is itself. */
    static String normal(String given) {
        // composed only when nothing stands between a letter and its accent any more
        return Normalizer.normalize(isNormal(given) ? given : printing(given), Normalizer.Form.NFC);
    }

    private static String printing(String given) {
        var words = new StringBuilder(given.length());
        boolean blank = true;
        for (int at = 0; at < given.length();) {
            int sign = given.codePointAt(at);
            at += Character.charCount(sign);
            if (isBlank(sign)) {
                if (!blank) {
                    words.append(' ');
                }
                blank = true;
            } else if (prints(sign)) {
                words.appendCodePoint(sign);
                blank = false;
            }
        }
        int end = words.length();
        return words.substring(0, end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean isNormal(String given) {
        boolean blank = true;
        for (int at = 0; at < given.length(); at++) {
            char sign = given.charAt(at);
            if (sign == ' ' ? blank : sign < ' ' || sign >= 0x7F && !isPlainLetter(sign)) {
                return false;
            }
            blank = sign == ' ';
        }
        return given.isEmpty() || !blank;
    }

    private static boolean isPlainLetter(char sign) {
        return Character.isLetterOrDigit(sign) && sign != 0x3164 && sign != 0xFFA0;
    }

    /** No-break blanks, the ideographic blank and the fillers of Hangul look like any other blank. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85 || sign == 0x3164 || sign == 0xFFA0;
    }

    /** Letters that this Java does not know yet stay: another one knows them, and the hash must be the same. */
    private static boolean prints(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> isJoiner(sign) || isSignOfNumbers(sign);
            default -> (sign & 0xFFFE) != 0xFFFE && (sign < 0xFDD0 || sign > 0xFDEF);
        };
    }

    private static boolean isJoiner(int sign) {
        return sign == 0x200C || sign == 0x200D;
    }

    /** Signs around numbers and verses that Unicode counts among the format characters although they are drawn. */
    private static boolean isSignOfNumbers(int sign) {
        return sign >= 0x600 && sign <= 0x605 || sign == 0x6DD || sign == 0x70F || sign == 0x890 || sign == 0x891
                || sign == 0x8E2 || sign == 0x110BD || sign == 0x110CD;
    }
}
