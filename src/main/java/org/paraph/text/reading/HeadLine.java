package org.paraph.text.reading;

import java.util.regex.Pattern;
import org.paraph.text.document.Kind;

/**
 * A line that heads an article, a division or an annex.
 *
 * @param kind    what it heads
 * @param rank    how high that stands
 * @param number  the number as printed, with the word before it
 * @param heading the heading on the same line, or nothing
 * @param words   words of the provision on the same line, or nothing
 * @param strong  false if a sentence could begin like this too ("Article 5 …"), so that the number has to be the one expected
 */
record HeadLine(Kind kind, int rank, String number, String heading, String words, boolean strong) {

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_EASTERN_HEADING = 60;
    private static final int LONGEST_WITH_STOP = 40;
    private static final int LONGEST_NUMBER = 64;
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:shall|may|is|are|was|were|has|have|will|must|applies|apply)\\b");
    private static final Pattern INNER_STOP = Pattern.compile("[.。;；]\\s*\\p{L}");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?:OF|AND|OR|TO|SHALL|APPLIES|IS|ARE)\\b(?!-)|제\\d|第[\\d一二三四五六七八九十]|(?:에|의|및|와|과|를|을|은|는|이|가)\\s)");
    private static final Pattern SOLE = Pattern.compile("(?iu)(?:SOLE|SINGLE|FINAL|FIRST) ARTICLE\\.?|ARTICLE UNIQUE\\.?");
    private static final String SEPARATORS = ".:：．-–—―‑";

    /** The head that a line is, or null. */
    static HeadLine of(String given) {
        var line = Signs.trim(given);
        if (line.isEmpty()) {
            return null;
        }
        if (line.charAt(0) == '[' && line.length() > 1 && line.charAt(1) != '^') {
            return bracketed(line);
        }
        char first = line.charAt(0);
        if (!Character.isUpperCase(first) && !Signs.isEastAsian(first) && first != 'ا' && first != '§') {
            return null;
        }
        var beginning = line.length() > LONGEST_NUMBER ? line.substring(0, LONGEST_NUMBER) : line;
        for (var word : HeadWords.all()) {
            int length = word.lengthIn(beginning);
            var head = length == 0 ? null : rest(word, line.substring(0, length), line.substring(length));
            if (head != null) {
                return head;
            }
        }
        return sole(line);
    }

    private static HeadLine sole(String line) {
        return line.length() < 40 && SOLE.matcher(line).matches()
                ? new HeadLine(Kind.ARTICLE, Rank.ARTICLE, line.replace(".", ""), "", "", true) : null;
    }

    /** "[Article 5 – Remedies]": the number is kept clear of the bracket, which then stands around the heading. */
    private static HeadLine bracketed(String line) {
        boolean closed = line.endsWith("]") && Brackets.closing(line) == line.length() - 1;
        if (line.indexOf('[', 1) == 1) {
            return null;
        }
        var inside = of(closed ? line.substring(1, line.length() - 1) : line.substring(1));
        if (inside == null || !inside.words.isEmpty()) {
            return null;
        }
        if (inside.heading.isEmpty()) {
            return new HeadLine(inside.kind, inside.rank, "[" + inside.number + (closed ? "]" : ""), "", "", inside.strong);
        }
        return new HeadLine(inside.kind, inside.rank, inside.number, "[" + inside.heading + (closed ? "]" : ""), "", inside.strong);
    }

    private static HeadLine rest(HeadWords word, String number, String after) {
        var rest = Signs.trim(after);
        if (Signs.trim(Signs.visible(rest)).isEmpty()) {
            return new HeadLine(word.kind, word.rank, number, rest, "", true);
        }
        boolean eastern = Signs.isEastAsian(number.charAt(number.length() - 1)) || number.charAt(0) == '제';
        char next = after.charAt(0);
        if (rest.charAt(0) == '(' || rest.charAt(0) == '（') {
            return inParentheses(word, number, rest, eastern);
        }
        if (SEPARATORS.indexOf(rest.charAt(0)) >= 0) {
            var words = Signs.trim(rest.substring(1));
            while (!words.isEmpty() && "-–—―".indexOf(words.charAt(0)) >= 0) {
                words = Signs.trim(words.substring(1));
            }
            boolean dash = next == '-' || next == '‑';
            return dash && !words.isEmpty() && !startsLikeHeading(words) ? null : split(word, number, words, true);
        }
        if (!Signs.isBlank(next)) {
            return eastern && word.kind.isContainer() && word.kind != Kind.ANNEX && isHeading(rest) && rest.length() <= 30
                    && "에의및와과所規规のに".indexOf(next) < 0 ? new HeadLine(word.kind, word.rank, number, rest, "", false) : null;
        }
        boolean gap = next == '\t' || next == '\n' || next == '\u3000' || after.length() > 1 && Signs.isBlank(after.charAt(1));
        if (REFERENCE.matcher(rest).lookingAt() && !(word.kind == Kind.ANNEX && rest.startsWith("TO ") && !Signs.endsWithStop(rest))) {
            return null;
        }
        boolean annexTo = word.kind == Kind.ANNEX && rest.startsWith("to ") && isHeading(rest);
        return gap || annexTo || startsLikeHeading(rest) ? split(word, number, rest, gap || annexTo) : null;
    }

    private static boolean startsLikeHeading(String rest) {
        char first = rest.charAt(0);
        return Character.isUpperCase(first) || Signs.isEastAsian(first) || "“\"‘«「『[".indexOf(first) >= 0;
    }

    /** What follows the number is the heading if it looks like one, or else already words; only articles have words there. */
    private static HeadLine split(HeadWords word, String number, String rest, boolean strong) {
        if (rest.isEmpty() || isHeading(rest)) {
            return new HeadLine(word.kind, word.rank, number, rest, "", strong);
        }
        return word.kind == Kind.ARTICLE ? new HeadLine(word.kind, word.rank, number, "", rest, false) : null;
    }

    /** {@code 제6조(목적)}, {@code 第一条（目的）}, and on a line of its own {@code Article 6 (Purpose)}. */
    private static HeadLine inParentheses(HeadWords word, String number, String rest, boolean eastern) {
        int close = Math.max(rest.indexOf(')'), 0);
        int wide = rest.indexOf('）');
        int end = close == 0 || wide > 0 && wide < close ? wide : close;
        if (end < 0) {
            return null;
        }
        var inside = Signs.trim(rest.substring(1, end));
        var after = Signs.trim(rest.substring(end + 1));
        boolean heading = inside.length() > 1 && isHeading(inside) && (eastern || inside.length() > 3)
                && inside.chars().anyMatch(Character::isLetter);
        if (!heading || !eastern && !after.isEmpty()) {
            return null;
        }
        boolean strong = after.isEmpty() || Signs.isBlank(rest.charAt(end + 1)) || word.kind == Kind.ARTICLE;
        return word.kind == Kind.ARTICLE || after.isEmpty()
                ? new HeadLine(word.kind, word.rank, number, inside, after, strong && after.isEmpty()) : null;
    }

    /** True if words on or below the line of a number look like a heading: short, and not ending as sentences do. */
    static boolean isHeading(String words) {
        var visible = Signs.trim(Signs.visible(words));
        boolean eastern = Signs.isEastAsian(visible);
        if (visible.isEmpty() || visible.length() > (eastern ? LONGEST_EASTERN_HEADING : LONGEST_HEADING)) {
            return false;
        }
        if (!Signs.endsWithStop(visible)) {
            return visible.length() <= 90 || !visible.contains(" shall ");
        }
        return !eastern && visible.length() <= LONGEST_WITH_STOP && visible.endsWith(".")
                && !VERB.matcher(visible).find() && !INNER_STOP.matcher(visible).find();
    }
}
