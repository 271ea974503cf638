package org.paraph.text.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Paragraph and character styles of an ODT, as far as they say what is in them. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    private record Style(String parent, String list) {
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Learns a style. */
    void define(XmlCursor xml) {
        var name = String.valueOf(xml.attribute("name"));
        styles.put(name, new Style(xml.attribute("parent-style-name"), xml.attribute("list-style-name")));
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("text-properties") && "none".equals(xml.attribute("display"))) {
                hidden.add(name);
            }
        }
    }

    /** True if words in this style do not show. */
    boolean hides(String name) {
        return hidden.contains(name);
    }

    /** What a paragraph style, or one that it is based on, says. */
    Block.Hint hint(String name) {
        var at = name;
        for (int link = 0; link < LONGEST_CHAIN && at != null; link++) {
            var plain = at.toLowerCase(Locale.ROOT);
            if (plain.equals("title")) {
                return Block.Hint.TITLE;
            }
            if (plain.startsWith("contents")) {
                return Block.Hint.CONTENTS;
            }
            at = styles.containsKey(at) ? styles.get(at).parent() : null;
        }
        return Block.Hint.NONE;
    }

    /** The list style that a paragraph style brings, or null. */
    String list(String name) {
        var at = name;
        for (int link = 0; link < LONGEST_CHAIN && at != null && styles.containsKey(at); link++) {
            if (styles.get(at).list() != null) {
                return styles.get(at).list();
            }
            at = styles.get(at).parent();
        }
        return null;
    }
}
