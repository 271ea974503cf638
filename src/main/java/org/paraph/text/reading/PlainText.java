package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text as blocks: each line is one, unless the text was wrapped at a fixed width, which is then undone. */
final class PlainText {

    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;
    private static final int FEWEST_RUNNING_ON = 3;
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000B]");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|página|p\\.)?\\s*[-–—]?\\s*(\\d{1,4})\\s*[-–—]?(?:\\s*(?:/|of|de|von)\\s*\\d{1,4})?");

    private final List<Remark> remarks;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();
    private int width;

    private PlainText(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** The blocks of a text; what concerns the whole is added to the remarks. */
    static List<Block> blocks(String text, List<Remark> remarks) {
        return new PlainText(remarks).read(text);
    }

    private List<Block> read(String text) {
        var plain = LINE_END.matcher(text).replaceAll("\n").replace("\f", "\n\f\n").replace('\u0000', ' ');
        var lines = withoutPageNumbers(new ArrayList<>(List.of(plain.split("\n", -1))));
        boolean wrapped = isWrapped(lines);
        var before = "";
        for (var line : lines) {
            var trimmed = Signs.trim(line);
            if (trimmed.isEmpty() || !wrapped || !runsOn(before, trimmed)) {
                flush();
            }
            if (!trimmed.isEmpty()) {
                append(trimmed);
            }
            before = trimmed;
        }
        flush();
        return blocks;
    }

    private void append(String line) {
        boolean hyphen = running.length() > 1 && running.charAt(running.length() - 1) == '-'
                && Character.isLetter(running.charAt(running.length() - 2));
        if (hyphen) {
            remarks.add(new Remark("hyphen-at-line-end", running.substring(Math.max(0, running.length() - 30)) + line));
        }
        if (running.length() == 0) {
            running.append(line);
            return;
        }
        var last = String.valueOf(running.charAt(running.length() - 1));
        var joined = Signs.joined(last, line);
        running.append(joined, 1, joined.length());
    }

    private void flush() {
        if (running.length() > 0) {
            blocks.add(Block.loose(running.toString()));
            running.setLength(0);
        }
    }

    /** True if a line goes on with the sentence of the line before it. */
    private boolean runsOn(String before, String line) {
        if (before.isEmpty() || running.length() == 0) {
            return false;
        }
        boolean full = Signs.columns(before) >= width * 6 / 10;
        boolean stopped = Signs.endsSentence(before);
        if (!full || stopped && Signs.columns(before) < width * 3 / 4) {
            return false;
        }
        if (running.length() < 300 && isHead(running.toString())) {
            return false;
        }
        boolean begins = Marker.at(line) != null || isHead(line) || Formulas.closes(line);
        return !begins || !stopped && !endsWithConjunction(before);
    }

    private static boolean isHead(String line) {
        var head = HeadLine.of(line);
        return head != null && head.words().isEmpty();
    }

    private static boolean endsWithConjunction(String line) {
        return line.endsWith("; and") || line.endsWith("; or") || line.endsWith(", and") || line.endsWith(", or");
    }

    /** True if most lines break inside sentences and none is longer than a typewriter's. */
    private boolean isWrapped(List<String> lines) {
        var widths = lines.stream().map(Signs::trim).filter(line -> !line.isEmpty()).mapToInt(Signs::columns).sorted().toArray();
        if (widths.length < 4 || widths[(int) (widths.length * 0.98)] > WIDEST) {
            return false;
        }
        width = widths[(int) (widths.length * 0.95)];
        if (width < NARROWEST) {
            return false;
        }
        int pairs = 0;
        int running = 0;
        for (int at = 1; at < lines.size(); at++) {
            var before = Signs.trim(lines.get(at - 1));
            var line = Signs.trim(lines.get(at));
            if (!before.isEmpty() && !line.isEmpty()) {
                pairs++;
                boolean small = Character.isLowerCase(line.charAt(0)) || Signs.isEastAsian(line.charAt(0));
                running += small && !Signs.endsSentence(before) && Signs.columns(before) >= width * 6 / 10 ? 1 : 0;
            }
        }
        return running >= FEWEST_RUNNING_ON && running * 4 > pairs;
    }

    /** Numbers that stand alone on lines and count up are those of pages, if there are at least two of them. */
    private List<String> withoutPageNumbers(List<String> lines) {
        var found = new ArrayList<Integer>();
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            var line = Signs.trim(lines.get(at));
            var number = line.length() > 24 || line.isEmpty() ? null : PAGE_NUMBER.matcher(line);
            if (number != null && number.matches() && isAlone(lines, at)) {
                int page = Integer.parseInt(number.group(1));
                if (last >= 0 && page != last + 1) {
                    return lines;
                }
                found.add(at);
                last = page;
            }
        }
        if (found.size() < 2) {
            return lines;
        }
        for (int at = found.size() - 1; at >= 0; at--) {
            remarks.add(new Remark("page-number-left-out", lines.get(found.get(at))));
            closeGap(lines, found.get(at));
        }
        return lines;
    }

    private static boolean isAlone(List<String> lines, int at) {
        return (at == 0 || Signs.trim(lines.get(at - 1)).isEmpty()) && (at + 1 == lines.size() || Signs.trim(lines.get(at + 1)).isEmpty());
    }

    /** A sentence that runs over the end of a page runs on when the number is gone. */
    private static void closeGap(List<String> lines, int at) {
        lines.set(at, "");
        int from = at;
        int to = at;
        while (from > 0 && Signs.trim(lines.get(from - 1)).isEmpty()) {
            from--;
        }
        while (to + 1 < lines.size() && Signs.trim(lines.get(to + 1)).isEmpty()) {
            to++;
        }
        boolean runsOver = from > 0 && to + 1 < lines.size() && !Signs.endsSentence(lines.get(from - 1))
                && Character.isLowerCase(Signs.trim(lines.get(to + 1)).charAt(0));
        if (runsOver) {
            lines.subList(from, to + 1).clear();
        }
    }
}
