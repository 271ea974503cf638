package org.paraph.text.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.paraph.text.document.Kind;

/** Learns from the headings whose words say what they are what the others of the same level are. */
final class HeadingLevels {

    private HeadingLevels() {
    }

    /** What headings of each level head; a level below the articles heads nothing and is absent. */
    static Map<Integer, Kind> of(List<Line> lines) {
        var votes = new TreeMap<Integer, Map<Kind, Integer>>();
        var used = new TreeSet<Integer>();
        for (var line : lines) {
            if (line.isHeading()) {
                used.add(line.block().level());
                var head = line.head();
                if (head != null) {
                    votes.computeIfAbsent(line.block().level(), level -> new EnumMap<>(Kind.class)).merge(head.kind(), 1, Integer::sum);
                }
            }
        }
        var kinds = new HashMap<Integer, Kind>();
        votes.forEach((level, counted) -> kinds.put(level, counted.entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        boolean worded = lines.stream().anyMatch(line -> line.head() != null && line.head().kind() == Kind.ARTICLE);
        int articles = kinds.entrySet().stream().filter(one -> one.getValue() == Kind.ARTICLE).map(Map.Entry::getKey)
                .findFirst().orElse(used.isEmpty() || worded ? Integer.MAX_VALUE : used.last());
        for (int level : used) {
            if (level <= articles) {
                kinds.putIfAbsent(level, level == articles ? Kind.ARTICLE : chapterOrSection(kinds, level));
            }
        }
        return kinds;
    }

    private static Kind chapterOrSection(Map<Integer, Kind> kinds, int level) {
        return kinds.entrySet().stream().anyMatch(one -> one.getKey() < level && one.getValue() == Kind.CHAPTER)
                ? Kind.SECTION : Kind.CHAPTER;
    }
}
