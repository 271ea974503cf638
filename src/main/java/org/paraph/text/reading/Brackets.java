package org.paraph.text.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Square brackets in words from outside: those that mark disputed wording stay, those that are only signs are escaped
 * and reported. Works in time proportional to the length, whatever the brackets.
 */
final class Brackets {

    private static final int DEEPEST = 18;
    private static final int NONE = -1;
    private static final Pattern ONLY_SIGNS = Pattern.compile("\\s*(?:\\d{1,4}[a-z]?|sic!?|原文如此|ママ)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPOSERS = Pattern.compile(
            "\\s*([A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9}){0,20})\\s*[:：]");

    private final String words;
    private final int[] partner;
    private final boolean[] escaped;

    private Brackets(String words) {
        this.words = words;
        this.partner = new int[words.length()];
        this.escaped = new boolean[words.length()];
        Arrays.fill(partner, NONE);
        pair();
    }

    /** Where the bracket that opens at the first sign is closed, or -1. */
    static int closing(String words) {
        return new Brackets(words).partner[0];
    }

    /** Words as they came from a person: brackets around numbers or "sic" are signs, attributed alternatives stand side by side. */
    static String tidy(String words, List<Remark> remarks) {
        if (words.indexOf('[') < 0 && words.indexOf(']') < 0) {
            return words;
        }
        var brackets = new Brackets(words);
        brackets.report(remarks);
        brackets.leaveSigns(remarks);
        return brackets.print(true);
    }

    /** Words in the notation as a file of ours holds them: only brackets without partner are escaped. */
    static String balanced(String words, List<Remark> remarks) {
        if (words.indexOf('[') < 0 && words.indexOf(']') < 0) {
            return words;
        }
        var brackets = new Brackets(words);
        brackets.report(remarks);
        return brackets.print(false);
    }

    private void pair() {
        var open = new ArrayDeque<Integer>();
        int opened = 0;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (isEscape(at)) {
                at++;
            } else if (sign == '[') {
                escaped[at] = true;
                if (++opened <= Limits.BRACKETS) {
                    open.push(at);
                }
            } else if (sign == ']') {
                escaped[at] = true;
                match(open, at);
            }
        }
    }

    private boolean isEscape(int at) {
        return words.charAt(at) == '\\' && at + 1 < words.length() && "[]\\".indexOf(words.charAt(at + 1)) >= 0;
    }

    private void match(ArrayDeque<Integer> open, int close) {
        int at = open.isEmpty() ? NONE : open.pop();
        if (at != NONE && open.size() < DEEPEST) {
            escaped[at] = false;
            escaped[close] = false;
            partner[at] = close;
            partner[close] = at;
        }
    }

    /** The first bracket without partner is enough to find the others. */
    private void report(List<Remark> remarks) {
        for (int at = 0; at < words.length(); at++) {
            if (escaped[at]) {
                remarks.add(new Remark("bracket-without-partner", words.substring(at, Math.min(words.length(), at + 200))));
                return;
            }
        }
    }

    private void leaveSigns(List<Remark> remarks) {
        for (int at = 0; at < words.length(); at++) {
            int close = partner[at];
            if (close > at && close - at <= 12 && ONLY_SIGNS.matcher(words.substring(at + 1, close)).matches()) {
                escaped[at] = true;
                escaped[close] = true;
                remarks.add(new Remark("bracket-kept-as-words", words.substring(at, close + 1)));
            }
        }
    }

    private String print(boolean together) {
        var out = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); at++) {
            if (isEscape(at)) {
                out.append(words.charAt(at)).append(words.charAt(++at));
                continue;
            }
            out.append(escaped[at] ? "\\" : "").append(words.charAt(at));
            if (together && words.charAt(at) == ']' && !escaped[at]) {
                at = beforeNextAlternative(at);
            }
        }
        return out.toString();
    }

    /** Skips the blank or stroke to the next alternative if that is what another party proposes instead. */
    private int beforeNextAlternative(int close) {
        int next = close + 1;
        int strokes = 0;
        while (next < words.length() && next - close < 8 && (words.charAt(next) == '/' || Signs.isBlank(words.charAt(next)))) {
            strokes += words.charAt(next++) == '/' ? 1 : 0;
        }
        if (next == close + 1 || next >= words.length() || words.charAt(next) != '[' || escaped[next] || strokes > 1) {
            return close;
        }
        var first = proposers(partner[close]);
        var second = proposers(next);
        return first == null || second == null || first.equals(second) ? close : next - 1;
    }

    private String proposers(int open) {
        var matcher = PROPOSERS.matcher(words).region(open + 1, Math.min(words.length(), open + 200));
        return matcher.lookingAt() ? matcher.group(1) : null;
    }
}
