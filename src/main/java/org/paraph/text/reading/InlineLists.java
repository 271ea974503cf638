package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.reading.Marker.Reading;
import org.paraph.text.reading.Marker.Series;

/**
 * Finds lists that run on inside one paragraph: "…: (a) …; (b) …". Words are only taken apart where a series begins with
 * its first member and goes on properly, each after the end of a sentence or clause; all else is left alone.
 */
final class InlineLists {

    private static final int NESTED = 6;
    /** Enough for any treaty; without an end, words made of nothing but (a) would take time by their square. */
    private static final int FIRSTS_TRIED = 8;
    private static final int WITHIN = 300;
    private static final int LONGEST_JOINT = 16;
    private static final List<String> CONJUNCTIONS = List.of("and/or", "and", "or", "oder", "ou", "o", "y", "u", "et", "e", "und", "или", "и");
    private static final List<String> EASTERN_CONJUNCTIONS = List.of("或", "或者", "以及", "及", "和", "並", "並且", "并", "并且", "與", "与", "및", "또는",
            "그리고", "並びに", "又は", "及び");
    private static final String CLAUSE_ENDS = ":;.：；。";

    /** A marker inside words. */
    private record Place(int from, Marker marker) {
    }

    private InlineLists() {
    }

    /** The words in pieces, each but perhaps the first beginning with its marker; together they are the words. */
    static List<String> split(String words) {
        var pieces = new ArrayList<String>();
        split(words, 0, pieces);
        return pieces;
    }

    private static void split(String words, int depth, List<String> pieces) {
        var starts = depth < NESTED ? starts(words) : List.<Integer>of();
        if (starts.isEmpty()) {
            pieces.add(words);
            return;
        }
        int from = 0;
        for (int at = 0; at <= starts.size(); at++) {
            int to = at < starts.size() ? starts.get(at) : words.length();
            if (to > from) {
                split(words.substring(from, to), depth + 1, pieces);
            }
            from = to;
        }
    }

    /** Where the members of the first series inside the words begin; empty if there is none. */
    private static List<Integer> starts(String words) {
        var places = places(words);
        int tried = 0;
        for (int at = 0; at + 1 < places.size() && tried < FIRSTS_TRIED; at++) {
            for (var reading : places.get(at).marker().readings()) {
                if (reading.isFirst() && reading.series() != Series.BULLET && reading.series() != Series.HIERARCHY) {
                    tried++;
                    var series = series(places, at, reading);
                    if (series.size() > 1 && !(series.size() == 2 && series.get(0) == 0 && isWeak(reading))) {
                        return series;
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean isWeak(Reading reading) {
        return reading.frame() == Marker.Frame.DOT && reading.series() != Series.DECIMAL;
    }

    private static List<Integer> series(List<Place> places, int first, Reading reading) {
        var starts = new ArrayList<Integer>();
        starts.add(places.get(first).from());
        var last = reading;
        int found = first;
        for (int at = first + 1; at < places.size() && at - found < WITHIN; at++) {
            var next = places.get(at).marker().like(last);
            if (next != null && next.follows(last) && !isRomanStart(places, at, next)) {
                starts.add(places.get(at).from());
                last = next;
                found = at;
            }
        }
        return starts;
    }

    /** True if (i) after (h) begins a roman series, since (ii) comes before (j). */
    private static boolean isRomanStart(List<Place> places, int at, Reading letter) {
        if (letter.series() != Series.LETTER || letter.value() != 9) {
            return false;
        }
        for (int next = at + 1; next < places.size(); next++) {
            var text = places.get(next).marker().text();
            if (text.contains("ii") || text.contains("j")) {
                return text.contains("ii");
            }
        }
        return false;
    }

    /** All markers outside brackets that stand at the beginning or after the end of a clause. */
    private static List<Place> places(String words) {
        var places = new ArrayList<Place>();
        int depth = 0;
        int tried = 0;
        for (int at = 0; at < words.length() && tried < Limits.PLACES; at++) {
            char sign = words.charAt(at);
            depth += sign == '[' ? 1 : sign == ']' && depth > 0 ? -1 : 0;
            if (depth > 0 || Signs.isBlank(sign)) {
                continue;
            }
            if (mayBegin(words, at) && (at == 0 || endsClause(words, at))) {
                tried++;
                var marker = Marker.at(words, at);
                if (marker != null && (at == 0 || isPlausible(words, at, marker))) {
                    places.add(new Place(at, marker));
                    at = marker.end() - 1;
                }
            }
        }
        return places;
    }

    /** A quick look, since this is asked at every sign. */
    private static boolean mayBegin(String words, int at) {
        char sign = words.charAt(at);
        if (sign == '(' || sign == '（' || sign >= 0x2460 && sign <= 0x24FF || "一二三四五六七八九十".indexOf(sign) >= 0) {
            return true;
        }
        boolean number = sign >= '0' && sign <= '9' || sign >= '０' && sign <= '９';
        if (!number && (sign < 'a' || sign > 'z') || at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            return number && !Character.isDigit(words.charAt(at - 1));
        }
        int end = at + 1;
        while (end < words.length() && end - at < 8 && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return end < words.length() && ".．、)）".indexOf(words.charAt(end)) >= 0;
    }

    /** Digits after a full stop that follows a digit are a date or a decimal number. */
    private static boolean isPlausible(String words, int at, Marker marker) {
        var frame = marker.frame();
        boolean decimal = marker.readings().get(0).series() == Series.DECIMAL;
        if (frame == Marker.Frame.DOT && !decimal || frame == Marker.Frame.NONE && marker.readings().get(0).series() != Series.CIRCLED) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && Signs.isBlank(words.charAt(before))) {
            before--;
        }
        return !decimal || before < 1 || words.charAt(before) != '.' || !Character.isDigit(words.charAt(before - 1));
    }

    private static boolean endsClause(String words, int at) {
        int end = at - 1;
        while (end >= 0 && Signs.isBlank(words.charAt(end))) {
            end--;
        }
        if (end < 0 || CLAUSE_ENDS.indexOf(words.charAt(end)) >= 0) {
            return end >= 0;
        }
        if (!Character.isLetter(words.charAt(end)) && "”\"』」)）]".indexOf(words.charAt(end)) < 0) {
            return false;
        }
        var before = Signs.trim(words.substring(Math.max(0, at - LONGEST_JOINT), at));
        int conjunction = conjunction(before);
        before = Signs.trim(before.substring(0, before.length() - conjunction));
        if (before.isEmpty()) {
            return false;
        }
        boolean joined = conjunction > 0;
        char last = before.charAt(before.length() - 1);
        if ("”\"』」)）]".indexOf(last) >= 0 && before.length() > 1) {
            last = before.charAt(before.length() - 2);
        }
        return CLAUSE_ENDS.indexOf(last) >= 0 || joined && (last == ',' || last == '，' || last == '、');
    }

    /** How long the conjunction is with which the words end, or 0. */
    private static int conjunction(String words) {
        for (var one : CONJUNCTIONS) {
            int from = words.length() - one.length();
            if (from >= 0 && words.regionMatches(true, from, one, 0, one.length())
                    && (from == 0 || Signs.isBlank(words.charAt(from - 1)) || words.charAt(from - 1) == ';' || words.charAt(from - 1) == ',')) {
                return one.length();
            }
        }
        int longest = 0;
        for (var one : EASTERN_CONJUNCTIONS) {
            longest = words.endsWith(one) ? Math.max(longest, one.length()) : longest;
        }
        return longest;
    }
}
