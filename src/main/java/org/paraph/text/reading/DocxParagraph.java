package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a DOCX while it is read. */
final class DocxParagraph {

    private enum Place {
        NUMBER, HEADING, WORDS
    }

    private final StringBuilder number = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    /** Signs and footnotes whose place shows only with what follows. */
    private final StringBuilder waiting = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int insertions;
    private Place place = Place.WORDS;
    private boolean separated = true;
    String style = "";
    String list;
    int level = -1;
    int outline = -1;
    /** True if its end is deleted, so that the next paragraph goes on with it. */
    boolean runsOn;
    /** True if it is a line of a table of contents. */
    boolean inContents;

    /** Adds what a run says. */
    void text(String text, String runStyle) {
        inserted.append(insertions > 0 ? text : "");
        if (runStyle.equals("ParaphSign")) {
            waiting.append(Signs.sign(text));
            return;
        }
        switch (runStyle) {
            case "ParaphNumber" -> {
                settle(Place.NUMBER);
                number.append(text);
            }
            case "ParaphHeading" -> {
                settle(Place.HEADING);
                heading.append(text.replace("\\", "\\\\"));
            }
            case "ParaphHeadingSign" -> {
                settle(Place.HEADING);
                heading.append(Signs.sign(text));
            }
            default -> {
                settle(Place.WORDS);
                words.append(text.replace("\\", "\\\\"));
            }
        }
    }

    /** Adds a tab or a line break. */
    void gap(char sign) {
        settle(place);
        separated = true;
        if (place == Place.WORDS) {
            words.append(sign);
        }
        place = Place.WORDS;
    }

    /** Adds a note in our notation to what stands before it, or to the heading if its reference is styled as part of one. */
    void note(String note, String runStyle) {
        if (!note.isEmpty()) {
            if (runStyle.equals("ParaphHeading")) {
                settle(Place.HEADING);
                heading.append(note);
                return;
            }
            waiting.append(note);
        }
    }

    /** The sign of a symbol by its hexadecimal code; those of fonts that nobody else has are bullets. */
    static String symbol(String code) {
        try {
            int sign = Integer.parseInt(String.valueOf(code), 16);
            return sign >= 0xE000 && sign <= 0xF8FF || sign < 32 || sign > 0xFFFF ? "•" : String.valueOf((char) sign);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    void remark(String code, String detail) {
        remarks.add(new Remark(code, detail));
    }

    /** What is said from here on was inserted as a tracked change. */
    void beginInsertion() {
        insertions++;
    }

    void endInsertion() {
        if (--insertions == 0 && inserted.length() > 0) {
            remark("tracked-change-inserted", inserted.toString());
            inserted.setLength(0);
        }
    }

    private void settle(Place next) {
        if (waiting.length() > 0) {
            boolean toHeading = next == Place.HEADING || place == Place.HEADING && !separated;
            (toHeading ? heading : words).append(waiting);
            waiting.setLength(0);
        }
        place = next;
        separated = false;
    }

    /** True if nothing was said in it. */
    boolean isEmpty() {
        return number.length() + heading.length() + words.length() + waiting.length() == 0;
    }

    /** Words so far, for cells of tables. */
    String words() {
        settle(place);
        return Signs.trim(number + " " + heading + " " + words);
    }

    List<Remark> remarks() {
        return remarks;
    }

    /**
     * The block that it is.
     *
     * @param label its automatic number, or nothing
     */
    Block block(DocxStyles.Meaning meaning, String label) {
        settle(place);
        if (meaning.kind() != null) {
            var printed = number.length() > 0 ? number.toString() : label;
            return Block.told(meaning.kind(), meaning.depth(), printed, heading.toString(), words.toString()).with(remarks);
        }
        var said = join(label, join(number.toString(), join(heading.toString(), words.toString())));
        var block = Block.loose(said).with(remarks);
        if (inContents) {
            return block.as(Block.Hint.CONTENTS, 0);
        }
        return outline >= 0 && outline < 9 ? block.as(Block.Hint.HEADING, outline + 1) : block.as(meaning.hint(), meaning.level());
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : Signs.trim(second).isEmpty() ? first : first + "\t" + second;
    }
}
