package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.text.PositionMatrix;
import org.paraph.text.PositionMatrix.Cell;
import org.paraph.text.PositionMatrix.Row;

/**
 * A table of positions as rows of words: provision, status, one column for each party, compromise.
 *
 * @param headings the first row, which stands on every page
 * @param rows     the others; lines in a cell are parted by a line feed
 */
record MatrixTable(List<String> headings, List<List<String>> rows) {

    static MatrixTable of(PositionMatrix matrix, String language, Imprint imprint) {
        var phrases = Phrases.in(language);
        var headings = new ArrayList<>(List.of(phrases.of("provision"), phrases.of("status")));
        matrix.parties().forEach(code -> headings.add(heading(code, imprint.nameOf(code))));
        headings.add(phrases.of("compromise"));
        return new MatrixTable(headings, matrix.rows().stream().map(MatrixTable::row).toList());
    }

    private static String heading(String code, String name) {
        return name.equals(code) ? code : name + " (" + code + ")";
    }

    private static List<String> row(Row row) {
        var cells = new ArrayList<String>();
        var name = lines(row.number(), row.heading());
        cells.add(name.isEmpty() ? row.path() : name);
        cells.add(row.status() == null ? "" : row.status());
        row.cells().forEach(one -> cells.add(words(one)));
        cells.add(row.compromise() == null ? "" : row.compromise());
        return cells;
    }

    private static String words(Cell cell) {
        return lines(cell.position(), cell.wording(), cell.note());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(one -> one != null && !one.isEmpty()).collect(Collectors.joining("\n"));
    }
}
