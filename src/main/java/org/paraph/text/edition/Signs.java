package org.paraph.text.edition;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells brackets, backslashes and the like that are only signs from the words around them; the notation would read them as marks. */
final class Signs {

    private static final Pattern LIKE_PROPOSERS = Pattern.compile(
            "\\s*[A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9}){0,49}\\s*[:：]");

    private Signs() {
    }

    /** Gives out the words in order: runs without such signs to the one, each run of such signs to the other. */
    static void split(String words, Consumer<String> plain, Consumer<String> signs) {
        var name = LIKE_PROPOSERS.matcher(words);
        int colon = name.lookingAt() ? name.end() - 1 : -1;
        int from = 0;
        while (from < words.length()) {
            boolean sign = isSign(words, from, colon);
            int to = from + 1;
            while (to < words.length() && isSign(words, to, colon) == sign) {
                to++;
            }
            (sign ? signs : plain).accept(words.substring(from, to));
            from = to;
        }
    }

    /** True for what the notation takes for a sign only behind a backslash. */
    static boolean isEscaped(char one) {
        return "[]\\:：^".indexOf(one) >= 0;
    }

    /** @param colon where a colon stands behind what looks like the name of a party; -1 if nowhere */
    private static boolean isSign(String words, int at, int colon) {
        char one = words.charAt(at);
        return one == '[' || one == ']' || one == '\\' || at == colon || at == 0 && one == '^';
    }
}
