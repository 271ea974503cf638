package org.paraph.engine.camunda.differences;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads models as XML. Document types are refused and nothing is ever fetched. */
final class Xml {

    private static final String DEEPEST = "200";

    private Xml() {
    }

    /** The outermost element; empty if the text is not XML that we read. */
    static Optional<Element> root(String text) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var source = new InputSource(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            return Optional.of(builder.parse(source).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has a parser that refuses document types", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setIgnoringComments(true);
        factory.setCoalescing(true);
        return factory;
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    /** The attributes but the declarations of namespaces and what is said to a validator, in an order that is always the same. */
    static List<Attr> attributes(Element element) {
        var attributes = new ArrayList<Attr>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            var attribute = (Attr) element.getAttributes().item(at);
            var namespace = attribute.getNamespaceURI();
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)
                    && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                attributes.add(attribute);
            }
        }
        attributes.sort(Comparator.comparing(Attr::getLocalName)
                .thenComparing(each -> Objects.toString(each.getNamespaceURI(), "")));
        return attributes;
    }

    /** The value of an attribute that has no namespace; null if it is missing or blank. */
    static String attribute(Element element, String name) {
        var value = element.getAttribute(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** The words that stand in the element itself, not in those within it, without white space around them. */
    static String text(Element element) {
        var text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            }
        }
        return text.toString().strip();
    }

    /** The text on one line: where prose is broken says nothing. */
    static String prose(String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }

    /** A reference without its prefix, if it has one that stands for a namespace there. */
    static String reference(Element place, String value) {
        int colon = value.indexOf(':');
        return colon > 0 && place.lookupNamespaceURI(value.substring(0, colon)) != null ? value.substring(colon + 1) : value;
    }
}
