package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.paraph.text.document.TreatyDocument;
import org.w3c.dom.Document;

class HtmlEditionTest {

    private final Editions editions = new Editions();

    @Test
    void isOneWellFormedPageInTheLanguageOfTheText() throws Exception {
        var edition = editions.text(Samples.korean(), EditionFormat.HTML, Samples.imprint(Samples.korean()));

        var page = parse(edition);

        assertThat(edition.mediaType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(edition.fileName()).isEqualTo("KOR-JPN-2016-001-Draft-3.html");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ko");
        assertThat(find(page, "count(//script | //link | //img | //*[@src] | //*[@onclick])")).isEqualTo("0");
        assertThat(find(page, "//h1")).isEqualTo("군사비밀정보의 보호에 관한 협정");
    }

    @Test
    void nestsElementsAsProvisionsAreNested() throws Exception {
        var page = parse(html(Samples.english()));

        assertThat(find(page, "//*[@data-paraph-kind='ARTICLE'][2]//*[@data-paraph-kind='ITEM']//*[@data-paraph-kind='ITEM'][2]"
                + "//span[@class='num']")).isEqualTo("(ii)");
        assertThat(find(page, "//*[@id='art2/para1']/p/span[@class='words']")).isEqualTo("For the purposes of this Agreement:");
        assertThat(find(page, "name(//*[@id='art2']/*[1])")).isEqualTo("h2");
    }

    @Test
    void keepsBracketsInNotationAndFootnotesInPlace() throws Exception {
        var page = parse(html(Samples.english()));

        assertThat(find(page, "//*[@id='art1/text1']//span[@class='words']")).startsWith(
                "The Parties shall protect [KOR: classified][JPN, USA: [all][military] marked] information [sic].");
        assertThat(find(page, "count(//*[@id='art1/text1']//span[@class='sign'])")).isEqualTo("2");
        assertThat(find(page, "//span[@class='footnote'][@data-party='KOR']")).isEqualTo("Korea awaits instructions.");
        assertThat(find(page, "//span[@class='footnote'][not(@data-party)]")).isEqualTo("Note of the treaty.");
    }

    @Test
    void printsTheImprintOutsideTheText() throws Exception {
        var document = Samples.english();

        var page = parse(html(document));

        assertThat(find(page, "//footer[@data-paraph-imprint]")).contains(document.sha256(), "9 November 2016");
        assertThat(find(page, "//header[@data-paraph-imprint]")).contains("CONFIDENTIAL", "KOR-JPN-2016-001", "Draft 3");
        assertThat(find(page, "count(//main//*[@data-paraph-imprint])")).isEqualTo("0");
    }

    @Test
    void anOriginalIsSignedFirstByThePartyThatKeepsIt() throws Exception {
        var document = Samples.english();

        var page = parse(editions.text(document, EditionFormat.HTML, Samples.signing(document, "JPN")));

        assertThat(find(page, "//section[@data-paraph-imprint]/div[1]")).isEqualTo("For the Government of Japan"
                + "Nagamine YasumasaAmbassador Extraordinary and Plenipotentiary");
        assertThat(find(page, "//section[@data-paraph-imprint]/div[2]")).startsWith("For the Government of the Republic of Korea");
        assertThat(find(page, "//header")).contains("Original for the Government of Japan");
    }

    @Test
    void aComparisonMarksWhatWasAddedRemovedAndMoved() throws Exception {
        var revision = TrackedChangesTest.revised();

        var page = parse(editions.comparison(revision.comparison(), revision.earlier(), EditionFormat.HTML,
                Samples.imprint(revision.later())));

        assertThat(find(page, "//*[@class='annex was-removed']//del[@class='deleted']")).isEqualTo("Annex I");
        assertThat(find(page, "//*[@class='article was-added']//ins[@class='inserted']")).isEqualTo("Article 3");
        assertThat(find(page, "//*[@class='article was-moved']/p[@class='moved']")).isEqualTo("moved from Article 2");
        assertThat(find(page, "count(//*[@class='article was-moved']//ins)")).isEqualTo("0");
        assertThat(find(page, "//p[.//del]//span[@class='words'][.//ins]")).startsWith("The Parties shall protect [KOR: classified]");
    }

    private Edition html(TreatyDocument document) {
        return editions.text(document, EditionFormat.HTML, Samples.imprint(document));
    }

    private static Document parse(Edition edition) throws Exception {
        var page = new String(edition.content(), StandardCharsets.UTF_8).replaceFirst("xmlns=\"[^\"]*\"", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String find(Document page, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, page);
    }
}
