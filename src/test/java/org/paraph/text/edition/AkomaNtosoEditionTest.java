package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

class AkomaNtosoEditionTest {

    private static Schema schema;

    private final Editions editions = new Editions();

    @BeforeAll
    static void readSchema() throws Exception {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schema = factory.newSchema(AkomaNtosoEditionTest.class.getResource("/akomantoso/akomantoso30.xsd"));
    }

    @Test
    void isValidInEveryLanguage() {
        assertValid(Samples.english());
        assertValid(Samples.korean());
        assertValid(Samples.japanese());
    }

    @Test
    void isValidWhateverTheTextIs() {
        for (long seed = 0; seed < 300; seed++) {
            assertValid(new RandomTexts(seed).document());
        }
    }

    @Test
    void isValidWithoutABodyAndWithoutAnything() {
        assertValid(new TreatyDocument("en", List.of()));
        assertValid(new TreatyDocument("en", List.of(Provision.of(Kind.TITLE, "", "Agreement"))));
        assertValid(new TreatyDocument("en", List.of(Provision.of(Kind.ANNEX, "Annex", "", List.of()))));
    }

    @Test
    void tellsWorkExpressionAndParties() throws Exception {
        var document = Samples.korean();

        assertThat(find(document, "//*[local-name()='FRBRlanguage']/@language")).isEqualTo("kor");
        assertThat(find(document, "//*[local-name()='FRBRExpression']/*[local-name()='FRBRalias']/@value")).isEqualTo(document.sha256());
        assertThat(find(document, "//*[local-name()='FRBRExpression']/*[local-name()='FRBRdate']/@date")).isEqualTo("2016-11-09");
        assertThat(find(document, "//*[local-name()='TLCOrganization'][@eId='JPN']/@showAs")).isEqualTo("Japan");
        assertThat(find(document, "//*[local-name()='mainBody']/@*[name()='xml:lang']")).isEqualTo("ko");
    }

    @Test
    void alternativesNameTheirProposersAndTheFirstOfThem() throws Exception {
        var document = Samples.english();

        assertThat(find(document, "//*[local-name()='ins'][1]")).isEqualTo("[classified]");
        assertThat(find(document, "//*[local-name()='ins'][@class='bracket proposedBy-JPN proposedBy-USA']")).isEqualTo(
                "[[all][military] marked]");
        assertThat(find(document, "//*[local-name()='ins'][@class='bracket proposedBy-JPN proposedBy-USA']/@alternativeTo")).isEqualTo(
                find(document, "//*[local-name()='ins'][@class='bracket proposedBy-KOR']/@eId"));
        assertThat(find(document, "//*[local-name()='authorialNote'][@refersTo='#KOR']")).isEqualTo("Korea awaits instructions.");
    }

    @Test
    void aTreatyAsItIsMostlyBuiltHasPrefacePreambleConclusionsAndAttachments() throws Exception {
        var document = Samples.english();

        assertThat(find(document, "//*[local-name()='preface']")).isEqualTo(document.title());
        assertThat(find(document, "count(//*[local-name()='preamble']/*)")).isEqualTo("2");
        assertThat(find(document, "//*[local-name()='conclusions']")).startsWith("IN WITNESS");
        assertThat(find(document, "//*[local-name()='attachment']/*[local-name()='num']")).isEqualTo("Annex I");
        assertThat(find(document, "//*[local-name()='point']/@eId")).isEqualTo("art_2__para_1__point_a");
    }

    private byte[] akn(TreatyDocument document) {
        return editions.text(document, EditionFormat.AKOMA_NTOSO, Samples.imprint(document)).content();
    }

    private void assertValid(TreatyDocument document) {
        var file = akn(document);
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
                .as(new String(file, java.nio.charset.StandardCharsets.UTF_8)).doesNotThrowAnyException();
    }

    private String find(TreatyDocument document, String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return XPathFactory.newInstance().newXPath().evaluate(path,
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(akn(document))));
    }
}
