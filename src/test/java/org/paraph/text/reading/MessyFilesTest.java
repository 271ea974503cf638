package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paraph.text.document.Kind;

/** Files as ministries really send them. */
@Timeout(300)
class MessyFilesTest {

    private final TreatyReader reader = new TreatyReader();

    private static final String TRADE = """
            FREE TRADE AGREEMENT
            BETWEEN
            THE REPUBLIC OF ALPHA
            AND
            THE KINGDOM OF BETA

            TABLE OF CONTENTS

            Article 1.1: Establishment of a Free Trade Area .......... 2
            Article 1.2: Relation to Other Agreements ................ 2
            Article 2.1: National Treatment .......................... 3

            PREAMBLE

            The Republic of Alpha and the Kingdom of Beta (hereinafter referred to
            as “the Parties”), wishing to strengthen the bonds between their peoples
            and recalling
            Article 5 of the Charter of the Assembly of Nations, have agreed as follows:

            CHAPTER ONE
            INITIAL PROVISIONS

            Article 1.1: Establishment of a Free Trade Area

            The Parties, consistent with Article 24 of the General Rules on Trade,
            establish a free trade area in accordance with the provisions of this

            - 1 -

            agreement, which shall be applied as foreseen by
            Article 2.1 and by the Annex.

            Article 1.2: Relation to Other Agreements

            1.\u00a0The Parties affirm their existing rights and obligations with respect
            to each other:

            (a) under the agreements to which both of them are party, in particular
            those on customs matters; and

            (b) under the rules of international law, as referred to in paragraph
            (1) of the preceding Article.

            2. Nothing in this Agreement prevents a Party from protecting what it
            holds to be essential to its security.

            - 2 -

            CHAPTER TWO
            TRADE IN GOODS

            Article 2.1: National Treatment

            Each Party shall treat the goods of the other Party as it treats its
            own goods.

            Article 2.2
            Review

            The Parties shall review this Chapter every 3 years. They shall seek to
            1.5 percent of further liberalisation.

            DONE at Gammaville, in duplicate, on the first day of March, in the
            English language.

            FOR THE REPUBLIC OF ALPHA:           FOR THE KINGDOM OF BETA:

            ANNEX A
            PRODUCT RULES

            Article 1
            Origin

            A good originates where it is grown and harvested in the territory of
            one of the Parties.
            """;

    @Test
    void aTradeAgreementTypedAtAFixedWidth() {
        var reading = reader.read(TRADE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "text/plain", "en");

        assertThat(Outline.of(reading)).containsExactly(
                "title|||FREE TRADE AGREEMENT BETWEEN THE REPUBLIC OF ALPHA AND THE KINGDOM OF BETA",
                "preamble||PREAMBLE|",
                "preamble/text1|||The Republic of Alpha and the Kingdom of Beta (hereinafter referred to as “the Parties”), wishing to strengthen"
                        + " the bonds between their peoples and recalling Article 5 of the Charter of the Assembly of Nations, have agreed as follows:",
                "chapter1|CHAPTER ONE|INITIAL PROVISIONS|",
                "art1.1|Article 1.1|Establishment of a Free Trade Area|",
                "art1.1/text1|||The Parties, consistent with Article 24 of the General Rules on Trade, establish a free trade area in accordance with"
                        + " the provisions of this agreement, which shall be applied as foreseen by Article 2.1 and by the Annex.",
                "art1.2|Article 1.2|Relation to Other Agreements|",
                "art1.2/para1|1.||The Parties affirm their existing rights and obligations with respect to each other:",
                "art1.2/para1/a|(a)||under the agreements to which both of them are party, in particular those on customs matters; and",
                "art1.2/para1/b|(b)||under the rules of international law, as referred to in paragraph (1) of the preceding Article.",
                "art1.2/para2|2.||Nothing in this Agreement prevents a Party from protecting what it holds to be essential to its security.",
                "chapter2|CHAPTER TWO|TRADE IN GOODS|",
                "art2.1|Article 2.1|National Treatment|",
                "art2.1/text1|||Each Party shall treat the goods of the other Party as it treats its own goods.",
                "art2.2|Article 2.2|Review|",
                "art2.2/text1|||The Parties shall review this Chapter every 3 years. They shall seek to 1.5 percent of further liberalisation.",
                "testimonium|||",
                "testimonium/text1|||DONE at Gammaville, in duplicate, on the first day of March, in the English language.",
                "testimonium/text2|||FOR THE REPUBLIC OF ALPHA: FOR THE KINGDOM OF BETA:",
                "annexa|ANNEX A|PRODUCT RULES|",
                "annexa/art1|Article 1|Origin|",
                "annexa/art1/text1|||A good originates where it is grown and harvested in the territory of one of the Parties.");
        assertThat(Outline.codes(reading)).containsOnly("contents-left-out", "page-number-left-out");
    }

