package org.paraph.text.reading;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.paraph.text.document.Kind;

/** Reads HTML of any making, and finds what our own pages tell in attributes {@code data-paraph-kind}. */
final class Html {

    static final String KIND = "data-paraph-kind";
    /** What we print around a text; it is not part of it. */
    static final String IMPRINT = "data-paraph-imprint";

    private Html() {
    }

    static Reading read(String page, String language) {
        long tags = page.chars().filter(sign -> sign == '<').count();
        if (tags > Limits.TAGS) {
            throw UnreadableFile.tooManyBlocks();
        }
        var document = Jsoup.parse(page);
        var blocks = new Blocks();
        new HtmlPage(blocks, new HtmlNotes(document)).read(document.body());
        return blocks.reading(FileType.HTML, null, language);
    }

    /** A page in the encoding that it names, if it is not UTF-8. */
    static String decode(byte[] file, String language) {
        var beginning = new String(file, 0, Math.min(file.length, 2048), StandardCharsets.ISO_8859_1);
        var named = java.util.regex.Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})").matcher(beginning);
        return TextDecoding.decode(file, language, named.find() ? named.group(1) : null);
    }

    /** The kind that an element of ours tells, or null. */
    static Kind kind(Node node) {
        if (!node.hasAttr(KIND)) {
            return null;
        }
        for (var kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(node.attr(KIND))) {
                return kind;
            }
        }
        return null;
    }

    /** The elements with a class that belong to an element of ours itself and not to one inside it. */
    static Set<Element> own(Element told, String name) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node != told && kind(node) != null) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (node instanceof Element element && element.hasClass(name)) {
                    found.add(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }
        }, told);
        return found;
    }

    /** The words in an element in our notation. */
    static String notation(Element element) {
        var words = new StringBuilder();
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText().replace("\\", "\\\\"));
                } else if (node instanceof Element inner) {
                    if (inner.hasClass("sign")) {
                        words.append(Signs.sign(inner.wholeText()));
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (inner.hasClass("footnote")) {
                        words.append(footnote(inner));
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    words.append(inner.nameIs("br") ? " " : "");
                }
                return FilterResult.CONTINUE;
            }
        }, element);
        return words.toString();
    }

    /** {@code [^KOR: words]} */
    static String footnote(Element element) {
        var party = element.attr("data-party").strip();
        return "[^" + (party.isEmpty() ? Signs.unattributed(element.wholeText())
                : party + ": " + Signs.literal(element.wholeText())) + "]";
    }
}
