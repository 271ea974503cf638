package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the paragraphs of a Word document with all tracked changes accepted or all rejected, by the rules of ECMA-376 and nothing
 * of ours: a paragraph whose mark goes is joined with the next one, which gives its style. Signs in the style of literal signs are given out
 * escaped.
 */
final class WordReading {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final String gone;
    private final boolean treatyOnly;

    private WordReading(String gone, boolean treatyOnly) {
        this.gone = gone;
        this.treatyOnly = treatyOnly;
    }

    /** Paragraphs of treaty text as "style|words", with all changes accepted. */
    static List<String> accepted(Parts parts) {
        return new WordReading("del", true).read(parts);
    }

    static List<String> rejected(Parts parts) {
        return new WordReading("ins", true).read(parts);
    }

    private List<String> read(Parts parts) {
        var paragraphs = new ArrayList<String>();
        var held = new StringBuilder();
        var all = parts.part("word/document.xml").getElementsByTagNameNS(W, "p");
        for (int at = 0; at < all.getLength(); at++) {
            var paragraph = (Element) all.item(at);
            held.append(words(paragraph));
            if (markStays(paragraph)) {
                var style = style(paragraph);
                if (!treatyOnly || !style.equals("ParaphImprint")) {
                    paragraphs.add(style + "|" + (held.toString().equals("/") ? "" : held));
                }
                held.setLength(0);
            }
        }
        return paragraphs;
    }

    private static String style(Element paragraph) {
        var style = (Element) paragraph.getElementsByTagNameNS(W, "pStyle").item(0);
        return style == null ? "" : style.getAttributeNS(W, "val");
    }

    private boolean markStays(Element paragraph) {
        var properties = child(paragraph, "pPr");
        var run = properties == null ? null : child(properties, "rPr");
        return run == null || child(run, gone) == null;
    }

    private String words(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (String.valueOf(child.getLocalName())) {
                case "t", "delText" -> words.append(isSign((Element) node)
                        ? child.getTextContent().replaceAll("(.)", "\\\\$1") : child.getTextContent());
                case "tab", "br" -> words.append('/');
                case "pPr", "rPr" -> { }
                case "ins", "del" -> words.append(child.getLocalName().equals(gone) ? "" : words(child));
                default -> words.append(words(child));
            }
        }
        return words.toString();
    }

    private static boolean isSign(Element run) {
        var properties = child(run, "rPr");
        var style = properties == null ? null : child(properties, "rStyle");
        return style != null && style.getAttributeNS(W, "val").endsWith("Sign");
    }

    private static Element child(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return (Element) child;
            }
        }
        return null;
    }
}
