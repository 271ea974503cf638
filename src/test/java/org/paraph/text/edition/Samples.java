package org.paraph.text.edition;

import java.time.LocalDate;
import java.util.List;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;
import org.paraph.text.edition.Imprint.Party;
import org.paraph.text.edition.Imprint.Signatory;
import org.paraph.text.edition.Imprint.SigningCopy;

/** Texts and imprints for the tests of this package. */
final class Samples {

    private static final List<Party> PARTIES = List.of(new Party("KOR", "Republic of Korea"), new Party("JPN", "Japan"));

    private Samples() {
    }

    static Imprint imprint(TreatyDocument document) {
        return new Imprint("KOR-JPN-2016-001", "Draft 3", "CONFIDENTIAL", document.sha256(), LocalDate.of(2016, 11, 9),
                "Kim Min-jun", PARTIES, null);
    }

    /** The imprint of the original that this party keeps. */
    static Imprint signing(TreatyDocument document, String firstParty) {
        return new Imprint("KOR-JPN-2016-001", "Final", "", document.sha256(), LocalDate.of(2016, 11, 23), "Kim Min-jun", PARTIES,
                new SigningCopy(firstParty, List.of(new Signatory("KOR", "Han Min-koo", "Minister of National Defense"),
                        new Signatory("JPN", "Nagamine Yasumasa", "Ambassador Extraordinary and Plenipotentiary"))));
    }

    static TreatyDocument english() {
        return new TreatyDocument("en", List.of(
                Provision.of(Kind.TITLE, "", "Agreement on the Protection of Classified Military Information"),
                Provision.of(Kind.PREAMBLE, "", "", List.of(
                        Provision.of(Kind.PARAGRAPH, "", "The Government of the Republic of Korea and the Government of Japan,"),
                        Provision.of(Kind.PARAGRAPH, "", "Have agreed as follows:"))),
                article("Article 1", "Purpose", Provision.of(Kind.PARAGRAPH, "",
                        "The Parties shall protect [KOR: classified][JPN, USA: [all][military] marked] information \\[sic\\].[^KOR: Korea awaits"
                                + " instructions.]")),
                article("Article 2", "Definitions [JPN: and Scope]",
                        new Provision(Kind.PARAGRAPH, "1.", Wording.NONE, Wording.of("For the purposes of this Agreement:"), List.of(
                                new Provision(Kind.ITEM, "(a)", Wording.NONE, Wording.of("“information” means & <anything>:"),
                                        List.of(Provision.of(Kind.ITEM, "(i)", "documents; and"),
                                                Provision.of(Kind.ITEM, "(ii)", "equipment.[^Note of the treaty.]"))),
                                Provision.of(Kind.ITEM, "(b)", "C:\\\\path is a sign."))),
                        Provision.of(Kind.PARAGRAPH, "2.", "Nothing else.")),
                Provision.of(Kind.TESTIMONIUM, "", "", List.of(Provision.of(Kind.PARAGRAPH, "",
                        "IN WITNESS WHEREOF the undersigned have signed this Agreement."))),
                Provision.of(Kind.ANNEX, "Annex I", "Markings", List.of(
                        Provision.of(Kind.PARAGRAPH, "", "The markings correspond to each other.")))));
    }

    static TreatyDocument korean() {
        return new TreatyDocument("ko", List.of(
                Provision.of(Kind.TITLE, "", "군사비밀정보의 보호에 관한 협정"),
                article("제1조", "목적", Provision.of(Kind.PARAGRAPH, "1.", "각 당사자는 [KOR: 이 협정의][JPN: 국내법의] 규정에 따라 정보를 보호한다.")),
                article("제2조", "정의", Provision.of(Kind.PARAGRAPH, "", "이 협정의 목적상"))));
    }

    static TreatyDocument japanese() {
        return new TreatyDocument("ja", List.of(
                Provision.of(Kind.TITLE, "", "秘密軍事情報の保護に関する協定"),
                article("第一条", "目的", Provision.of(Kind.PARAGRAPH, "", "両締約国政府は、秘密軍事情報を保護することを確保する。")),
                article("第二条", "定義", Provision.of(Kind.PARAGRAPH, "1", "この協定の適用上、「データ」とは、情報をいう。"))));
    }

    static Provision article(String number, String heading, Provision... paragraphs) {
        return Provision.of(Kind.ARTICLE, number, heading, List.of(paragraphs));
    }
}
