package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while it is read. */
final class Row {

    private final List<StringBuilder> cells = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void cell() {
        cells.add(new StringBuilder());
    }

    /** Adds a paragraph to the cell that was begun last. */
    void add(String words, List<Remark> more) {
        remarks.addAll(more);
        if (cells.isEmpty()) {
            cell();
        }
        var cell = cells.get(cells.size() - 1);
        if (!words.isEmpty()) {
            cell.append(cell.length() > 0 ? "\n" : "").append(words);
        }
    }

    /** A row of which only one cell says something, or the first only a number, is layout: its words are like any others. */
    void into(Blocks blocks) {
        var said = cells.stream().filter(cell -> cell.length() > 0).toList();
        var marker = said.size() == 2 ? Marker.at(said.get(0).toString()) : null;
        if (marker != null && marker.end() == said.get(0).length()) {
            blocks.add(Block.loose(said.get(0) + "\t" + said.get(1)).with(remarks));
            return;
        }
        if (said.size() > 1) {
            blocks.add(Block.loose(String.join(" | ", cells).replace('\n', ' ')).as(Block.Hint.ROW, 0).with(remarks));
            return;
        }
        var rest = List.copyOf(remarks);
        for (var line : said.isEmpty() ? List.<String>of() : said.get(0).toString().lines().toList()) {
            blocks.add(Block.loose(line).with(rest));
            rest = List.of();
        }
        rest.forEach(remark -> blocks.remark(remark.code(), remark.detail()));
    }
}
