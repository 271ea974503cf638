package org.paraph.text.reading;

import java.util.HashMap;
import java.util.Map;

/** Footnotes, endnotes or comments of a DOCX by their identifiers. */
final class DocxNotes {

    private final Map<String, String> notes = new HashMap<>();

    /** @param element name of the element that holds one of them */
    void read(XmlCursor xml, String element) {
        while (xml.next() != XmlCursor.Event.FINISHED) {
            if (xml.isStart() && xml.name().equals(element)) {
                var id = String.valueOf(xml.attribute("id"));
                var type = xml.attribute("type");
                var words = words(xml);
                if (type == null || type.equals("normal")) {
                    notes.put(id, words);
                }
            }
        }
    }

    /** The words in an element, paragraphs joined by blanks, without what is deleted. */
    static String words(XmlCursor xml) {
        var words = new StringBuilder();
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "t" -> words.append(xml.allText());
                case "p", "br", "tab", "cr" -> words.append(' ');
                case "noBreakHyphen" -> words.append('-');
                case "del", "moveFrom", "instrText", "Fallback" -> xml.skip();
                default -> {
                    // layout
                }
            }
        }
        return Signs.trim(words.toString());
    }

    /** The words of one; empty if there is none. */
    String get(String id) {
        return notes.getOrDefault(id, "");
    }
}
