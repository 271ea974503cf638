package org.paraph.text.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The footnotes of a page that stand at its end, with links to them in the words. */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("^[\\s\\[(]*(?:\\d{1,3}|[*†‡]|[a-z])?[\\s\\])..:]*|[\\s↩↑^︎]+$");
    private static final int MOST = 5_000;
    private static final int LONGEST = 5_000;

    private final Map<Element, String> byLink = new IdentityHashMap<>();
    private final Set<Element> notes = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlNotes(Document document) {
        var links = document.select("sup > a[href^=#], a[role=doc-noteref], a.footnote-ref, a[href^=#] > sup");
        var targets = links.isEmpty() ? Map.<String, Element>of() : byId(document);
        var words = new IdentityHashMap<Element, String>();
        for (var found : links.subList(0, Math.min(links.size(), MOST))) {
            var link = found.nameIs("sup") ? found.parent() : found;
            var id = link.attr("href").substring(link.attr("href").startsWith("#") ? 1 : 0);
            var target = targets.get(id);
            target = target != null && target.nameIs("a") ? target.parent() : target;
            if (target != null && target.nameIs("sup")) {
                target = target.parent();
            }
            if (target != null && !target.nameIs("body") && !isInside(link, target)
                    && words.computeIfAbsent(target, Element::text).length() < LONGEST) {
                byLink.put(link, MARK.matcher(words.get(target)).replaceAll(""));
                notes.add(target);
            }
        }
    }

    private static Map<String, Element> byId(Document document) {
        var found = new HashMap<String, Element>();
        document.select("[id]").forEach(element -> found.putIfAbsent(element.id(), element));
        found.remove("");
        return found;
    }

    private static boolean isInside(Element link, Element target) {
        int depth = 0;
        for (var at = link.parent(); at != null; at = at.parent()) {
            if (at == target || ++depth > Limits.XML_DEPTH) {
                return true;
            }
        }
        return false;
    }

    /** The words of the note that a link leads to; null if it leads to none. */
    String behind(Element link) {
        return byLink.get(link);
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }
}
