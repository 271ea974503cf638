package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.reading.XmlCursor.Event;

/** Goes through the body of a DOCX and makes blocks of its paragraphs and tables. */
final class DocxBody {

    private final XmlCursor xml;
    private final Docx docx;
    private final Blocks blocks;
    private final DocxFields fields = new DocxFields();
    /** Blocks of text boxes, which follow the paragraph that they hang on. */
    private final List<Block> boxes = new ArrayList<>();
    private DocxParagraph paragraph;
    private DocxParagraph unfinished;
    private String runStyle = "";
    private boolean hidden;
    private int inBox;
    /** The row that is read, or null outside tables. */
    private Row row;

    DocxBody(XmlCursor xml, Docx docx, Blocks blocks) {
        this.xml = xml;
        this.docx = docx;
        this.blocks = blocks;
    }

    void read() {
        while (xml.next() != Event.FINISHED) {
            if (xml.isStart()) {
                element();
            }
        }
        if (unfinished != null) {
            finish(unfinished);
        }
    }

    private void inside() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            element();
        }
    }

    private void element() {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> control();
            case "altChunk" -> blocks.remark("embedded-part-left-out", "");
            case "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtEndPr", "Fallback", "rt", "moveFromRangeStart", "tblPrEx" -> xml.skip();
            default -> {
                if (paragraph != null) {
                    inParagraph();
                }
            }
        }
    }

    private void inParagraph() {
        switch (xml.name()) {
            case "pPr" -> settings();
            case "r" -> run();
            case "ins", "moveTo" -> inserted();
            case "del", "moveFrom" -> deleted();
            case "t" -> say(xml.allText());
            case "tab", "ptab" -> gap('\t');
            case "br" -> gap("textWrapping".equals(xml.attribute("type")) || xml.attribute("type") == null ? '\n' : ' ');
            case "cr" -> gap('\n');
            case "noBreakHyphen" -> say("-");
            case "sym" -> say(DocxParagraph.symbol(xml.attribute("char")));
            case "fldChar" -> fields.mark(String.valueOf(xml.attribute("fldCharType")));
            case "instrText" -> fields.instruction(xml.allText());
            case "fldSimple" -> paragraph.inContents |= DocxFields.isContents(String.valueOf(xml.attribute("instr")));
            case "footnoteReference" -> paragraph.note(docx.footnotes.note(xml.attribute("id"), paragraph.remarks()), runStyle);
            case "endnoteReference" -> paragraph.note(docx.endnotes.note(xml.attribute("id"), paragraph.remarks()), runStyle);
            case "commentReference" -> paragraph.remark("comment-left-out", docx.comments.get(String.valueOf(xml.attribute("id"))));
            case "blip", "imagedata" -> paragraph.remark("image-left-out", "");
            case "chart", "relIds" -> paragraph.remark("drawing-left-out", "");
            case "OLEObject" -> paragraph.remark("object-left-out", "");
            case "txbxContent" -> textBox();
            default -> {
                // what only wraps other things, or layout
            }
        }
    }

    private void paragraph() {
        var outer = paragraph;
        paragraph = unfinished != null ? unfinished : new DocxParagraph();
        paragraph.runsOn = false;
        unfinished = null;
        paragraph.inContents |= fields.isInContents();
        inside();
        var done = paragraph;
        paragraph = outer;
        done.inContents |= fields.isInContents();
        if (done.runsOn && row == null) {
            unfinished = done;
        } else if (!docx.styles.isImprint(done.style)) {
            finish(done);
        }
    }

    private void finish(DocxParagraph done) {
        var meaning = docx.styles.meaning(done.style);
        var label = label(done);
        if (row != null) {
            row.add(Signs.trim(label + " " + done.words()), done.remarks());
            return;
        }
        var block = done.block(meaning, label);
        boolean says = !done.isEmpty() || label.length() > 1;
        if (block.isTold() || says || !done.remarks().isEmpty()) {
            if (inBox > 0) {
                boxes.add(block.with(List.of(new Remark("text-box", block.words()))));
            } else {
                blocks.add(block);
            }
        }
        if (inBox == 0) {
            boxes.forEach(blocks::add);
            boxes.clear();
        }
    }

    private String label(DocxParagraph done) {
        if (done.list != null) {
            return done.list.equals("0") ? "" : docx.numbering.label(done.list, Math.max(done.level, 0));
        }
        var list = docx.styles.list(done.style);
        if (list == null || list.getKey().equals("0")) {
            return "";
        }
        int level = done.level >= 0 ? done.level : list.getValue() >= 0 ? list.getValue() : docx.numbering.levelOf(list.getKey(), done.style);
        return docx.numbering.label(list.getKey(), level);
    }

    private void settings() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            var value = xml.value() == null ? "" : xml.value();
            switch (xml.name()) {
                case "pStyle" -> paragraph.style = value;
                case "numId" -> paragraph.list = value;
                case "ilvl" -> paragraph.level = number(value);
                case "outlineLvl" -> paragraph.outline = number(value);
                case "del", "moveFrom" -> paragraph.runsOn = true;
                case "pPrChange", "numberingChange" -> xml.skip();
                default -> {
                    // layout
                }
            }
        }
    }

    private static int number(String value) {
        return value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : -1;
    }

    private void run() {
        var outerStyle = runStyle;
        boolean outerHidden = hidden;
        runStyle = "";
        hidden = false;
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("rPr")) {
                runSettings();
            } else {
                element();
            }
        }
        runStyle = outerStyle;
        hidden = outerHidden;
    }

    private void runSettings() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            switch (xml.name()) {
                case "rStyle" -> {
                    var id = String.valueOf(xml.value());
                    runStyle = docx.styles.run(id);
                    hidden |= docx.styles.hides(id) && runStyle.isEmpty();
                }
                case "vanish" -> hidden = DocxStyles.isOn(xml.value());
                case "rPrChange" -> xml.skip();
                default -> {
                    // layout
                }
            }
        }
    }

    private void say(String text) {
        if (fields.isInstructing()) {
            return;
        }
        if (hidden && runStyle.isEmpty() && docx.styles.meaning(paragraph.style).kind() == null) {
            paragraph.remark("hidden-text-left-out", text);
            return;
        }
        paragraph.text(text, runStyle);
    }

    private void gap(char sign) {
        if (!hidden) {
            paragraph.gap(sign);
        }
    }

    private void inserted() {
        paragraph.beginInsertion();
        inside();
        paragraph.endInsertion();
    }

    private void deleted() {
        var words = new StringBuilder();
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("delText") || xml.name().equals("t")) {
                words.append(xml.allText());
            }
        }
        if (words.length() > 0) {
            paragraph.remark("tracked-change-deleted", words.toString());
        }
    }

    private void control() {
        boolean list = false;
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("docPartGallery") && "Table of Contents".equals(xml.value())) {
                list = true;
                fields.enterContents();
            } else if (xml.name().equals("placeholder")) {
                xml.skip();
            } else {
                element();
            }
        }
        if (list) {
            fields.leaveContents();
        }
    }

    private void textBox() {
        var outerRow = row;
        row = null;
        inBox++;
        inside();
        inBox--;
        row = outerRow;
    }

    /** Rows of a table inside a cell become words of that cell. */
    private void table() {
        boolean nested = row != null;
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (nested || !xml.name().equals("tr")) {
                element();
            } else {
                row();
            }
        }
    }

    private void row() {
        row = new Row();
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            if (xml.name().equals("tc")) {
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
