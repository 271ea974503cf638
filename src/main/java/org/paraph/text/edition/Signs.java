package org.paraph.text.edition;

import java.util.function.Consumer;

/** Tells brackets and backslashes that are only signs from the words around them; the notation would read them as marks. */
final class Signs {

    private Signs() {
    }

    /** Gives out the words in order: runs without such signs to the one, each run of such signs to the other. */
    static void split(String words, Consumer<String> plain, Consumer<String> signs) {
        int from = 0;
        while (from < words.length()) {
            boolean sign = isSign(words.charAt(from));
            int to = from + 1;
            while (to < words.length() && isSign(words.charAt(to)) == sign) {
                to++;
            }
            (sign ? signs : plain).accept(words.substring(from, to));
            from = to;
        }
    }

    static boolean isSign(char one) {
        return one == '[' || one == ']' || one == '\\';
    }
}
