package org.paraph.text.reading;

import java.util.Collections;
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

    private final Map<Element, String> byLink = new IdentityHashMap<>();
    private final Set<Element> notes = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlNotes(Document document) {
        var links = document.select("sup > a[href^=#], a[role=doc-noteref], a.footnote-ref, a[href^=#] > sup");
        for (var found : links.subList(0, Math.min(links.size(), MOST))) {
            var link = found.nameIs("sup") ? found.parent() : found;
            var id = link.attr("href").substring(link.attr("href").startsWith("#") ? 1 : 0);
            var target = id.isEmpty() ? null : document.getElementById(id);
            target = target != null && target.nameIs("a") ? target.parent() : target;
            if (target != null && target.nameIs("sup")) {
                target = target.parent();
            }
            if (target != null && !link.parents().contains(target) && !target.nameIs("body") && target.text().length() < 5_000) {
                byLink.put(link, MARK.matcher(target.text()).replaceAll(""));
                notes.add(target);
            }
        }
    }

    /** The words of the note that a link leads to; null if it leads to none. */
    String behind(Element link) {
        return byLink.get(link);
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }
}