    @Test
    void aWordFileWithChangesNotesTablesAndBoxes() {
        var body = OfficeFiles.p("Title", 0, 0, "Agreement") + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + OfficeFiles.p("Contents") + OfficeFiles.p("Article 1 Scope\t1") + "</w:sdtContent></w:sdt>"
                + OfficeFiles.p("The Parties have agreed as follows:")
                + OfficeFiles.p("Heading1", 1, 0, "\nScope")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Each Party </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t>"
                + "</w:r></w:ins><w:r><w:t xml:space=\"preserve\"> act</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r><w:r>"
                + "<w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/>"
                + "<w:instrText>REF x</w:instrText><w:t>no</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t xml:space=\"preserve\"> See 1.</w:t>"
                + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + OfficeFiles.p("", 1, 1, "First") + OfficeFiles.p("", 1, 2, "deep") + OfficeFiles.p("", 1, 1, "Second")
                + "<w:tbl><w:tr><w:tc>" + OfficeFiles.p("Good") + "</w:tc><w:tc>" + OfficeFiles.p("Duty") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing><w:t>Words.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Joined </w:t></w:r></w:p>" + OfficeFiles.p("together.")
                + OfficeFiles.p("Heading1", 1, 0, "\nEnd") + OfficeFiles.p("", 1, 1, "Only");
        var parts = Map.of("numbering", OfficeFiles.list(3, "decimal|Article %1", "decimal|%1.%2", "lowerLetter|(%3)") + OfficeFiles.num(1, 3),
                "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" + OfficeFiles.p("KOR: not yet") + "</w:footnote>",
                "comments", "<w:comment w:id=\"0\">" + OfficeFiles.p("Check this") + "</w:comment>",
                "styles", OfficeFiles.style("Title", "Title", "") + OfficeFiles.style("Heading1", "heading 1", ""));

        var reading = reader.read(OfficeFiles.docx(body, parts), null, "en");

        assertThat(Outline.of(reading)).containsExactly("title|||Agreement", "preamble|||", "preamble/text1|||The Parties have agreed as follows:",
                "art1|Article 1|Scope|", "art1/text1|||Each Party shall act[^KOR: not yet]. See 1.", "art1/para1.1|1.1||First", "art1/para1.1/a|(a)||deep",
                "art1/para1.2|1.2||Second", "art1/text2|||Good | Duty", "art1/text3|||Words.", "art1/text4|||Joined together.",
                "art2|Article 2|End|", "art2/para2.1|2.1||Only");
        assertThat(reading.findings()).contains(new Finding("tracked-change-deleted", "art1/text1", "may"),
                new Finding("tracked-change-inserted", "art1/text1", "shall"), new Finding("comment-left-out", "art1/text1", "Check this"),
                new Finding("hidden-text-left-out", "art1/text1", "secret"), new Finding("table-kept-as-text", "art1/text2", "Good | Duty"),
                new Finding("image-left-out", "art1/text3", ""));
        assertThat(Outline.codes(reading)).contains("contents-left-out");
    }

