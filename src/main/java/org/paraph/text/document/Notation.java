package org.paraph.text.document;

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
            "^\\s*([A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9})*)\\s*[:：]\\s?");
    private static final Pattern CODES = Pattern.compile("\\s*[,/+&]\\s*");

    private Notation() {
    }

    static List<Inline> parse(String notation) {
        return parse(notation, 0);
    }

    private static List<Inline> parse(String notation, int depth) {
        var pieces = new ArrayList<Inline>();
        var words = new StringBuilder();
        int at = 0;
        boolean adjacent = false;
        while (at < notation.length()) {
            char sign = notation.charAt(at);
            if (sign == '\\' && at + 1 < notation.length() && isMark(notation.charAt(at + 1))) {
                words.append(notation.charAt(at + 1));
                at += 2;
                adjacent = false;
                continue;
            }
            int end = sign == '[' && depth < DEEPEST ? closing(notation, at) : -1;
            if (end < 0) {
                words.append(sign);
                at++;
                adjacent = false;
                continue;
            }
            flush(words, pieces);
            adjacent = add(pieces, notation.substring(at + 1, end), adjacent, depth);
            at = end + 1;
        }
        flush(words, pieces);
        return List.copyOf(pieces);
    }

    /** Adds what stands between two bracket signs; true if another alternative may follow. */
    private static boolean add(List<Inline> pieces, String inside, boolean adjacent, int depth) {
        if (inside.startsWith("^")) {
            pieces.add(footnote(inside.substring(1)));
            return false;
        }
        var alternative = alternative(inside, depth);
        if (adjacent && pieces.get(pieces.size() - 1) instanceof Bracket open) {
            var alternatives = new ArrayList<>(open.alternatives());
            alternatives.add(alternative);
            pieces.set(pieces.size() - 1, new Bracket(alternatives));
        } else {
            pieces.add(new Bracket(List.of(alternative)));
        }
        return true;
    }

    private static Alternative alternative(String inside, int depth) {
        var proposers = PROPOSERS.matcher(inside);
        if (proposers.find()) {
            return new Alternative(List.of(CODES.split(proposers.group(1))),
                    parse(inside.substring(proposers.end()).strip(), depth + 1));
        }
        return new Alternative(List.of(), parse(inside.strip(), depth + 1));
    }

    private static Footnote footnote(String inside) {
        var party = PROPOSERS.matcher(inside);
        if (party.find() && CODES.split(party.group(1)).length == 1) {
            return new Footnote(party.group(1), unescape(inside.substring(party.end()).strip()));
        }
        return new Footnote("", unescape(inside.strip()));
    }

    /** Where the bracket that opens here is closed, or -1. */
    private static int closing(String notation, int open) {
        int depth = 0;
        for (int at = open; at < notation.length(); at++) {
            char sign = notation.charAt(at);
            if (sign == '\\' && at + 1 < notation.length() && isMark(notation.charAt(at + 1))) {
                at++;
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']' && --depth == 0) {
                return at;
            }
        }
        return -1;
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
