package org.paraph.text.reading;

import java.util.regex.Pattern;
import org.paraph.text.document.Numbering;

/** The numbers of the articles so far in the main text or in one annex: which one is to be expected next. */
final class ArticleSequence {

    private static final Pattern KEY = Pattern.compile("(\\d+)((?:[.\\-]\\d+)*)(.*)");

    private int[] last;

    /** A new annex begins. */
    void restart() {
        last = null;
    }

    /** True if no article came before. */
    boolean isAtStart() {
        return last == null;
    }

    void note(String number) {
        var numbers = numbers(number);
        last = numbers == null ? last : numbers;
    }

    /** True if an article with this number can well be the next. */
    boolean expects(String number) {
        var next = numbers(number);
        if (next == null || last == null) {
            return true;
        }
        int deepest = next.length - 1;
        if (next.length != last.length) {
            return next[0] == last[0] && next.length > last.length || next[0] == last[0] + 1;
        }
        for (int at = 0; at < deepest; at++) {
            if (next[at] != last[at]) {
                return next[at] == last[at] + 1 && next[deepest] <= 1;
            }
        }
        return next[deepest] == last[deepest] + 1 || next[deepest] == last[deepest] && Numbering.key(number).matches(".*[a-z]$");
    }

    private static int[] numbers(String number) {
        var matcher = KEY.matcher(Numbering.key(number));
        if (!matcher.matches() || matcher.group(1).length() > 8) {
            return null;
        }
        var parts = (matcher.group(1) + matcher.group(2)).split("[.\\-]");
        var numbers = new int[parts.length];
        for (int at = 0; at < parts.length; at++) {
            numbers[at] = parts[at].length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(parts[at]);
        }
        return numbers;
    }
}
