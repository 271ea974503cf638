package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;

/** A line of a block: most blocks are one, but a number and its heading often share one with a soft break between them. */
final class Line {

    private final String text;
    private final Block block;
    private final boolean isText;
    private final String remark;
    private HeadLine head;
    private boolean known;
    private Marker marker;
    private boolean marked;

    /**
     * @param text   its words, without line feeds
     * @param block  the block that it is of
     * @param isText true if it must not be taken for a head
     * @param remark code of what is to be reported about it, or null
     */
    private Line(String text, Block block, boolean isText, String remark) {
        this.text = text;
        this.block = block;
        this.isText = isText;
        this.remark = remark;
    }

    static List<Line> of(List<Block> blocks) {
        var lines = new ArrayList<Line>(blocks.size());
        for (var block : blocks) {
            if (block.isTold()) {
                lines.add(new Line(block.words(), block, false, null));
            } else {
                loose(block, lines);
            }
        }
        return lines;
    }

    private static void loose(Block block, List<Line> lines) {
        var given = block.words();
        if (given.indexOf('\n') < 0) {
            add(given, block, lines);
            return;
        }
        var parts = given.split("\n");
        boolean headed = HeadLine.of(parts[0]) != null;
        var text = new StringBuilder();
        var rest = block;
        for (var part : parts) {
            var trimmed = Signs.trim(part);
            boolean begins = headed || startsHead(trimmed)
                    || Marker.at(trimmed) != null && (text.length() == 0 || Signs.endsSentence(text.toString()));
            if (begins && text.length() > 0) {
                rest = add(text.toString(), rest, lines);
                text.setLength(0);
            }
            text.append(text.length() > 0 && !trimmed.isEmpty() ? " " : "").append(trimmed);
        }
        add(text.toString(), rest, lines);
    }

    private static boolean startsHead(String part) {
        var head = HeadLine.of(part);
        return head != null && head.strong();
    }

    /** What is to be reported about a block is reported with its first line. */
    private static Block add(String text, Block block, List<Line> lines) {
        var trimmed = Signs.trim(text);
        if (trimmed.isEmpty() && block.remarks().isEmpty()) {
            return block;
        }
        lines.add(new Line(trimmed, block, false, null));
        return block.remarks().isEmpty() ? block : block.with(List.of());
    }

    Line asWords(String code) {
        return new Line(text, block, true, code);
    }

    String text() {
        return text;
    }

    Block block() {
        return block;
    }

    boolean isText() {
        return isText;
    }

    String remark() {
        return remark;
    }

    boolean isRow() {
        return block.hint() == Block.Hint.ROW;
    }

    boolean isHeading() {
        return block.hint() == Block.Hint.HEADING;
    }

    /** The marker with which it begins, or null. */
    Marker marker() {
        if (!marked) {
            marked = true;
            marker = Marker.at(text);
        }
        return marker;
    }

    /** The head that it is, or null. */
    HeadLine head() {
        if (!known) {
            known = true;
            head = isText || isRow() || block.isTold() ? null : HeadLine.of(text);
        }
        return head;
    }
}
