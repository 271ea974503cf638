package org.paraph.text.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.paraph.text.document.Kind;
import org.paraph.text.reading.Block.Hint;

/** What stands before the first article or division: the name of the agreement and the preamble. */
final class Front {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TITLE_LINES = 14;
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?:between|among|and|of|on|for|to|concerning|relating|regarding|with|in"
            + "|entre|y|de|sobre|et|zwischen|und|über)\\b.*");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu).*(?:\\b(?:between|among|and|of|the|on|for|concerning|relating to|with|to"
            + "|entre|y|et|de|zwischen|und|über)|간의|간|의|와|과|및|関する|との間の|の)$");

    private final List<Line> lines;
    private final Body body;
    private int next;

    private Front(List<Line> lines, Body body) {
        this.lines = lines;
        this.body = body;
    }

    /**
     * Reads title and preamble.
     *
     * @param given the title, if it is known
     * @return the first line after them
     */
    static int read(List<Line> lines, String given, Body body) {
        var front = new Front(lines, body);
        int end = front.end();
        front.title(given, end < 0 ? lines.size() : end);
        end = end < 0 ? front.afterFormula() : end;
        front.preamble(end);
        return front.next;
    }

    /** The first head; -1 if the text has none. */
    private int end() {
        int heading = -1;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var head = line.head();
            if (head != null && head.kind() != Kind.ANNEX || line.block().isTold()) {
                return heading >= 0 && isNumberedLikeHeads(heading) ? heading : at;
            }
            if (line.isHeading() && heading < 0 && at > 0 && !Formulas.isPreambleCaption(line.text())) {
                heading = at;
            }
        }
        return heading;
    }

    private boolean isNumberedLikeHeads(int at) {
        return Marker.at(lines.get(at).text()) != null;
    }

    private int afterFormula() {
        for (int at = next; at < lines.size(); at++) {
            if (Formulas.agrees(lines.get(at).text())) {
                return at + 1;
            }
        }
        return next;
    }

    private void title(String given, int end) {
        if (given != null && !given.isBlank()) {
            var title = body.top(Node.of(Kind.TITLE, "", given));
            int repeated = repeatedTitle(given, end);
            if (repeated > next) {
                title.remark("title-repeated", given);
                next = repeated;
            }
            return;
        }
        int from = styledTitle(end);
        if (from < 0 && (end == 0 || !isTitle(lines.get(0)))) {
            body.reports("title-missing", "");
            return;
        }
        int to = Math.max(from, 0) + 1;
        var words = lines.get(to - 1).text();
        while (to < end && to - from <= LONGEST_TITLE_LINES && goesOn(words, lines.get(to), from >= 0)) {
            words = Signs.joined(words, lines.get(to++).text());
        }
        var title = body.top(Node.of(Kind.TITLE, "", words));
        for (int at = Math.max(from, 0); at < to; at++) {
            title.remarks.addAll(lines.get(at).block().remarks());
        }
        for (int at = 0; at < from; at++) {
            body.paragraph(lines.get(at)).remark("words-before-title", lines.get(at).text());
        }
        next = to;
    }

    /** How many lines at the start say the given title again. */
    private int repeatedTitle(String given, int end) {
        var folded = Signs.folded(given);
        var said = new StringBuilder();
        for (int at = 0; at < Math.min(end, LONGEST_TITLE_LINES) && said.length() < folded.length(); at++) {
            said.append(lines.get(at).text().length() > LONGEST_TITLE ? "-" : Signs.folded(lines.get(at).text()));
            if (said.toString().equals(folded)) {
                return at + 1;
            }
        }
        return 0;
    }

    private int styledTitle(int end) {
        for (int at = 0; at < Math.min(end, LONGEST_TITLE_LINES); at++) {
            if (lines.get(at).block().hint() == Hint.TITLE) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(Line line) {
        var text = line.text();
        return !line.isRow() && !line.isText() && !text.isEmpty() && text.length() <= LONGEST_TITLE && Marker.at(text) == null
                && !Signs.endsWithStop(Signs.visible(text)) && !Formulas.isPreambleCaption(text) && !Formulas.agrees(text);
    }

    private static boolean goesOn(String before, Line line, boolean styled) {
        if (styled && line.block().hint() == Hint.TITLE) {
            return true;
        }
        var text = line.text();
        if (styled || !isTitle(line) || before.length() + text.length() > LONGEST_TITLE) {
            return false;
        }
        return Signs.isCapitals(text) && Signs.isCapitals(before) || GOES_ON.matcher(text).matches() && Character.isLowerCase(text.charAt(0))
                || UNFINISHED.matcher(before).matches();
    }

    private void preamble(int end) {
        if (next >= end) {
            return;
        }
        var caption = Formulas.isPreambleCaption(lines.get(next).text()) ? lines.get(next++).text() : "";
        body.open(new Node(Kind.PREAMBLE, Rank.ANNEX, "", caption, "", false));
        while (next < end) {
            body.plain(next++);
        }
    }
}
