package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paraph.text.reading.Block.Hint;
import org.paraph.text.reading.XmlCursor.Event;

/** Goes through the content of an ODT and makes blocks of its paragraphs, headings, lists and tables. */
final class OdtBody {

    private final XmlCursor xml;
    private final Odt odt;
    private final Blocks blocks;
    private final Map<String, String> deletions = new HashMap<>();
    private final Map<String, Boolean> insertions = new HashMap<>();
    private final List<Block> boxes = new ArrayList<>();
    private List<Remark> remarks = new ArrayList<>();
    private Row row;
    private int contents;
    private int inParagraph;
    private int insertedFrom = -1;

    OdtBody(XmlCursor xml, Odt odt, Blocks blocks) {
        this.xml = xml;
        this.odt = odt;
        this.blocks = blocks;
    }

    /** Reads all inside the element that begins here. */
    void read() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            element();
        }
    }

    private void element() {
        switch (xml.name()) {
            case "p", "h" -> paragraph();
            case "list" -> {
                odt.lists.begin(xml, "");
                read();
                odt.lists.end();
            }
            case "list-item" -> {
                odt.lists.item(xml.attribute("start-value"));
                read();
            }
            case "tracked-changes" -> changes();
            case "table-of-content", "alphabetical-index", "table-index", "illustration-index", "user-index" -> {
                contents++;
                read();
                contents--;
            }
            case "table-of-content-source", "sequence-decls", "forms", "variable-decls", "user-field-decls" -> xml.skip();
            case "table" -> table();
            case "section" -> {
                if ("none".equals(xml.attribute("display"))) {
                    blocks.remark("hidden-text-left-out", xml.allText());
                }
            }
            case "image" -> remarks.add(new Remark("image-left-out", ""));
            case "object", "object-ole" -> remarks.add(new Remark("object-left-out", ""));
            default -> {
                // containers
            }
        }
    }

    private void paragraph() {
        boolean heading = xml.name().equals("h");
        var style = xml.attribute("style-name") == null ? "" : xml.attribute("style-name");
        int level = heading ? level(xml.attribute("outline-level")) : 0;
        var label = odt.lists.isOpen() ? odt.lists.label() : heading && !"true".equals(xml.attribute("is-list-header")) ? odt.lists.heading(level) : "";
        var outer = remarks;
        remarks = new ArrayList<>();
        insertedFrom = insertedFrom >= 0 ? 0 : -1;
        var words = new StringBuilder();
        inParagraph++;
        inline(words);
        inParagraph--;
        if (insertedFrom >= 0 && words.length() > insertedFrom) {
            remarks.add(new Remark("tracked-change-inserted", words.substring(insertedFrom)));
        }
        var trimmed = Signs.trim(words.toString());
        var said = label.isEmpty() || trimmed.isEmpty() && !heading ? trimmed : label + "\t" + trimmed;
        say(said, heading ? Hint.HEADING : odt.styles.hint(style), level);
        remarks = outer;
        if (inParagraph == 0) {
            boxes.forEach(blocks::add);
            boxes.clear();
        }
    }

    private void say(String said, Hint hint, int level) {
        if (said.isEmpty() && remarks.isEmpty()) {
            return;
        }
        if (inParagraph > 0) {
            boxes.add(Block.loose(said).with(List.of(new Remark("text-box", said))));
        } else if (row != null) {
            row.add(said, remarks);
        } else {
            blocks.add(Block.loose(said).with(remarks).as(contents > 0 ? Hint.CONTENTS : hint, level));
        }
    }

    private static int level(String level) {
        return level != null && level.matches("[1-9]|10") ? Integer.parseInt(level) : 1;
    }

    private void inline(StringBuilder words) {
        int inside = xml.depth();
        while (true) {
            var event = xml.next();
            if (event == Event.FINISHED || event == Event.END && xml.depth() < inside) {
                return;
            }
            if (event == Event.TEXT) {
                words.append(xml.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').replace("\\", "\\\\"));
            } else if (event == Event.START) {
                piece(words);
            }
        }
    }

    private void piece(StringBuilder words) {
        switch (xml.name()) {
            case "s" -> words.append(" ".repeat(Math.min(200, xml.attribute("c") == null ? 1 : number(xml.attribute("c")))));
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "note" -> note(words);
            case "annotation" -> remarks.add(new Remark("comment-left-out", xml.allText()));
            case "number", "ruby-text", "note-citation", "desc", "bookmark-end" -> xml.skip();
            case "image" -> {
                remarks.add(new Remark("image-left-out", ""));
                xml.skip();
            }
            case "object", "object-ole" -> {
                remarks.add(new Remark("object-left-out", ""));
                xml.skip();
            }
            case "hidden-text", "hidden-paragraph" -> remarks.add(new Remark("hidden-text-left-out", String.valueOf(xml.attribute("string-value")) + xml.allText()));
            case "change" -> deleted(String.valueOf(xml.attribute("change-id")));
            case "change-start" -> insertedFrom = insertions.containsKey(String.valueOf(xml.attribute("change-id"))) ? words.length() : insertedFrom;
            case "change-end" -> inserted(words);
            case "p", "h" -> paragraph();
            case "list", "list-item", "table" -> element();
            default -> {
                if (xml.name().equals("span") && odt.styles.hides(String.valueOf(xml.attribute("style-name")))) {
                    remarks.add(new Remark("hidden-text-left-out", xml.allText()));
                } else {
                    inline(words);
                }
            }
        }
    }

    private static int number(String value) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    private void note(StringBuilder words) {
        var note = new StringBuilder();
        int inside = xml.depth();
        while (true) {
            var event = xml.next();
            if (event == Event.FINISHED || event == Event.END && xml.depth() < inside) {
                break;
            }
            if (event == Event.START && xml.name().equals("note-citation")) {
                xml.skip();
            } else {
                note.append(event == Event.TEXT ? xml.text() : xml.name().equals("p") || xml.name().equals("s") ? " " : "");
            }
        }
        var said = Signs.trim(note.toString());
        words.append(said.isEmpty() ? "" : "[^" + Signs.literal(said) + "]");
    }

    private void changes() {
        int inside = xml.depth();
        var id = "";
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "changed-region" -> id = String.valueOf(xml.attribute("id"));
                case "insertion" -> insertions.put(id, true);
                case "deletion" -> {
                    int depth = xml.depth();
                    var words = new StringBuilder();
                    while (xml.nextIn(depth)) {
                        if (xml.name().equals("change-info")) {
                            xml.skip();
                        } else {
                            words.append(words.length() > 0 ? " " : "").append(xml.allText());
                        }
                    }
                    deletions.put(id, words.toString());
                }
                default -> {
                    // who and when
                }
            }
        }
    }

    private void deleted(String id) {
        if (deletions.containsKey(id)) {
            remarks.add(new Remark("tracked-change-deleted", deletions.get(id)));
        }
    }

    private void inserted(StringBuilder words) {
        if (insertedFrom >= 0 && words.length() > insertedFrom) {
            remarks.add(new Remark("tracked-change-inserted", words.substring(insertedFrom)));
        }
        insertedFrom = -1;
    }

    private void table() {
        boolean nested = row != null || inParagraph > 0;
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (nested || !xml.name().equals("table-row")) {
                element();
                continue;
            }
            row = new Row();
            int rowDepth = xml.depth();
            while (xml.nextIn(rowDepth)) {
                if (xml.name().equals("table-cell")) {
                    row.cell();
                } else {
                    element();
                }
            }
            var done = row;
            row = null;
            done.into(blocks);
        }
    }
}
