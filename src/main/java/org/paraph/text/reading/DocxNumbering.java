package org.paraph.text.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The automatic numbering of a DOCX: its lists as they are defined, and how far each has counted. Gives the label that
 * a reader sees before a paragraph.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * One level of a list.
     *
     * @param restartsAfter number of the level, from 1, after which it begins anew; -1 for any higher one, 0 for none
     */
    private record Level(int start, String format, String text, int restartsAfter, boolean digitsOnly, String style) {
    }

    private static final class Definition {
        final Map<Integer, Level> levels = new TreeMap<>();
        final int[] counts = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
        String link = "";
    }

    private static final class Instance {
        String definition = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** Reads the part with the definitions. */
    void read(XmlCursor xml) {
        while (xml.next() != XmlCursor.Event.FINISHED) {
            if (xml.depth() == 2 && "abstractNum".equals(nameOf(xml))) {
                definition(xml);
            } else if (xml.depth() == 2 && "num".equals(nameOf(xml))) {
                instance(xml);
            }
        }
    }

    private static String nameOf(XmlCursor xml) {
        return xml.isStart() ? xml.name() : "";
    }

    private void definition(XmlCursor xml) {
        var definition = new Definition();
        var id = String.valueOf(xml.attribute("abstractNumId"));
        definitions.put(id, definition);
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "lvl" -> definition.levels.put(number(xml.attribute("ilvl"), 0), level(xml));
                case "numStyleLink" -> definition.link = String.valueOf(xml.value());
                case "styleLink" -> linked.put(String.valueOf(xml.value()), id);
                default -> {
                    // names and identifiers for the word processor only
                }
            }
        }
    }

    private static Level level(XmlCursor xml) {
        int start = 1;
        int restarts = -1;
        boolean digits = false;
        var format = "decimal";
        var text = "";
        var style = "";
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            var value = xml.value() == null ? "" : xml.value();
            switch (xml.name()) {
                case "start" -> start = number(value, 1);
                case "numFmt" -> format = value.isEmpty() ? format : value;
                case "lvlText" -> text = value;
                case "lvlRestart" -> restarts = number(value, -1);
                case "isLgl" -> digits = !value.equals("0") && !value.equals("false");
                case "pStyle" -> style = value;
                default -> {
                    // layout
                }
            }
        }
        return new Level(start, format, text, restarts, digits, style);
    }

    private void instance(XmlCursor xml) {
        var instance = new Instance();
        instances.put(String.valueOf(xml.attribute("numId")), instance);
        int inside = xml.depth();
        int overridden = 0;
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "abstractNumId" -> instance.definition = String.valueOf(xml.value());
                case "lvlOverride" -> overridden = number(xml.attribute("ilvl"), 0);
                case "startOverride" -> instance.starts.put(overridden, number(xml.value(), 1));
                case "lvl" -> instance.levels.put(number(xml.attribute("ilvl"), overridden), level(xml));
                default -> {
                    // nothing else counts
                }
            }
        }
    }

    /** The level of a list that a paragraph style stands for, or 0. */
    int levelOf(String list, String style) {
        var definition = definitionOf(instances.get(list));
        return definition == null ? 0 : definition.levels.entrySet().stream().filter(one -> one.getValue().style().equals(style))
                .map(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** Counts one further and gives the label; empty if the paragraph has none. */
    String label(String list, int level) {
        var instance = instances.get(list);
        var definition = definitionOf(instance);
        if (definition == null || level < 0 || level >= LEVELS) {
            return "";
        }
        var own = level(instance, definition, level);
        boolean overridden = instance.starts.containsKey(level) && started.add(list + "/" + level);
        if (overridden || !definition.begun[level]) {
            definition.counts[level] = instance.starts.getOrDefault(level, own.start());
        } else {
            definition.counts[level]++;
        }
        definition.begun[level] = true;
        for (int below = level + 1; below < LEVELS; below++) {
            int after = level(instance, definition, below).restartsAfter();
            if (after != 0 && (after < 0 || level < after)) {
                definition.begun[below] = false;
            }
        }
        return print(instance, definition, own);
    }

    private Definition definitionOf(Instance instance) {
        var definition = instance == null ? null : definitions.get(instance.definition);
        return definition == null || definition.link.isEmpty() ? definition
                : definitions.getOrDefault(linked.getOrDefault(definition.link, ""), definition);
    }

    private static Level level(Instance instance, Definition definition, int level) {
        var plain = new Level(1, "none", "", -1, false, "");
        return instance.levels.getOrDefault(level, definition.levels.getOrDefault(level, plain));
    }

    private static String print(Instance instance, Definition definition, Level own) {
        if (own.format().equals("bullet")) {
            return own.text().isBlank() ? "" : bullet(own.text().strip());
        }
        return PLACE.matcher(own.text()).replaceAll(place -> {
            int at = place.group(1).charAt(0) - '1';
            var level = level(instance, definition, at);
            int count = definition.begun[at] ? definition.counts[at] : instance.starts.getOrDefault(at, level.start());
            return NumberFormat.print(own.digitsOnly() ? "decimal" : level.format(), count);
        }).strip();
    }

    /** Signs of symbol fonts have no meaning outside them. */
    private static String bullet(String sign) {
        return sign.charAt(0) >= 0xE000 && sign.charAt(0) <= 0xF8FF || sign.equals("o") ? "•" : sign;
    }

    private static int number(String value, int otherwise) {
        try {
            return value == null || value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
