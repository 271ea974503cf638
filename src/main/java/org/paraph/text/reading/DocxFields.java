package org.paraph.text.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields of a DOCX that are open: what stands before the result of one is its instruction and is not said. */
final class DocxFields {

    private static final class Field {
        boolean instructing = true;
        boolean contents;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int instructing;
    private int contents;

    /** A field begins, comes to its result, or ends. */
    void mark(String type) {
        switch (type) {
            case "begin" -> {
                open.push(new Field());
                instructing++;
            }
            case "separate" -> result();
            case "end" -> {
                result();
                contents -= !open.isEmpty() && open.pop().contents ? 1 : 0;
            }
            default -> {
                // not in the standard
            }
        }
    }

    private void result() {
        if (!open.isEmpty() && open.peek().instructing) {
            open.peek().instructing = false;
            instructing--;
        }
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().contents && isContents(text)) {
            open.peek().contents = true;
            contents++;
        }
    }

    static boolean isContents(String instruction) {
        return Signs.trim(instruction).startsWith("TOC");
    }

    /** A table of contents that is no field begins. */
    void enterContents() {
        contents++;
    }

    void leaveContents() {
        contents--;
    }

    boolean isInstructing() {
        return instructing > 0;
    }

    boolean isInContents() {
        return contents > 0;
    }
}
