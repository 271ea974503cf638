package org.paraph.engine.camunda.checks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of XML that nobody has vouched for. A document type is refused where it begins, so that no entity is ever
 * declared, resolved or fetched.
 */
final class MarkupReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The parser of the Java platform, whatever else a server has. */
    private static final XMLInputFactory PARSERS = safe(XMLInputFactory.newDefaultFactory());

    private final XMLStreamReader reader;
    private final List<Tag> tags = new ArrayList<>();
    private Tag open;
    private int depth;
    private int line;
    private int column;

    private MarkupReader(XMLStreamReader reader, String text) {
        this.reader = reader;
        int begin = text.startsWith("<?xml") ? Math.max(0, text.indexOf("?>") + 2) : 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        var before = text.substring(0, begin);
        line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        column = begin - before.lastIndexOf('\n');
    }

    private static XMLInputFactory safe(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /** The text without the mark that some programs put before it. */
    static String bare(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static Markup read(String text) {
        var bare = bare(text);
        if (bare.isBlank()) {
            return Markup.unreadable(Flaw.ofFile(Code.EMPTY_FILE));
        }
        if (!bare.strip().startsWith("<")) {
            return Markup.unreadable(Flaw.ofFile(Code.NOT_XML).placed(1, 1));
        }
        try {
            return new MarkupReader(PARSERS.createXMLStreamReader(new StringReader(bare)), bare).all();
        } catch (XMLStreamException e) {
            return Markup.unreadable(notWellFormed(e));
        }
    }

    private static Flaw notWellFormed(XMLStreamException e) {
        var place = e.getLocation();
        var said = e.getMessage() == null ? "" : e.getMessage().replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "").strip();
        var flaw = Flaw.ofFile(Code.NOT_WELL_FORMED, said);
        return place == null || place.getLineNumber() < 1 ? flaw
                : flaw.placed(place.getLineNumber(), Math.max(1, place.getColumnNumber()));
    }

    private Markup all() throws XMLStreamException {
        var declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8") && !declared.equalsIgnoreCase("US-ASCII")) {
            return Markup.unreadable(Flaw.ofFile(Code.WRONG_ENCODING, declared).placed(1, 1));
        }
        while (hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Markup.unreadable(Flaw.ofFile(Code.DOCTYPE).placed(line, column));
            }
            take(event);
            if (depth > Limits.DEPTH) {
                return Markup.unreadable(Flaw.ofFile(Code.TOO_DEEP, Limits.DEPTH).placed(line, column));
            }
            if (tags.size() > Limits.ELEMENTS) {
                return Markup.unreadable(Flaw.ofFile(Code.TOO_MANY_ELEMENTS, Limits.ELEMENTS).placed(line, column));
            }
            pass(reader.getLocation());
        }
        return Markup.of(tags);
    }

    private boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    private int next() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            // the platform's parser answers some damaged files with exceptions of its own insides
            throw new XMLStreamException(e.toString(), reader.getLocation(), e);
        }
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                open = new Tag(open, orEmpty(reader.getNamespaceURI()), reader.getLocalName(), attributes(), line, column);
                tags.add(open);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                open = open.parent();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (open != null) {
                    open.append(reader.getText());
                }
            }
            default -> {
                // comments and processing instructions say nothing
            }
        }
    }

    /** An element begins where what stood before it ends. */
    private void pass(Location end) {
        line = Math.max(1, end.getLineNumber());
        column = Math.max(1, end.getColumnNumber());
    }

    private List<Tag.Attribute> attributes() {
        var all = new ArrayList<Tag.Attribute>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            all.add(new Tag.Attribute(orEmpty(reader.getAttributeNamespace(at)), reader.getAttributeLocalName(at),
                    reader.getAttributeValue(at)));
        }
        return all;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
