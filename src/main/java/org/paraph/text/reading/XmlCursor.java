package org.paraph.text.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XML part once, from front to back, holding nothing but the place where it stands. Document types,
 * external entities and elements nested beyond {@link Limits#XML_DEPTH} are refused; nothing is ever fetched.
 */
final class XmlCursor {

    enum Event {
        START, END, TEXT, FINISHED
    }

    /** The parser of the Java platform, whatever else a server has; making it takes longer than reading a small part. */
    private static final XMLInputFactory PARSERS = safe(XMLInputFactory.newDefaultFactory());

    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory safe(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw UnreadableFile.withDoctype();
        });
        return factory;
    }

    /** @param part not closed by this */
    static XmlCursor over(InputStream part) {
        try {
            return new XmlCursor(PARSERS.createXMLStreamReader(XmlEncoding.reader(part)));
        } catch (XMLStreamException | IOException e) {
            throw UnreadableFile.corrupt();
        }
    }

    /** Goes on to the next beginning or end of an element or piece of text. */
    Event next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.XML_DEPTH) {
                            throw UnreadableFile.tooDeep();
                        }
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw UnreadableFile.withDoctype();
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return Event.FINISHED;
        } catch (XMLStreamException e) {
            throw UnreadableFile.corrupt();
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            // the platform's parser answers some damaged files with exceptions of its own insides
            throw UnreadableFile.corrupt();
        }
    }

    /** True if an element begins here. */
    boolean isStart() {
        return reader.isStartElement();
    }

    /** How many elements are open here. */
    int depth() {
        return depth;
    }

    /** Local name of the element that begins or ends here. */
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** Value of an attribute by its local name, whatever its namespace; null if there is none. */
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Value of the attribute {@code val}, in which most settings of a DOCX stand. */
    String value() {
        return attribute("val");
    }

    /** The text of this event. */
    String text() {
        return reader.getText();
    }

    /** Goes to the end of the element that begins here. */
    void skip() {
        int inside = depth;
        while (depth >= inside && next() != Event.FINISHED) {
            // nothing in it is wanted
        }
    }

    /** All text in the element that begins here; goes to its end. */
    String allText() {
        var text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            var event = next();
            if (event == Event.TEXT) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == Event.FINISHED) {
                break;
            }
        }
        return text.toString();
    }

    /** Goes to the next element anywhere inside the one of the given depth; false when that one ends. */
    boolean nextIn(int parent) {
        while (true) {
            var event = next();
            if (event == Event.FINISHED || event == Event.END && depth < parent) {
                return false;
            }
            if (event == Event.START) {
                return true;
            }
        }
    }
}
