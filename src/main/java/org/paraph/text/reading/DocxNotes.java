package org.paraph.text.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Footnotes, endnotes or comments of a DOCX by their identifiers. */
final class DocxNotes {

    private static final Pattern PARTY = Pattern.compile("[A-Z][A-Z0-9]{1,9}: ");

    private final Map<String, String> notes = new HashMap<>();
    /** Those that name their party as our own editions do, in a bold run of its own. */
    private final Set<String> positions = new HashSet<>();

    /** Reads notes in our notation, without the brackets around them. */
    void read(XmlCursor xml, String element) {
        read(xml, element, true);
    }

    /** Reads plain words. */
    void readWords(XmlCursor xml, String element) {
        read(xml, element, false);
    }

    private void read(XmlCursor xml, String element, boolean notation) {
        while (xml.next() != XmlCursor.Event.FINISHED) {
            if (xml.isStart() && xml.name().equals(element)) {
                var id = String.valueOf(xml.attribute("id"));
                var type = xml.attribute("type");
                var words = notation ? notation(xml, id) : words(xml);
                if (type == null || type.equals("normal")) {
                    notes.put(id, words);
                }
            }
        }
    }

    private String notation(XmlCursor xml, String id) {
        var words = new StringBuilder();
        int inside = xml.depth();
        boolean bold = false;
        boolean sign = false;
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "r" -> {
                    bold = false;
                    sign = false;
                }
                case "b" -> bold = DocxStyles.isOn(xml.value());
                case "rStyle" -> sign = "ParaphSign".equals(xml.value());
                case "t" -> {
                    var text = xml.allText();
                    if (bold && Signs.trim(words.toString()).isEmpty() && PARTY.matcher(text).matches()) {
                        positions.add(id);
                    }
                    words.append(sign ? Signs.sign(text) : Signs.literal(text));
                }
                default -> layout(xml, words);
            }
        }
        return Signs.trim(words.toString());
    }

    /** The words in an element, paragraphs joined by blanks, without what is deleted. */
    static String words(XmlCursor xml) {
        var words = new StringBuilder();
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("t")) {
                words.append(xml.allText());
            } else {
                layout(xml, words);
            }
        }
        return Signs.trim(words.toString());
    }

    private static void layout(XmlCursor xml, StringBuilder words) {
        switch (xml.name()) {
            case "p", "br", "tab", "cr" -> words.append(' ');
            case "noBreakHyphen" -> words.append('-');
            case "del", "moveFrom", "instrText", "Fallback" -> xml.skip();
            default -> {
                // of no meaning here
            }
        }
    }

    /** The words of one; empty if there is none. */
    String get(String id) {
        return notes.getOrDefault(id, "");
    }

    /** One as our notation has it; empty if there is none. A doubtful party is reported. */
    String note(String id, List<Remark> remarks) {
        var words = get(String.valueOf(id));
        var note = words.isEmpty() ? "" : "[^" + words + "]";
        return positions.contains(String.valueOf(id)) ? note : Parties.plausible(note, remarks);
    }
}
