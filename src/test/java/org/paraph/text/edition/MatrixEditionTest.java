package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paraph.text.PositionMatrix;
import org.paraph.text.PositionMatrix.Cell;
import org.paraph.text.PositionMatrix.Row;
import org.w3c.dom.Element;

class MatrixEditionTest {

    private final Editions editions = new Editions();

    @TempDir
    private Path folder;

    @Test
    void aSpreadsheetHasARowForEachProvisionAndAColumnForEachParty() throws Exception {
        var sheet = cells(xlsx());

        assertThat(sheet.get(0)).containsExactly("Provision", "Status", "Republic of Korea (KOR)", "Japan (JPN)", "Compromise");
        assertThat(sheet.get(1)).containsExactly("Article 6\nRelease to third parties", "BRACKETED", "ACCEPT\nshall not\nfirm",
                "RESERVE\nshall endeavour not to", "shall not, as far as practicable,");
        assertThat(sheet.get(2).get(0)).isEqualTo("preamble");
    }

    @Test
    void noCellIsAFormula() throws Exception {
        var parts = xlsx();

        assertThat(parts.part("xl/worksheets/sheet1.xml").getElementsByTagName("f").getLength()).isZero();
        each(parts, "c", cell -> assertThat(cell.getAttribute("t")).isEqualTo("inlineStr"));
        assertThat(cells(parts).get(2)).contains("=HYPERLINK(\"x\")", "-1", "@SUM(A1)");
        each(parts, "c", cell -> assertThat(cell.getAttribute("s").equals("3")).isEqualTo(
                cell.getTextContent().matches("[=+@-](?s).*")));
    }

    @Test
    void theHeadingsStayInViewAndTheMarkingIsOnEveryPage() throws Exception {
        var sheet = xlsx().part("xl/worksheets/sheet1.xml");

        var pane = (Element) sheet.getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(((Element) sheet.getElementsByTagName("pageSetup").item(0)).getAttribute("orientation")).isEqualTo("landscape");
        assertThat(sheet.getElementsByTagName("oddHeader").item(0).getTextContent()).contains("CONFIDENTIAL");
        assertThat(sheet.getElementsByTagName("oddFooter").item(0).getTextContent()).contains("CONFIDENTIAL", "KOR-JPN-2016-001");
    }

    @Test
    void aWordDocumentRepeatsItsFirstRow() throws Exception {
        var document = new Parts(editions.matrix(matrix(), "ko", EditionFormat.DOCX, imprint())).part("word/document.xml");

        assertThat(document.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("w:tr").getLength()).isEqualTo(3);
        assertThat(document.getDocumentElement().getTextContent()).contains("조항", "합의 상태", "shall endeavour not to", "절충안");
        assertThat(((Element) document.getElementsByTagName("w:pgSz").item(0)).getAttribute("w:orient")).isEqualTo("landscape");
    }

    @Test
    void aSpreadsheetProgramReadsIt() throws Exception {
        var office = new LibreOffice(folder);

        var csv = new String(office.convert(editions.matrix(matrix(), "en", EditionFormat.XLSX, imprint()),
                "csv:Text - txt - csv (StarCalc):44,34,76"), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("Provision,Status,Republic of Korea (KOR),Japan (JPN),Compromise")
                .contains("\"=HYPERLINK(\"\"x\"\")\",-1,@SUM(A1)");
    }

    @Test
    void refusesOtherFormats() {
        assertThatThrownBy(() -> editions.matrix(matrix(), "en", EditionFormat.PDF, imprint())).isInstanceOf(UnknownEdition.class);
    }

    static PositionMatrix matrix() {
        return new PositionMatrix("Agreement on the Protection of Classified Military Information", "Draft 3", "ab12", "CONFIDENTIAL",
                List.of("KOR", "JPN"), List.of(
                        new Row("art6", "Article 6", "Release to third parties", "BRACKETED", List.of(
                                new Cell("ACCEPT", "shall not", "firm"), new Cell("RESERVE", "shall endeavour not to", "")),
                                "shall not, as far as practicable,"),
                        new Row("preamble", "", "", "AGREED", List.of(new Cell("", "=HYPERLINK(\"x\")", ""), new Cell("", "-1", "")),
                                "@SUM(A1)")));
    }

    private static Imprint imprint() {
        return Samples.imprint(Samples.english());
    }

    private Parts xlsx() throws Exception {
        return new Parts(editions.matrix(matrix(), "en", EditionFormat.XLSX, imprint()));
    }

    private static List<List<String>> cells(Parts parts) {
        var rows = new ArrayList<List<String>>();
        var found = parts.part("xl/worksheets/sheet1.xml").getElementsByTagName("row");
        for (int at = 0; at < found.getLength(); at++) {
            var row = new ArrayList<String>();
            var cells = ((Element) found.item(at)).getElementsByTagName("c");
            for (int column = 0; column < cells.getLength(); column++) {
                row.add(cells.item(column).getTextContent());
            }
            rows.add(row);
        }
        return rows;
    }

    private static void each(Parts parts, String element, java.util.function.Consumer<Element> check) {
        var found = parts.part("xl/worksheets/sheet1.xml").getElementsByTagName(element);
        for (int at = 0; at < found.getLength(); at++) {
            check.accept((Element) found.item(at));
        }
    }
}
