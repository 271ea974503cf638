package org.paraph.text.reading;

import java.util.regex.Pattern;

/** Questions about words in the notation of {@link org.paraph.text.document.Wording} that reading asks everywhere. */
final class Signs {

    private static final String CLOSERS = "\"'”’»」』)）]";

    private static final Pattern LIKE_A_PARTY = Pattern.compile("\\s*[A-Z][A-Z0-9]{1,9}\\s*[:：]");

    private Signs() {
    }

    /** The words without footnotes. */
    static String visible(String words) {
        int from = words.indexOf("[^");
        if (from < 0) {
            return words;
        }
        var visible = new StringBuilder(words.length());
        int said = 0;
        while (from >= 0) {
            int end = endOfNote(words, from + 2);
            if (end < 0) {
                break;
            }
            visible.append(words, said, from);
            said = end;
            from = words.indexOf("[^", said);
        }
        return visible.append(words, said, words.length()).toString();
    }

    private static int endOfNote(String words, int from) {
        for (int at = from; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == ']') {
                return at + 1;
            }
        }
        return -1;
    }

    /** Without blanks of any kind at either end. */
    static String trim(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isBlank(words.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    static boolean isBlank(char sign) {
        return sign <= ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85 || sign == 0xFEFF
                || sign == 0x200B;
    }

    /** True if the words end as a sentence or a member of one ends. */
    static boolean endsWithStop(String words) {
        return endsWithOneOf(words, ".;:,。；：，、．?？!！");
    }

    /** True if what follows cannot be the same sentence running on. */
    static boolean endsSentence(String words) {
        return endsWithOneOf(words, ".;:。；：．?？!！");
    }

    private static boolean endsWithOneOf(String words, String stops) {
        int at = words.length() - 1;
        while (at >= 0 && (isBlank(words.charAt(at)) || CLOSERS.indexOf(words.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && stops.indexOf(words.charAt(at)) >= 0;
    }

    /** True for Chinese characters, kana and Hangul. */
    static boolean isEastAsian(char sign) {
        return sign >= 0x3040 && sign <= 0x9FFF || sign >= 0xAC00 && sign <= 0xD7A3 || sign >= 0xF900 && sign <= 0xFAFF;
    }

    static boolean isEastAsian(String words) {
        int letters = Math.min(words.length(), 40);
        int found = 0;
        for (int at = 0; at < letters; at++) {
            found += isEastAsian(words.charAt(at)) ? 1 : 0;
        }
        return found * 3 > letters;
    }

    /** How many columns a line takes on a typewriter: two for each East Asian sign. */
    static int columns(String line) {
        int columns = line.length();
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            columns += isEastAsian(sign) || sign >= 0x3000 && sign <= 0x303F || sign >= 0xFF01 && sign <= 0xFF60 ? 1 : 0;
        }
        return columns;
    }

    /** True if there are letters and none of them is small. */
    static boolean isCapitals(String words) {
        boolean capital = false;
        for (int at = 0; at < words.length(); at++) {
            if (Character.isLowerCase(words.charAt(at))) {
                return false;
            }
            capital |= Character.isUpperCase(words.charAt(at));
        }
        return capital;
    }

    /** Letters and digits only, in small letters: what two lines have in common that say the same. */
    static String folded(String words) {
        var folded = new StringBuilder(words.length());
        var visible = visible(words);
        for (int at = 0; at < visible.length(); at++) {
            char sign = visible.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                folded.append(Character.toLowerCase(sign));
            }
        }
        return folded.toString();
    }

    /** Words of which every bracket is only a sign. */
    static String literal(String words) {
        return words.indexOf('[') < 0 && words.indexOf(']') < 0 && words.indexOf('\\') < 0 ? words
                : words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** What stands in a run of signs that are only signs, a colon behind a name or a caret included. */
    static String sign(String signs) {
        return signs.replaceAll("[\\[\\]\\\\:：^]", "\\\\$0");
    }

    /** Words of a note of which is known that it is nobody's position, even if it begins as one would. */
    static String unattributed(String words) {
        var literal = literal(words);
        var name = LIKE_A_PARTY.matcher(literal);
        return name.lookingAt() ? literal.substring(0, name.end() - 1) + "\\" + literal.substring(name.end() - 1) : literal;
    }

    /** Joins two pieces of one sentence; between Chinese or Japanese signs there is no blank. */
    static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        char last = first.charAt(first.length() - 1);
        char next = second.charAt(0);
        boolean solid = isSolid(last) && isSolid(next);
        return first + (solid || last == '-' && Character.isLowerCase(next) ? "" : " ") + second;
    }

    private static boolean isSolid(char sign) {
        return sign >= 0x3001 && sign <= 0x9FFF || sign >= 0xFF01 && sign <= 0xFF60;
    }
}
