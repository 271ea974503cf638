package org.paraph.text.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;

/** Reads and writes the notation of {@link Wording}. What is printed reads back as the same pieces. */
final class Notation {

    static final int DEEPEST = 20;
    private static final Pattern PROPOSERS = Pattern.compile(
            "\\s*([A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9}){0,60})\\s*[:：]\\s?");
    private static final Pattern CODES = Pattern.compile("\\s*[,/+&]\\s*");

    private Notation() {
    }

    static List<Inline> parse(String notation) {
        return parse(notation, partners(notation), 0, notation.length(), 0);
    }

    /** @param partners where the bracket that opens at a place is closed; 0 if it is not */
    private static List<Inline> parse(String notation, int[] partners, int from, int to, int depth) {
        var pieces = new ArrayList<Inline>();
        var words = new StringBuilder();
        var alternatives = new ArrayList<Alternative>();
        int at = from;
        while (at < to) {
            int end = depth < DEEPEST ? partners[at] : 0;
            if (end == 0) {
                close(alternatives, pieces);
                at += isEscape(notation, at) ? 1 : 0;
                words.append(notation.charAt(at++));
                continue;
            }
            flush(words, pieces);
            if (notation.charAt(at + 1) == '^') {
                close(alternatives, pieces);
                pieces.add(footnote(notation.substring(at + 2, end)));
            } else {
                alternatives.add(alternative(notation, partners, at + 1, end, depth));
            }
            at = end + 1;
        }
        close(alternatives, pieces);
        flush(words, pieces);
        return List.copyOf(pieces);
    }

    /** Alternatives that stand side by side are one bracket. */
    private static void close(List<Alternative> alternatives, List<Inline> pieces) {
        if (!alternatives.isEmpty()) {
            pieces.add(new Bracket(alternatives));
            alternatives.clear();
        }
    }

    private static Alternative alternative(String notation, int[] partners, int from, int to, int depth) {
        var proposers = PROPOSERS.matcher(notation).region(from, to);
        boolean attributed = proposers.lookingAt();
        int begin = attributed ? proposers.end() : from;
        int end = to;
        while (begin < end && Character.isWhitespace(notation.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(notation.charAt(end - 1))) {
            end--;
        }
        return new Alternative(attributed ? List.of(CODES.split(proposers.group(1))) : List.of(),
                parse(notation, partners, begin, end, depth + 1));
    }

    private static Footnote footnote(String inside) {
        var party = PROPOSERS.matcher(inside);
        if (party.lookingAt() && CODES.split(party.group(1)).length == 1) {
            return new Footnote(party.group(1), unescape(inside.substring(party.end()).strip()));
        }
        return new Footnote("", unescape(inside.strip()));
    }

    /** Pairs all brackets in one pass, so that reading takes time in proportion to the length whatever the brackets. */
    private static int[] partners(String notation) {
        var partners = new int[notation.length()];
        var open = new ArrayDeque<Integer>();
        for (int at = 0; at < notation.length(); at++) {
            char sign = notation.charAt(at);
            if (isEscape(notation, at)) {
                at++;
            } else if (sign == '[') {
                open.push(at);
            } else if (sign == ']' && !open.isEmpty()) {
                partners[open.pop()] = at;
            }
        }
        return partners;
    }

    private static boolean isEscape(String notation, int at) {
        return notation.charAt(at) == '\\' && at + 1 < notation.length() && isMark(notation.charAt(at + 1));
    }

    private static void flush(StringBuilder words, List<Inline> pieces) {
        if (words.length() > 0) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    static String print(List<Inline> pieces) {
        var notation = new StringBuilder();
        boolean afterBracket = false;
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                notation.append(escape(words.words()));
            } else if (piece instanceof Footnote note) {
                notation.append("[^").append(note.isPosition() ? note.party() + ": " : "")
                        .append(escape(note.words())).append(']');
            } else if (piece instanceof Bracket bracket) {
                notation.append(afterBracket ? " " : "");
                bracket.alternatives().forEach(alternative -> print(alternative, notation));
            }
            afterBracket = piece instanceof Bracket;
        }
        return notation.toString();
    }

    private static void print(Alternative alternative, StringBuilder notation) {
        notation.append('[');
        if (!alternative.proposedBy().isEmpty()) {
            notation.append(String.join(", ", alternative.proposedBy())).append(": ");
        }
        notation.append(print(alternative.wording()).strip()).append(']');
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

    private static String unescape(String words) {
        return words.indexOf('\\') < 0 ? words : words.replaceAll("\\\\([\\[\\]\\\\])", "$1");
    }

    private static boolean isMark(char sign) {
        return sign == '[' || sign == ']' || sign == '\\';
    }
}
