package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.PositionMatrix;

/**
 * A table of positions as a spreadsheet for the screen and for landscape paper: the first row and column stay in view and are
 * printed on every page. Every cell is a string; what begins like a formula is marked as words, so that no program computes it.
 */
final class XlsxMatrix {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_HEADER = 200;

    private static final int LINE = 15;
    private static final int TALLEST_ROW = 409;
    /** Hangul, kana and Han signs from here on are as wide as two letters. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final String HEADING = "1";
    private static final String WORDS = "2";
    private static final String WORDS_LIKE_A_FORMULA = "3";

    private final PositionMatrix matrix;
    private final MatrixTable table;
    private final Imprint imprint;
    private final String language;
    private final Phrases phrases;

    XlsxMatrix(PositionMatrix matrix, String language, Imprint imprint) {
        this.matrix = matrix;
        this.table = MatrixTable.of(matrix, language, imprint);
        this.imprint = imprint;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    byte[] file() {
        var file = new OfficePackage(imprint.date());
        var sheet = file.add(WORKBOOK, "worksheet", "xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet());
        file.add(WORKBOOK, "styles", "xl/styles.xml", TYPE + "styles+xml", styles());
        file.add("", "officeDocument", WORKBOOK, TYPE + "sheet.main+xml", workbook(sheet));
        file.properties(matrix.title(), language, imprint);
        return file.bytes();
    }

    private Markup workbook(String sheet) {
        var out = Markup.xml().open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONSHIPS);
        out.open("sheets").empty("sheet", "name", "Paraph", "sheetId", "1", "r:id", sheet).close();
        out.open("definedNames").leaf("definedName", "Paraph!$A:$A,Paraph!$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", "0");
        return out.close().close();
    }

    private Markup sheet() {
        var out = Markup.xml().open("worksheet", "xmlns", NAMESPACE);
        out.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        out.open("sheetViews").open("sheetView", "workbookViewId", "0");
        out.empty("pane", "xSplit", "1", "ySplit", "1", "topLeftCell", "B2", "activePane", "bottomRight", "state", "frozen");
        out.close().close();
        out.open("cols");
        for (int column = 1; column <= table.headings().size(); column++) {
            var place = Integer.toString(column);
            out.empty("col", "min", place, "max", place, "width", Integer.toString(width(column)), "customWidth", "1");
        }
        out.close().open("sheetData");
        row(out, 1, table.headings(), HEADING);
        for (int at = 0; at < table.rows().size(); at++) {
            row(out, at + 2, table.rows().get(at), WORDS);
        }
        out.close();
        out.empty("pageMargins", "left", "0.6", "right", "0.6", "top", "0.9", "bottom", "0.9", "header", "0.4", "footer", "0.4");
        out.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        out.open("headerFooter").leaf("oddHeader", "&C&\"-,Bold\"" + literal(imprint.marking()) + "&R" + literal(matrix.version()));
        var page = phrases.pageNumbering();
        out.leaf("oddFooter", "&L" + literal(imprint.reference() + " · " + imprint.label() + " · " + imprint.shortHash())
                + "&C&\"-,Bold\"" + literal(imprint.marking()) + "&R" + page[0] + "&P" + page[1] + "&N" + page[2]);
        return out.close().close();
    }

    /** In characters: narrow for provision and status, wide for positions and the compromise. */
    private static int width(int column) {
        return column == 1 ? 24 : column == 2 ? 20 : 42;
    }

    /** In points, by the cell with the most lines: not every program makes room for wrapped words when it opens a file. */
    private static int height(List<String> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            int lines = 0;
            for (var line : cells.get(column).split("\n", -1)) {
                long signs = line.codePoints().map(sign -> Character.isIdeographic(sign) || sign >= FIRST_WIDE ? 2 : 1).sum();
                lines += 1 + (int) (signs / width(column + 1));
            }
            most = Math.max(most, lines);
        }
        return Math.min(most * LINE, TALLEST_ROW);
    }

    private static void row(Markup out, int number, List<String> cells, String style) {
        out.open("row", "r", Integer.toString(number), "ht", Integer.toString(height(cells)), "customHeight", "1");
        for (int column = 0; column < cells.size(); column++) {
            var words = cells.get(column);
            var shown = style.equals(WORDS) && isLikeAFormula(words) ? WORDS_LIKE_A_FORMULA : style;
            out.open("c", "r", letters(column) + number, "s", shown, "t", "inlineStr").open("is");
            out.leaf("t", words.substring(0, Math.min(LONGEST_CELL, words.length())), "xml:space", "preserve").close().close();
        }
        out.close();
    }

    private static boolean isLikeAFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    /** Words for a header, where an ampersand begins a command and digits after one would be a size. */
    private static String literal(String words) {
        var plain = words.substring(0, Math.min(LONGEST_HEADER / 4, words.length())).replace("&", "&&");
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0)) ? " " + plain : plain;
    }

    private static Markup styles() {
        var out = Markup.xml().open("styleSheet", "xmlns", NAMESPACE);
        out.open("fonts", "count", "2");
        out.open("font").empty("sz", "val", "11").empty("name", "val", "Calibri").close();
        out.open("font").empty("b").empty("sz", "val", "11").empty("name", "val", "Calibri").close().close();
        out.open("fills", "count", "3").open("fill").empty("patternFill", "patternType", "none").close();
        out.open("fill").empty("patternFill", "patternType", "gray125").close();
        out.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", "FFE3E8EE").close().close().close();
        out.open("borders", "count", "2").open("border").empty("left").empty("right").empty("top").empty("bottom").close();
        out.open("border");
        for (var side : new String[] {"left", "right", "top", "bottom"}) {
            out.open(side, "style", "thin").empty("color", "rgb", "FF9AA5B1").close();
        }
        out.close().close();
        out.open("cellStyleXfs", "count", "1").empty("xf").close().open("cellXfs", "count", "4").empty("xf");
        cell(out, "1", "2", null);
        cell(out, "0", "0", null);
        cell(out, "0", "0", "1");
        return out.close().close();
    }

    private static void cell(Markup out, String font, String fill, String quotePrefix) {
        out.open("xf", "fontId", font, "fillId", fill, "borderId", "1", "quotePrefix", quotePrefix, "applyAlignment", "1",
                "applyFont", "1", "applyFill", "1", "applyBorder", "1");
        out.empty("alignment", "vertical", "top", "wrapText", "1").close();
    }
}
