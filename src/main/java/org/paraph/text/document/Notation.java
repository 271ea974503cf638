package org.paraph.text.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;

/**
 * Reads and writes the notation of {@link Wording}. What is printed reads back as the same pieces. Reading takes time in
 * proportion to the length, and brackets that lie deeper than {@link #DEEPEST} are only signs.
 */
final class Notation {

    static final int DEEPEST = 20;
    private static final Pattern PROPOSERS = Pattern.compile(
            "\\s*([A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9}){0,49})\\s*[:：]\\s?");
    private static final Pattern CODES = Pattern.compile("\\s*[,/+&]\\s*");
    private static final String MARKS = "[]\\:：^";

    private final String notation;
    /** For each sign that opens a bracket where it is closed; -1 for every other sign. */
    private final int[] closing;

    private Notation(String notation) {
        this.notation = notation;
        this.closing = closing(notation);
    }

    static List<Inline> parse(String notation) {
        return new Notation(notation).parse(0, notation.length(), 0);
    }

    private List<Inline> parse(int from, int to, int depth) {
        var pieces = new ArrayList<Inline>();
        var alternatives = new ArrayList<Alternative>();
        var words = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean opens = closing[at] >= 0 && depth < DEEPEST;
            boolean footnote = opens && notation.charAt(at + 1) == '^';
            if (!opens || footnote) {
                close(alternatives, pieces);
            }
            if (!opens) {
                at += isEscape(notation, at, to) ? 1 : 0;
                words.append(notation.charAt(at));
                continue;
            }
            flush(words, pieces);
            if (footnote) {
                pieces.add(footnote(at + 2, closing[at]));
            } else {
                alternatives.add(alternative(at + 1, closing[at], depth));
            }
            at = closing[at];
        }
        close(alternatives, pieces);
        flush(words, pieces);
        return List.copyOf(pieces);
    }

    /** Alternatives that follow each other without a blank are those of one bracket. */
    private static void close(List<Alternative> alternatives, List<Inline> pieces) {
        if (!alternatives.isEmpty()) {
            pieces.add(new Bracket(alternatives));
            alternatives.clear();
        }
    }

    private static void flush(StringBuilder words, List<Inline> pieces) {
        if (words.length() > 0) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private Alternative alternative(int from, int to, int depth) {
        var proposers = PROPOSERS.matcher(notation).region(from, to);
        boolean attributed = proposers.lookingAt();
        int start = attributed ? proposers.end() : from;
        int end = to;
        while (start < end && notation.charAt(start) == ' ') {
            start++;
        }
        while (start < end && notation.charAt(end - 1) == ' ') {
            end--;
        }
        return new Alternative(attributed ? List.of(CODES.split(proposers.group(1))) : List.of(), parse(start, end, depth + 1));
    }

    private Footnote footnote(int from, int to) {
        var party = PROPOSERS.matcher(notation).region(from, to);
        if (party.lookingAt() && CODES.split(party.group(1)).length == 1) {
            return new Footnote(party.group(1), unescape(party.end(), to));
        }
        return new Footnote("", unescape(from, to));
    }

    private String unescape(int from, int to) {
        var words = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            at += isEscape(notation, at, to) ? 1 : 0;
            words.append(notation.charAt(at));
        }
        return words.toString().strip();
    }

    private static int[] closing(String notation) {
        var closing = new int[notation.length()];
        Arrays.fill(closing, -1);
        var open = new int[notation.length()];
        int depth = 0;
        for (int at = 0; at < notation.length(); at++) {
            char sign = notation.charAt(at);
            if (isEscape(notation, at, notation.length())) {
                at++;
            } else if (sign == '[') {
                open[depth++] = at;
            } else if (sign == ']' && depth > 0) {
                closing[open[--depth]] = at;
            }
        }
        return closing;
    }

    static String print(List<Inline> pieces) {
        var notation = new StringBuilder();
        boolean afterBracket = false;
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                notation.append(escape(words.words()));
                afterBracket &= words.words().isEmpty();
                continue;
            }
            if (piece instanceof Footnote note) {
                print(note, notation);
            } else if (piece instanceof Bracket bracket) {
                notation.append(afterBracket ? " " : "");
                bracket.alternatives().forEach(alternative -> print(alternative, notation));
            }
            afterBracket = piece instanceof Bracket;
        }
        return notation.toString();
    }

    private static void print(Footnote note, StringBuilder notation) {
        var words = escape(note.words().strip());
        notation.append("[^").append(note.isPosition() ? note.party() + ": " + words : unattributed(words)).append(']');
    }

    private static void print(Alternative alternative, StringBuilder notation) {
        var words = print(alternative.wording()).strip();
        notation.append('[');
        if (alternative.proposedBy().isEmpty()) {
            notation.append(words.startsWith("^") ? "\\" : "").append(unattributed(words));
        } else {
            notation.append(String.join(", ", alternative.proposedBy())).append(": ").append(words);
        }
        notation.append(']');
    }

    /** Words that begin like the names of proposers, as in "NOTE: ...", with their colon as a mere sign. */
    private static String unattributed(String words) {
        var proposers = PROPOSERS.matcher(words);
        if (!proposers.lookingAt()) {
            return words;
        }
        int colon = proposers.end(1) + (words.charAt(proposers.end(1)) == ' ' ? 1 : 0);
        return words.substring(0, colon) + "\\" + words.substring(colon);
    }

    static String plain(List<Inline> pieces) {
        var words = new StringBuilder();
        for (var piece : pieces) {
            if (piece instanceof Words plain) {
                words.append(plain.words());
            } else if (piece instanceof Bracket bracket) {
                bracket.alternatives().forEach(one -> words.append('[').append(plain(one.wording())).append(']'));
            }
        }
        return words.toString();
    }

    static String escape(String words) {
        return words.indexOf('[') < 0 && words.indexOf(']') < 0 && words.indexOf('\\') < 0 ? words
                : words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private static boolean isEscape(String notation, int at, int to) {
        return notation.charAt(at) == '\\' && at + 1 < to && MARKS.indexOf(notation.charAt(at + 1)) >= 0;
    }
}
