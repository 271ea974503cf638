package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

class PdfEditionTest {

    private final Editions editions = new Editions();

    @Test
    void hasTheWordsInTheirOrderInEveryLanguage() throws Exception {
        assertThat(words(Samples.english())).containsSubsequence("Agreement on the Protection", "Article 1", "Purpose",
                "protect [KOR: classified][JPN, USA: [all][military] marked]", "information [sic]", "KOR: Korea awaits instructions.",
                "Article 2", "(ii)", "equipment", "IN WITNESS", "Annex I", "Markings");
        assertThat(words(Samples.korean())).containsSubsequence("군사비밀정보의 보호에 관한 협정", "제1조", "목적",
                "[KOR: 이 협정의][JPN: 국내법의]", "제2조", "이 협정의 목적상");
        assertThat(words(Samples.japanese())).containsSubsequence("秘密軍事情報の保護に関する協定", "第一条", "目的",
                "両締約国政府は、秘密軍事情報を保護することを確保する。", "「データ」とは、");
    }

    @Test
    void carriesAllItsFonts() throws Exception {
        for (var document : List.of(Samples.english(), Samples.korean(), Samples.japanese())) {
            try (var pdf = open(pdf(document))) {
                for (var page : pdf.getPages()) {
                    for (var name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void isTaggedAndNamesItsLanguageAndTitle() throws Exception {
        try (var pdf = open(pdf(Samples.korean()))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("군사비밀정보의 보호에 관한 협정");
            assertThat(roles(catalog.getStructureTreeRoot().getCOSObject())).contains("H1", "H2", "P", "Sect");
        }
    }

    @Test
    void itemsAreTaggedAsLists() throws Exception {
        try (var pdf = open(pdf(Samples.english()))) {
            assertThat(roles(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject())).contains("L", "LI", "LBody", "Link");
        }
    }

    @Test
    void everyPageHasTheMarkingTwiceAndItsNumber() throws Exception {
        var document = Samples.english();

        try (var pdf = open(pdf(document))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                var words = words(pdf, page);
                assertThat(words.split("CONFIDENTIAL", -1)).hasSize(3);
                assertThat(words).contains("Page " + page + " of 2", "KOR-JPN-2016-001 · Draft 3", document.sha256().substring(0, 12));
            }
        }
    }

    @Test
    void anOriginalIsSignedAfterTheClosingWords() throws Exception {
        var document = Samples.english();

        try (var pdf = open(editions.text(document, EditionFormat.PDF, Samples.signing(document, "JPN")))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("Original for the Government of Japan",
                    "IN WITNESS WHEREOF", "For the Government of Japan", "Annex I");
        }
    }

    @Test
    void refusesSignsThatItCouldOnlyReplace() {
        var document = new TreatyDocument("ar", List.of(Provision.of(Kind.PARAGRAPH, "", "اتفاقية")));

        assertThatThrownBy(() -> pdf(document)).isInstanceOf(UnprintableSign.class).hasMessageContaining("U+0627");
    }

    @Test
    void printsWhatChanged() throws Exception {
        var revision = TrackedChangesTest.revised();

        try (var pdf = open(editions.comparison(revision.comparison(), revision.earlier(), EditionFormat.PDF,
                Samples.imprint(revision.later())))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("moved from Article 2", "Article 2", "Article 1",
                    "Article 3", "Each Party bears its own.");
        }
    }

    private Edition pdf(TreatyDocument document) {
        return editions.text(document, EditionFormat.PDF, Samples.imprint(document));
    }

    private String words(TreatyDocument document) throws Exception {
        try (var pdf = open(pdf(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String words(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static PDDocument open(Edition edition) throws Exception {
        return Loader.loadPDF(edition.content());
    }

    /** The roles of all elements of a structure tree. */
    private static java.util.Set<String> roles(org.apache.pdfbox.cos.COSBase node) {
        var roles = new java.util.HashSet<String>();
        if (node instanceof org.apache.pdfbox.cos.COSObject reference) {
            roles.addAll(roles(reference.getObject()));
        } else if (node instanceof org.apache.pdfbox.cos.COSArray several) {
            several.forEach(one -> roles.addAll(roles(one)));
        } else if (node instanceof org.apache.pdfbox.cos.COSDictionary element) {
            roles.add(String.valueOf(element.getNameAsString(COSName.S)));
            roles.addAll(roles(element.getItem(COSName.K)));
        }
        return roles;
    }

    @Test
    void aTextOfMoreThanAMillionSignsIsRefused() {
        assertThatThrownBy(() -> PdfPages.print("x".repeat(PdfPages.LONGEST_PAGE + 1).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TooLongToPrint.class);
    }
}
