package org.paraph.text.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.paraph.text.reading.Block.Hint;

/** Goes through a page once, without recursion, and makes blocks of what stands between its tags. */
final class HtmlPage implements NodeFilter {

    private static final Set<String> UNSAID = Set.of("script", "style", "head", "template", "noscript", "select", "option", "button",
            "textarea", "svg", "math", "rt", "rp", "colgroup");
    private static final Set<String> OTHER_MEDIA = Set.of("iframe", "object", "embed", "video", "audio", "canvas");

    private final Blocks blocks;
    private final HtmlNotes notes;
    private final StringBuilder running = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final Set<Element> said = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Remark> remarks = new ArrayList<>();
    private String label = "";
    private Row row;
    private int tables;
    private int told;
    private boolean titled;

    HtmlPage(Blocks blocks, HtmlNotes notes) {
        this.blocks = blocks;
        this.notes = notes;
    }

    void read(Element body) {
        NodeTraversor.filter(this, body);
        flush(Hint.NONE, 0);
        remarks.forEach(remark -> blocks.remark(remark.code(), remark.detail()));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            running.append(text.getWholeText().replace("\\", "\\\\").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var name = element.normalName();
        if (said.contains(element) || notes.isNote(element) || UNSAID.contains(name) || element.hasAttr("hidden")
                || element.hasAttr(Html.IMPRINT)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return inline(element, name) ? FilterResult.SKIP_ENTIRELY : begin(element, name);
    }

    /** Says an element that is wholly dealt with here. */
    private boolean inline(Element element, String name) {
        if (element.hasClass("footnote") && name.equals("span")) {
            running.append(Html.footnote(element));
        } else if (element.hasClass("sign") && name.equals("span")) {
            running.append(Signs.sign(element.wholeText()));
        } else if (notes.behind(element) != null) {
            running.append("[^").append(Signs.literal(notes.behind(element))).append(']');
        } else if (name.equals("del") || name.equals("s") || name.equals("strike")) {
            remarks.add(new Remark("tracked-change-deleted", element.text()));
        } else if (name.equals("img")) {
            remarks.add(new Remark("image-left-out", element.attr("alt")));
        } else if (OTHER_MEDIA.contains(name)) {
            remarks.add(new Remark("embedded-part-left-out", name));
        } else if (name.equals("pre") && row == null) {
            flush(Hint.NONE, 0);
            var lines = new ArrayList<Remark>();
            PlainText.blocks(element.wholeText().replace("\\", "\\\\"), lines).forEach(blocks::add);
            remarks.addAll(lines);
        } else {
            return false;
        }
        return true;
    }

    private FilterResult begin(Element element, String name) {
        if (Html.kind(element) != null) {
            tell(element);
            return FilterResult.CONTINUE;
        }
        if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("tr") || name.equals("li")) {
            flush(Hint.NONE, 0);
        }
        switch (name) {
            case "br" -> running.append('\n');
            case "ins" -> remarks.add(new Remark("tracked-change-inserted", element.text()));
            case "ol" -> lists.push(HtmlList.of(element));
            case "ul" -> lists.push(HtmlList.bullets());
            case "li" -> label = lists.isEmpty() ? "" : lists.peek().next(element.attr("value"));
            case "table" -> tables++;
            case "tr" -> row = tables == 1 ? new Row() : row;
            case "td", "th" -> {
                if (tables == 1 && row != null) {
                    row.cell();
                }
            }
            default -> {
                // layout
            }
        }
        return FilterResult.CONTINUE;
    }

    private void tell(Element element) {
        flush(Hint.NONE, 0);
        var number = new StringBuilder();
        var heading = new StringBuilder();
        var words = new StringBuilder();
        inOrder(element, "num").forEach(part -> number.append(part.wholeText()));
        inOrder(element, "heading").forEach(part -> heading.append(Html.notation(part)));
        inOrder(element, "words").forEach(part -> words.append(Html.notation(part)));
        blocks.add(Block.told(Html.kind(element), told++, number.toString(), heading.toString(), words.toString()).with(remarks));
        remarks = new ArrayList<>();
    }

    private List<Element> inOrder(Element element, String part) {
        var parts = Html.own(element, part);
        said.addAll(parts);
        return parts.stream().sorted(java.util.Comparator.comparingInt(HtmlPage::place)).toList();
    }

    /** Nearly always there is one; several are ordered by where they stand below their parents. */
    private static int place(Element element) {
        return element.siblingIndex();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var name = element.normalName();
        if (Html.kind(element) != null) {
            flush(Hint.NONE, 0);
            told--;
            return FilterResult.CONTINUE;
        }
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            heading(name.charAt(1) - '0');
        } else if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("tr") || name.equals("li")) {
            flush(Hint.NONE, 0);
        }
        switch (name) {
            case "ol", "ul" -> lists.poll();
            case "table" -> tables--;
            case "tr" -> {
                if (tables == 1 && row != null) {
                    var done = row;
                    row = null;
                    done.into(blocks);
                }
            }
            default -> {
                // layout
            }
        }
        return FilterResult.CONTINUE;
    }

    private void heading(int level) {
        boolean title = level == 1 && !titled && HeadLine.of(running.toString()) == null;
        titled |= level == 1;
        flush(title ? Hint.TITLE : Hint.HEADING, title ? 0 : level);
    }

    private void flush(Hint hint, int level) {
        var words = Signs.trim(running.toString().replaceAll("[ \\u00a0]+", " "));
        running.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        var marker = Marker.at(words);
        boolean numbered = label.isEmpty() || marker != null && (label.equals("•") || marker.text().equals(label));
        var said = numbered ? words : label + "\t" + words;
        label = "";
        if (row != null) {
            row.add(said, remarks);
        } else {
            blocks.add(Block.loose(said).with(remarks).as(hint, level));
        }
        remarks = new ArrayList<>();
    }
}
