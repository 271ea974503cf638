package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.PositionMatrix;

/** A table of positions as a Word document in landscape; its first row stands on every page. */
final class DocxMatrix {

    private static final int PROVISION = 1900;
    private static final int STATUS = 1750;

    private final PositionMatrix matrix;
    private final MatrixTable table;
    private final Word word;

    DocxMatrix(PositionMatrix matrix, String language, Imprint imprint) {
        this.matrix = matrix;
        this.table = MatrixTable.of(matrix, language, imprint);
        this.word = new Word(imprint, language, true);
    }

    byte[] file() {
        word.imprint(matrix.title(), "center", true);
        word.imprint(matrix.version(), "center", false);
        word.body.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", Integer.toString(word.width()), "w:type", "dxa");
        word.body.open("w:tblBorders");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            word.body.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "9AA5B1");
        }
        word.body.close().empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int column = 0; column < table.headings().size(); column++) {
            word.body.empty("w:gridCol", "w:w", Integer.toString(width(column)));
        }
        word.body.close();
        row(table.headings(), true);
        table.rows().forEach(one -> row(one, false));
        word.body.close();
        word.imprint("", "left", false);
        return word.file(matrix.title(), null);
    }

    private int width(int column) {
        return column == 0 ? PROVISION : column == 1 ? STATUS
                : (word.width() - PROVISION - STATUS) / (table.headings().size() - 2);
    }

    private void row(List<String> cells, boolean heading) {
        word.body.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            word.body.empty("w:tblHeader");
        }
        word.body.close();
        for (int column = 0; column < cells.size(); column++) {
            word.body.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width(column)), "w:type", "dxa");
            if (heading) {
                word.body.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E3E8EE");
            }
            word.body.close();
            for (var line : cells.get(column).split("\n", -1)) {
                word.imprint(line, "left", heading || column == 0);
            }
            word.body.close();
        }
        word.body.close();
    }
}
