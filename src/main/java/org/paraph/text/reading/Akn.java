package org.paraph.text.reading;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paraph.text.document.Kind;
import org.paraph.text.reading.XmlCursor.Event;

/**
 * Reads Akoma Ntoso 3.0. Its hierarchical elements tell what they are; running text that an article or a body holds
 * without such elements is recognised like any other.
 */
final class Akn {

    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("book", Kind.PART), Map.entry("tome", Kind.PART),
            Map.entry("part", Kind.PART), Map.entry("subpart", Kind.DIVISION), Map.entry("title", Kind.DIVISION),
            Map.entry("subtitle", Kind.DIVISION), Map.entry("chapter", Kind.CHAPTER), Map.entry("subchapter", Kind.SECTION),
            Map.entry("section", Kind.SECTION), Map.entry("subsection", Kind.SECTION), Map.entry("division", Kind.SECTION),
            Map.entry("article", Kind.ARTICLE), Map.entry("rule", Kind.ARTICLE), Map.entry("paragraph", Kind.PARAGRAPH),
            Map.entry("subparagraph", Kind.PARAGRAPH), Map.entry("alinea", Kind.PARAGRAPH), Map.entry("recital", Kind.PARAGRAPH),
            Map.entry("citation", Kind.PARAGRAPH), Map.entry("point", Kind.ITEM), Map.entry("indent", Kind.ITEM), Map.entry("item", Kind.ITEM),
            Map.entry("clause", Kind.ITEM), Map.entry("subclause", Kind.ITEM), Map.entry("sublist", Kind.ITEM),
            Map.entry("preamble", Kind.PREAMBLE), Map.entry("conclusions", Kind.TESTIMONIUM), Map.entry("attachment", Kind.ANNEX),
            Map.entry("component", Kind.ANNEX), Map.entry("annex", Kind.ANNEX));

    private final XmlCursor xml;
    private final AknInline inline;
    private final Blocks blocks;
    private AknElement open;

    private Akn(XmlCursor xml, Blocks blocks) {
        this.xml = xml;
        this.blocks = blocks;
        this.inline = new AknInline(xml);
    }

    static Reading read(byte[] file, String language) {
        var blocks = new Blocks(true);
        var akn = new Akn(XmlCursor.over(new ByteArrayInputStream(file)), blocks);
        while (akn.xml.next() != Event.FINISHED) {
            if (akn.xml.isStart()) {
                akn.element();
            }
        }
        return blocks.reading(FileType.AKOMA_NTOSO, null, language);
    }

    private void inside() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            element();
        }
    }

    private void element() {
        var name = xml.name();
        var kind = name.equals("hcontainer") ? contained(String.valueOf(xml.attribute("name")).toLowerCase(Locale.ROOT)) : KINDS.get(name);
        if (kind != null) {
            told(kind);
            return;
        }
        switch (name) {
            case "references" -> inline.references();
            case "meta", "doc", "act", "bill", "akomaNtoso", "body", "mainBody" -> {
                // what they hold is read one by one
            }
            case "preface" -> preface();
            case "num" -> number(inline.plain());
            case "heading", "subheading", "crossHeading" -> heading();
            case "intro", "listIntroduction" -> intro();
            case "p", "block", "li", "longTitle", "docTitle", "tblock" -> paragraph();
            case "table" -> table();
            case "toc", "coverPage" -> blocks.remark(name.equals("toc") ? "contents-left-out" : "cover-page-left-out", inline.plain());
            case "componentRef", "documentRef" -> blocks.remark("embedded-part-left-out", String.valueOf(xml.attribute("src")));
            case "identification", "lifecycle", "workflow", "analysis", "publication", "classification", "proprietary", "presentation",
                    "temporalData", "notes" -> xml.skip();
            default -> {
                // containers without meaning of their own
            }
        }
    }

    /** What a container with a name of its own is: in its own words a title is the name of the agreement, not a division. */
    private static Kind contained(String name) {
        return switch (name) {
            case "title" -> Kind.TITLE;
            case "testimonium" -> Kind.TESTIMONIUM;
            default -> KINDS.get(name);
        };
    }

    private void told(Kind kind) {
        flush();
        var outer = open;
        open = new AknElement(kind, outer);
        inside();
        flush();
        open = outer;
    }

    /** Says what is known of the open element once something below it begins or it ends. */
    private void flush() {
        if (open != null && !open.said) {
            open.said = true;
            blocks.add(Block.told(open.kind, open.depth, open.number.toString(), open.heading.toString(), open.words.toString())
                    .with(inline.takeRemarks()));
        }
    }

    private void preface() {
        if (open != null && open.kind == Kind.ANNEX) {
            annexTitle();
            return;
        }
        int inside = xml.depth();
        boolean titled = false;
        while (xml.nextIn(inside)) {
            if (xml.name().equals("longTitle") || xml.name().equals("docTitle") || xml.name().equals("p")) {
                boolean title = !xml.name().equals("p");
                var words = inline.notation();
                boolean says = title || inline.heldTitle();
                if (!Signs.trim(words).isEmpty()) {
                    var block = says && !titled ? Block.told(Kind.TITLE, 0, "", "", words) : Block.loose(words);
                    blocks.add(block.with(inline.takeRemarks()));
                    titled |= says;
                }
            }
        }
    }

    private void annexTitle() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "docNumber" -> number(inline.plain());
                case "docTitle", "longTitle", "p" -> heading();
                default -> {
                    // containers
                }
            }
        }
    }

    private void number(String number) {
        if (open == null || open.said) {
            blocks.add(Block.loose(number));
        } else {
            open.number.append(open.number.length() > 0 ? " " : "").append(number);
        }
    }

    private void heading() {
        var heading = inline.notation();
        if (open == null || open.said) {
            blocks.add(Block.loose(heading).with(inline.takeRemarks()));
        } else {
            open.heading.append(open.heading.length() > 0 ? " " : "").append(heading);
        }
    }

    /** The first paragraph of an introduction is what the element says itself. */
    private void intro() {
        int inside = xml.depth();
        if (open == null || open.said || open.words.length() > 0) {
            inside();
            return;
        }
        boolean listIntroduction = xml.name().equals("listIntroduction");
        if (listIntroduction) {
            open.words.append(inline.notation());
            return;
        }
        while (xml.nextIn(inside)) {
            if (xml.name().equals("p") && !open.said && open.words.length() == 0) {
                open.words.append(inline.notation());
            } else {
                element();
            }
        }
    }

    private void paragraph() {
        if (open == null) {
            add(Block.loose(inline.notation()));
        } else if (open.saysItself() && !open.said && open.words.length() == 0) {
            open.words.append(inline.notation());
        } else if (open.saysItself() || open.kind == Kind.PREAMBLE || open.kind == Kind.TESTIMONIUM) {
            flush();
            add(Block.told(Kind.PARAGRAPH, open.depth + 1, "", "", inline.notation()));
        } else {
            flush();
            add(Block.loose(inline.notation()));
        }
    }

    private void add(Block block) {
        if (!Signs.trim(block.words()).isEmpty()) {
            blocks.add(block.with(inline.takeRemarks()));
        }
    }

    private void table() {
        flush();
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (!xml.name().equals("tr")) {
                continue;
            }
            var row = new Row();
            int rowDepth = xml.depth();
            while (xml.nextIn(rowDepth)) {
                if (xml.name().equals("td") || xml.name().equals("th")) {
                    row.cell();
                    row.add(Signs.trim(inline.notation()), List.of());
                }
            }
            row.into(blocks);
        }
    }
}
