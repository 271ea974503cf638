package org.paraph.text.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.paraph.text.document.Kind;

/** The styles of a DOCX, as far as they say what a paragraph is. */
final class DocxStyles {

    private static final String IMPRINT = "ParaphImprint";
    private static final Pattern OURS = Pattern.compile("Paraph(\\p{Alpha}+)(\\d{1,2})");
    private static final int LONGEST_CHAIN = 20;

    /** @param outline level of the outline from 0, or -1; 9 is body text */
    private record Style(String name, String basedOn, String list, int level, int outline, boolean hidden) {
    }

    /**
     * What a style says.
     *
     * @param kind  the kind that one of our own styles tells, or null
     * @param depth the depth that it tells, or -1
     * @param hint  what any other style says
     * @param level of a heading, from 1
     */
    record Meaning(Kind kind, int depth, Block.Hint hint, int level) {
    }

    private static final Meaning NOTHING = new Meaning(null, -1, Block.Hint.NONE, 0);

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    void read(XmlCursor xml) {
        while (xml.next() != XmlCursor.Event.FINISHED) {
            if (xml.isStart() && xml.name().equals("style")) {
                style(xml);
            }
        }
    }

    private void style(XmlCursor xml) {
        var id = String.valueOf(xml.attribute("styleId"));
        var name = "";
        var basedOn = "";
        String list = null;
        int level = -1;
        int outline = -1;
        boolean hidden = false;
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            var value = xml.value() == null ? "" : xml.value();
            switch (xml.name()) {
                case "name" -> name = value;
                case "basedOn" -> basedOn = value;
                case "numId" -> list = value;
                case "ilvl" -> level = digit(value);
                case "outlineLvl" -> outline = digit(value);
                case "vanish" -> hidden = isOn(value);
                default -> {
                    // layout
                }
            }
        }
        styles.put(id, new Style(name, basedOn, list, level, outline, hidden));
    }

    /** True for a setting that is there and not turned off. */
    static boolean isOn(String value) {
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static int digit(String value) {
        return value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : -1;
    }

    /** What a paragraph style says about its paragraphs. */
    Meaning meaning(String id) {
        return id.isEmpty() ? NOTHING : meanings.computeIfAbsent(id, this::learn);
    }

    private Meaning learn(String id) {
        var at = id;
        for (int link = 0; link < LONGEST_CHAIN && !at.isEmpty(); link++) {
            var style = styles.get(at);
            var meaning = of(at, style);
            if (meaning != NOTHING || style == null) {
                return meaning;
            }
            at = style.basedOn();
        }
        return NOTHING;
    }

    private static Meaning of(String id, Style style) {
        var name = style == null ? id : style.name();
        var ours = OURS.matcher(id);
        var renamed = OURS.matcher(name.replace(" ", ""));
        var own = ours.matches() ? ours : renamed.matches() ? renamed : null;
        var kind = own == null ? null : kind(own.group(1));
        if (kind != null) {
            return new Meaning(kind, Integer.parseInt(own.group(2)), Block.Hint.NONE, 0);
        }
        var plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("title")) {
            return new Meaning(null, -1, Block.Hint.TITLE, 0);
        }
        if (plain.startsWith("toc") || plain.equals("table of contents")) {
            return new Meaning(null, -1, Block.Hint.CONTENTS, 0);
        }
        int outline = plain.matches("heading ?[1-9]") ? plain.charAt(plain.length() - 1) - '1' : style == null ? -1 : style.outline();
        return outline >= 0 && outline < 9 ? new Meaning(null, -1, Block.Hint.HEADING, outline + 1) : NOTHING;
    }

    /** True for what we print around a text: it is not part of it. */
    boolean isImprint(String id) {
        return id.equals(IMPRINT) || styles.containsKey(id) && styles.get(id).name().replace(" ", "").equals(IMPRINT);
    }

    private static Kind kind(String word) {
        for (var kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        return null;
    }

    /** The list in which paragraphs of a style are numbered, with its level or -1; null if they are in none. */
    Map.Entry<String, Integer> list(String id) {
        int level = -1;
        var at = id;
        for (int link = 0; link < LONGEST_CHAIN && styles.containsKey(at); link++) {
            var style = styles.get(at);
            level = level < 0 ? style.level() : level;
            if (style.list() != null) {
                return Map.entry(style.list(), level);
            }
            at = style.basedOn();
        }
        return null;
    }

    /** True if words in this character style do not show. */
    boolean hides(String id) {
        return styles.containsKey(id) && styles.get(id).hidden();
    }

    /** A character style of ours ({@code ParaphNumber}, …) by identifier or name; else nothing. */
    String run(String id) {
        var name = id.startsWith("Paraph") || !styles.containsKey(id) ? id : styles.get(id).name().replace(" ", "");
        return name.startsWith("Paraph") ? name : "";
    }
}
