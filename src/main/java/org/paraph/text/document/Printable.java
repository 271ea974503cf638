package org.paraph.text.document;

/** Words without what does not print: control and format characters go, every run of blanks becomes one blank. */
final class Printable {

    private Printable() {
    }

    static String normal(String given) {
        if (isNormal(given)) {
            return given;
        }
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
        return Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign);
    }

    /** No-break blanks and the ideographic blank between words are blanks like any other. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85;
    }

    private static boolean prints(int sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED
                && sign != 0xFEFF && sign != 0xAD && sign != 0x200B && (sign & 0xFFFE) != 0xFFFE;
    }
}
