package org.paraph.text.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The numbering of an ODT: list styles as they are defined, and the lists that are open with their counts. */
final class OdtLists {

    static final String OUTLINE = "\u0000outline";
    private static final int LEVELS = 10;
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

    private record Level(String format, String prefix, String suffix, String pattern, int start, int shown, String bullet) {
    }

    private static final class Counts {
        final String style;
        final int[] counts = new int[LEVELS + 1];
        final boolean[] begun = new boolean[LEVELS + 1];

        Counts(String style) {
            this.style = style;
        }
    }

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
    private final Map<String, Counts> byId = new HashMap<>();
    private final Map<String, Counts> byStyle = new HashMap<>();
    private final Deque<Counts> open = new ArrayDeque<>();
    private final Counts outline = new Counts(OUTLINE);
    private boolean waiting;
    private Integer startsAt;

    /** Learns a list style or the numbering of headings. */
    void define(XmlCursor xml) {
        var levels = new HashMap<Integer, Level>();
        styles.put(xml.name().equals("outline-style") ? OUTLINE : String.valueOf(xml.attribute("name")), levels);
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.attribute("level") != null && xml.name().contains("level-style")) {
                levels.put(number(xml.attribute("level"), 1), new Level(text(xml, "num-format"), text(xml, "num-prefix"), text(xml, "num-suffix"),
                        text(xml, "num-list-format"), number(xml.attribute("start-value"), 1), number(xml.attribute("display-levels"), 1),
                        xml.name().endsWith("bullet") ? bullet(text(xml, "bullet-char")) : ""));
            }
        }
    }

    private static String text(XmlCursor xml, String name) {
        return xml.attribute(name) == null ? "" : xml.attribute(name);
    }

    private static String bullet(String sign) {
        return sign.isEmpty() || sign.charAt(0) >= 0xE000 && sign.charAt(0) <= 0xF8FF ? "•" : sign;
    }

    /** A list begins; one inside another goes on with its counts. */
    void begin(XmlCursor xml, String paragraphList) {
        var style = xml.attribute("style-name");
        var outer = open.peek();
        if (outer != null && (style == null || style.equals(outer.style))) {
            open.push(outer);
            return;
        }
        style = style == null ? paragraphList : style;
        var continued = xml.attribute("continue-list");
        var counts = continued != null ? byId.get(continued)
                : "true".equals(xml.attribute("continue-numbering")) ? byStyle.get(style) : null;
        counts = counts == null ? new Counts(style) : counts;
        open.push(counts);
        byStyle.put(style, counts);
        if (xml.attribute("id") != null) {
            byId.put(xml.attribute("id"), counts);
        }
    }

    void end() {
        open.poll();
        waiting = false;
    }

    /** A member begins; the first paragraph in it has its label. */
    void item(String startValue) {
        waiting = true;
        startsAt = startValue == null ? null : number(startValue, 1);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The label of the paragraph that begins here; empty if it has none. */
    String label() {
        if (!waiting || open.isEmpty()) {
            return "";
        }
        waiting = false;
        var label = count(open.peek(), Math.min(open.size(), LEVELS), startsAt);
        startsAt = null;
        return label;
    }

    /** The label of a heading outside lists. */
    String heading(int level) {
        return level < 1 || level > LEVELS ? "" : count(outline, level, null);
    }

    private String count(Counts counts, int level, Integer from) {
        var levels = styles.getOrDefault(counts.style, Map.of());
        var own = levels.get(level);
        if (own == null) {
            return "";
        }
        counts.counts[level] = from != null ? from : counts.begun[level] ? counts.counts[level] + 1 : own.start();
        counts.begun[level] = true;
        for (int below = level + 1; below <= LEVELS; below++) {
            counts.begun[below] = false;
        }
        if (!own.bullet().isEmpty()) {
            return own.bullet();
        }
        if (own.format().isEmpty()) {
            return own.pattern().isEmpty() ? Signs.trim(own.prefix() + own.suffix()) : "";
        }
        return own.pattern().isEmpty() ? plain(counts, levels, own, level) : PLACE.matcher(own.pattern()).replaceAll(place ->
                java.util.regex.Matcher.quoteReplacement(print(counts, levels, number(place.group(1), level)))).strip();
    }

    private static String plain(Counts counts, Map<Integer, Level> levels, Level own, int level) {
        var label = new StringBuilder(own.prefix());
        for (int at = Math.max(1, level - own.shown() + 1); at <= level; at++) {
            label.append(print(counts, levels, at)).append(at < level ? "." : "");
        }
        return label.append(own.suffix()).toString().strip();
    }

    private static String print(Counts counts, Map<Integer, Level> levels, int at) {
        var level = at < 1 || at > LEVELS ? null : levels.get(at);
        if (level == null) {
            return "";
        }
        int count = counts.begun[at] ? counts.counts[at] : level.start();
        return NumberFormat.print(switch (level.format()) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "①, ②, ③, ..." -> "decimalEnclosedCircle";
            case "一, 二, 三, ..." -> "chineseCounting";
            case "壹, 貳, 參, ..." -> "ideographLegalTraditional";
            case "甲, 乙, 丙, ..." -> "ideographTraditional";
            case "가, 나, 다, ..." -> "ganada";
            case "일, 이, 삼, ..." -> "koreanCounting";
            case "ア, イ, ウ, ..." -> "aiueoFullWidth";
            case "イ, ロ, ハ, ..." -> "irohaFullWidth";
            case "１, ２, ３, ..." -> "decimalFullWidth";
            default -> "decimal";
        }, count);
    }

    private static int number(String value, int otherwise) {
        try {
            return value == null || value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