    @Test
    void anOpenDocumentWithListsChangesAndNotes() {
        var styles = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style>";
        var body = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>"
                + "</text:tracked-changes><text:p>Agreement</text:p><text:h text:outline-level=\"1\">Article 1</text:h>"
                + "<text:list text:style-name=\"L1\"><text:list-item><text:p>First<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>A note</text:p></text:note-body></text:note>:</text:p><text:list><text:list-item><text:p>one;</text:p></text:list-item>"
                + "<text:list-item><text:p>two.<text:change text:change-id=\"c1\"/></text:p></text:list-item></text:list></text:list-item></text:list>"
                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>Second<text:s text:c=\"3\"/>words.</text:p>"
                + "</text:list-item></text:list>";

        var reading = reader.read(OfficeFiles.odt(styles, body), null, "en");

        assertThat(Outline.of(reading)).containsExactly("title|||Agreement", "art1|Article 1||", "art1/para1|1.||First[^A note]:",
                "art1/para1/a|(a)||one;", "art1/para1/b|(b)||two.", "art1/para2|2.||Second words.");
        assertThat(reading.findings()).contains(new Finding("tracked-change-deleted", "art1/para1/b", "gone"));
    }

    @Test
    void aPageOfTagSoup() {
        var page = "<html><head><style>p{}</style><script>alert(1)</script></head><body><h1>Agreement<h2>Article 1 &ndash; Scope</h2>"
                + "<ol start=3 type=a><li>one;<li>two<sup><a href='#fn1'>1</a></sup>;</ol><p>2<sup>nd</sup> words [KOR: a] / [JPN: b] [12] <img src=x alt=map>"
                + "<table><tr><td>(1)<td>Listed words.</table><table><tr><th>Good<th>Duty<tr><td>Rice<td>0</table><div id=fn1><a>1</a> The note.</div>";

        var reading = reader.read(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", "en");

        assertThat(Outline.of(reading)).containsExactly("title|||Agreement", "art1|Article 1|Scope|", "art1/c|c.||one;", "art1/d|d.||two[^The note.];",
                "art1/text1|||2nd words [KOR: a][JPN: b] \\[12\\]", "art1/para1|(1)||Listed words.", "art1/text2|||Good | Duty", "art1/text3|||Rice | 0");
        assertThat(Outline.codes(reading)).contains("image-left-out", "table-kept-as-text", "bracket-kept-as-words");
    }

    @Test
    void articlesWithoutNumbersByTheStyleOfTheirHeadings() {
        var styles = OfficeFiles.style("H1", "heading 1", "") + OfficeFiles.style("H2", "heading 2", "");
        var body = OfficeFiles.p("Memorandum of Understanding") + OfficeFiles.p("H1", 0, 0, "General") + OfficeFiles.p("H2", 0, 0, "Purpose")
                + OfficeFiles.p("Words.") + OfficeFiles.p("H2", 0, 0, "2. Costs") + OfficeFiles.p("Each side pays.");

        var reading = reader.read(OfficeFiles.docx(body, Map.of("styles", styles)), null, "en");

        assertThat(reading.document().located()).filteredOn(one -> one.provision().kind() == Kind.ARTICLE)
                .extracting(one -> one.parent() + ":" + one.provision().number() + ":" + one.provision().heading().words())
                .containsExactly("chapter-1::Purpose", "chapter-1:2.:Costs");
        assertThat(Outline.codes(reading)).contains("number-missing");
    }

    @Test
    void aLongAgreementIsRead() {
        var text = new StringBuilder("Agreement\n\n");
        for (int article = 1; article <= 1_000; article++) {
            text.append("Article ").append(article).append(" – Heading\n\n");
            for (int paragraph = 1; paragraph <= 5; paragraph++) {
                text.append(paragraph).append(". Each Party shall accord: (a) ").append("words of some length, ".repeat(8)).append("; and (b) others.\n\n");
            }
            text.append("x".repeat(article == 500 ? 90_560 : 500)).append(".\n\n");
        }
        var reading = reader.readText("", text.toString(), "en");

        assertThat(Outline.articles(reading.document())).hasSize(1_000);
    }
}
