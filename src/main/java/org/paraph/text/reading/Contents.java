package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.paraph.text.document.Kind;
import org.paraph.text.reading.Block.Hint;

/**
 * Finds the table of contents at the start of a text, so that no article is made of its lines. A line of it that says
 * again what stands later as a head is left out; any other stays as words. Both are reported.
 */
final class Contents {

    private static final Pattern WITH_PAGE = Pattern.compile("(.{2,240}?)(?:\\s*[.·…‥_․]{3,}\\s*|\\t+\\s*|\\s{4,})(?:\\d{1,4}|[ivxlc]{1,6})");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)(?:table of )?contents|index|목\\s*차|차\\s*례|目\\s*次|目\\s*录|目\\s*錄|índice|sommaire|inhalt(?:sverzeichnis)?|indice|содержание");
    private static final int FEWEST = 3;
    private static final int LONGEST = 300;

    private final List<Line> lines;
    private final Set<Integer> listed = new HashSet<>();

    private Contents(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines without those that are proven to repeat later heads. */
    static List<Line> sift(List<Line> lines, List<Finding> findings) {
        var contents = new Contents(lines);
        contents.find();
        return contents.listed.isEmpty() ? lines : contents.without(findings);
    }

    private void find() {
        boolean captioned = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean listing = line.block().hint() == Hint.CONTENTS || endsWithPage(line.text())
                    && (captioned || bareHead(line) != null);
            if (listing) {
                listed.add(at);
            }
            captioned = isCaption(line.text()) || captioned && (listing || !listed.contains(at - 1));
        }
        runsOfHeads();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isCaption(lines.get(at).text()) && listed.contains(at + 1)) {
                listed.add(at);
            }
        }
    }

    /** Heads that follow each other with no words between them and come again later. */
    private void runsOfHeads() {
        var later = new HashMap<String, Integer>();
        for (int at = 0; at < lines.size(); at++) {
            later.put(key(at), at);
        }
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            var count = new EnumMap<Kind, Integer>(Kind.class);
            while (to < lines.size() && (listed.contains(to) || isHeadThatComesAgain(to, later))) {
                var head = bareHead(lines.get(to));
                if (head != null) {
                    count.merge(head.kind(), 1, Integer::sum);
                }
                to++;
            }
            if (count.values().stream().anyMatch(many -> many >= FEWEST)) {
                for (int at = from; at < to; at++) {
                    listed.add(at);
                }
            }
            from = to + 1;
        }
    }

    private boolean isHeadThatComesAgain(int at, Map<String, Integer> later) {
        var head = lines.get(at).head();
        return head != null && head.words().isEmpty() && later.get(key(at)) > at;
    }

    private String key(int at) {
        var head = lines.get(at).head();
        return head == null ? "" : Signs.folded(head.number());
    }

    private List<Line> without(List<Finding> findings) {
        var said = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            if (!listed.contains(at) && lines.get(at).text().length() < 400) {
                var folded = Signs.folded(lines.get(at).text());
                said.add(folded);
                if (at + 1 < lines.size() && lines.get(at + 1).text().length() < 400) {
                    said.add(folded + Signs.folded(lines.get(at + 1).text()));
                }
            }
        }
        var kept = new ArrayList<Line>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!listed.contains(at)) {
                kept.add(line);
            } else if (isCaption(line.text()) || said.contains(Signs.folded(bare(line.text())))) {
                findings.add(new Remark("contents-left-out", line.text()).at(null));
            } else {
                kept.add(line.asWords("contents-kept-as-text"));
            }
        }
        return kept;
    }

    private static boolean isCaption(String text) {
        return text.length() < 40 && CAPTION.matcher(Signs.trim(text)).matches();
    }

    private static boolean endsWithPage(String text) {
        return text.length() < LONGEST && !text.isEmpty() && "0123456789ivxlc".indexOf(text.charAt(text.length() - 1)) >= 0
                && WITH_PAGE.matcher(text).matches();
    }

    private static HeadLine bareHead(Line line) {
        var bare = bare(line.text());
        return bare.length() == line.text().length() ? line.head() : HeadLine.of(bare);
    }

    private static String bare(String text) {
        var matcher = endsWithPage(text) ? WITH_PAGE.matcher(text) : null;
        return matcher != null && matcher.matches() ? matcher.group(1) : text;
    }
}
