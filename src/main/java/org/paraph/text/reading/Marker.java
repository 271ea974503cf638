package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paraph.text.document.Numbering;

/**
 * The number or letter with which a paragraph or item begins, with all that it can mean: {@code (i)} is the first of a
 * roman series or the ninth of a lettered one.
 *
 * @param text     as printed, with its dot or parentheses
 * @param readings what it can mean; never empty
 * @param end      where the words begin after it
 */
record Marker(String text, List<Reading> readings, int end) {

    /** What counts. */
    enum Series {
        DECIMAL, HIERARCHY, CIRCLED, HAN, LETTER, CAPITAL, DOUBLED, ROMAN, CAPITAL_ROMAN, STEM, GANADA, IROHA, AIUEO, BULLET;

        /** True if paragraphs of articles are numbered with it; the others number items. */
        boolean isForParagraphs() {
            return this == DECIMAL || this == HIERARCHY || this == CIRCLED || this == HAN;
        }
    }

    /** What stands around the number. */
    enum Frame {
        NONE, DOT, COMMA, AFTER, AROUND
    }

    /**
     * One meaning of a marker.
     *
     * @param above what stands before the last number of a hierarchy, for example {@code 2} in {@code 2.1}; else nothing
     */
    record Reading(Series series, Frame frame, int value, String above) {

        boolean follows(Reading other) {
            return series == other.series && frame == other.frame && above.equals(other.above)
                    && (value == other.value + 1 || series == Series.BULLET && value == other.value);
        }

        boolean isFirst() {
            return value == 1 || series == Series.BULLET;
        }

        boolean isLike(Reading other) {
            return series == other.series && frame == other.frame;
        }
    }

    static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    static final String GANADA = "가나다라마바사아자차카타파하";
    static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラム";
    static final String AIUEO = "アイウエオカキクケコサシスセソタチツテト";
    private static final String TOKEN = "(\\d{1,3}|[０-９]{1,3}|[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|([a-z])\\2?|[A-Z]|[一二三四五六七八九十]{1,4}|[" + STEMS
            + "]|[" + GANADA + "]|[" + AIUEO + "イロハニホヘトチリヌ])";
    private static final Pattern AROUND = Pattern.compile("[(（]\\h?" + TOKEN + "\\h?[)）]");
    private static final Pattern AFTER = Pattern.compile(TOKEN + "[)）](?![\\p{L}&&\\p{IsLatin}])");
    private static final Pattern HIERARCHY = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,4})\\.(\\d{1,3})\\.?(?=\\h|$)");
    private static final Pattern DOT = Pattern.compile("(?:(\\d{1,3})\\.(?!\\d|[a-z])|([０-９]{1,3}|\\d{1,3})．|([a-z]|[A-Z]|[ivxIVX]{1,5})\\.(?=\\h|$)"
            + "|([" + GANADA + "])\\.(?!\\p{L}\\.)|([" + IROHA + "])[．.])");
    private static final Pattern COMMA = Pattern.compile(
            "([一二三四五六七八九十]{1,4}|\\d{1,2})、|([" + IROHA + "])(?:、|(?=[\\h\\u3000]))"
            + "|([一二三四五六七八九十]{1,4}|[０-９]{1,2})(?=\\u3000)");
    private static final Pattern BULLET = Pattern.compile("([–—•·‣▪●○■□◦∙\\uF0B7*-])(?=[\\h\\u3000])");
    private static final int LONGEST = 24;

    /** The marker with which words begin, or null. */
    static Marker at(String words) {
        return at(words, 0);
    }

    /** The marker that begins at a place in the words, or null. */
    static Marker at(String words, int from) {
        if (from >= words.length()) {
            return null;
        }
        var region = new Region(words, from, Math.min(words.length(), from + LONGEST));
        char first = words.charAt(from);
        if (first == '(' || first == '（') {
            return region.token(AROUND, Frame.AROUND);
        }
        if (first >= '①' && first <= '⑳' || first >= '㉑' && first <= '㉟' || first >= '㊱' && first <= '㊿') {
            int value = first <= '⑳' ? first - '①' + 1 : first <= '㉟' ? first - '㉑' + 21 : first - '㊱' + 36;
            return region.of(from + 1, List.of(new Reading(Series.CIRCLED, Frame.NONE, value, "")));
        }
        var bullet = region.matcher(BULLET);
        if (bullet.lookingAt()) {
            return region.of(bullet.end(), List.of(new Reading(Series.BULLET, Frame.NONE, first, "")));
        }
        if (!Character.isLetterOrDigit(first)) {
            return null;
        }
        var hierarchy = region.matcher(HIERARCHY);
        if (hierarchy.lookingAt()) {
            return region.of(hierarchy.end(), List.of(
                    new Reading(Series.HIERARCHY, Frame.NONE, Integer.parseInt(hierarchy.group(2)), hierarchy.group(1))));
        }
        var dot = region.token(DOT, Frame.DOT);
        var comma = dot != null ? dot : region.token(COMMA, Frame.COMMA);
        return comma != null ? comma : region.token(AFTER, Frame.AFTER);
    }

    /** The meanings that are of a kind with a reading. */
    Reading like(Reading other) {
        for (var one : readings) {
            if (one.isLike(other)) {
                return one;
            }
        }
        return null;
    }

    Frame frame() {
        return readings.get(0).frame();
    }

    private record Region(String words, int from, int to) {

        Matcher matcher(Pattern pattern) {
            return pattern.matcher(words).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        }

        Marker token(Pattern pattern, Frame frame) {
            var matcher = matcher(pattern);
            if (!matcher.lookingAt()) {
                return null;
            }
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return of(matcher.end(), readings(matcher.group(group), frame));
                }
            }
            return null;
        }

        Marker of(int end, List<Reading> readings) {
            return readings.isEmpty() ? null : new Marker(words.substring(from, end), readings, end);
        }
    }

    private static List<Reading> readings(String token, Frame frame) {
        var found = new ArrayList<Reading>(3);
        char first = token.charAt(0);
        int digit = Character.digit(first, 10);
        if (digit >= 0) {
            add(found, Series.DECIMAL, frame, Integer.parseInt(token));
            return found;
        }
        if (token.chars().allMatch(sign -> "一二三四五六七八九十".indexOf(sign) >= 0)) {
            add(found, Series.HAN, frame, Numbering.han(token));
        }
        boolean latin = first < 128;
        if (latin && token.length() == 1) {
            add(found, Character.isLowerCase(first) ? Series.LETTER : Series.CAPITAL, frame, Character.toLowerCase(first) - 'a' + 1);
        } else if (latin && token.length() == 2 && first == token.charAt(1)) {
            add(found, Series.LETTER, frame, 26 + first - 'a' + 1);
            add(found, Series.DOUBLED, frame, first - 'a' + 1);
        }
        if (latin && isRoman(token)) {
            add(found, Character.isLowerCase(first) ? Series.ROMAN : Series.CAPITAL_ROMAN, frame, Numbering.roman(token));
        }
        add(found, Series.STEM, frame, STEMS.indexOf(token) + 1);
        add(found, Series.GANADA, frame, GANADA.indexOf(token) + 1);
        add(found, Series.IROHA, frame, IROHA.indexOf(token) + 1);
        add(found, Series.AIUEO, frame, AIUEO.indexOf(token) + 1);
        return found;
    }

    private static boolean isRoman(String token) {
        for (int at = 0; at < token.length(); at++) {
            if ("ivxlcdmIVXLCDM".indexOf(token.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Reading> found, Series series, Frame frame, int value) {
        if (value > 0) {
            found.add(new Reading(series, frame, value, ""));
        }
    }
}
