package org.paraph.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

class TextComparisonTest {

    private static final String SCOPE = "This Agreement applies to all information exchanged between the Parties.";
    private static final String DUTIES = "The receiving Party shall protect the information as it protects its own.";
    private static final String VISITS = "Visits to facilities need the written consent of the host Party thirty days ahead.";
    private static final String DISPUTES = "Disputes are settled by consultation between the Parties without recourse to a court.";
    private static final String NEW = "Costs lie where they fall unless both sides decide otherwise.";

    @Test
    void anArticleThatGotAnotherNumberIsRenumberedAndNotMoved() {
        var comparison = compare(text(article(1, SCOPE), article(2, DUTIES), article(3, VISITS)),
                text(article(1, SCOPE), article(2, NEW), article(3, DUTIES), article(4, VISITS)));

        assertThat(lines(comparison)).containsExactly("art1 art1 []", "null art2 [ADDED]", "art2 art3 [RENUMBERED]",
                "art3 art4 [RENUMBERED]");
        assertThat(comparison.impact().added()).containsExactly("art2", "art2/para1");
        assertThat(comparison.impact().changed()).isEmpty();
    }

    @Test
    void anArticleIsRecognisedInAnotherChapterAndInAnAnnex() {
        var before = text(holder(Kind.CHAPTER, 1, article(1, SCOPE), article(2, DUTIES)), holder(Kind.CHAPTER, 2, article(3, VISITS)),
                holder(Kind.ANNEX, 1, article(1, DISPUTES)));
        var after = text(holder(Kind.CHAPTER, 1, article(1, SCOPE)), holder(Kind.CHAPTER, 2, article(2, VISITS)),
                holder(Kind.ANNEX, 1, article(1, DUTIES.replace("own", "secrets")), article(2, DISPUTES)));

        var comparison = compare(before, after);

        assertThat(lines(comparison)).contains("art2 annex1/art1 [CHANGED, MOVED, RENUMBERED]", "art3 art2 [RENUMBERED]",
                "annex1/art1 annex1/art2 [RENUMBERED]", "chapter1 chapter1 [CHANGED]");
        assertThat(comparison.impact().moved()).containsExactly("art2");
        assertThat(comparison.impact().removed()).isEmpty();
    }

    @Test
    void onlyWhatLeftTheOrderIsMoved() {
        var comparison = compare(text(article(1, SCOPE), article(2, DUTIES), article(3, VISITS), article(4, DISPUTES)),
                text(article(1, DISPUTES), article(2, SCOPE), article(3, DUTIES), article(4, VISITS)));

        assertThat(lines(comparison)).containsExactly("art4 art1 [MOVED, RENUMBERED]", "art1 art2 [RENUMBERED]", "art2 art3 [RENUMBERED]",
                "art3 art4 [RENUMBERED]");
    }

    @Test
    void whatWasRemovedIsShownWhereItStood() {
        var comparison = compare(text(article(1, SCOPE), article(2, NEW), article(3, DUTIES), article(4, VISITS)),
                text(article(1, SCOPE), article(2, DUTIES), article(3, VISITS), article(4, DISPUTES)));

        assertThat(lines(comparison)).containsExactly("art1 art1 []", "art2 null [REMOVED]", "art3 art2 [RENUMBERED]",
                "art4 art3 [RENUMBERED]", "null art4 [ADDED]");
        assertThat(comparison.provisions().get(1).provisions()).extracting(ProvisionChange::pathBefore).containsExactly("art2/para1");
    }

    @Test
    void aParagraphIsRecognisedInAnotherArticle() {
        var before = text(article(1, SCOPE, VISITS), article(2, DUTIES));
        var after = text(article(1, SCOPE), article(2, DUTIES, VISITS));

        assertThat(lines(TextComparison.of(before, after).provisions().get(1).provisions()))
                .containsExactly("art2/para1 art2/para1 []", "art1/para2 art2/para2 [MOVED]");
    }

    @Test
    void aChangedParagraphThatShiftedIsComparedWithWhatItWas() {
        var before = text(article(1, SCOPE, DUTIES, VISITS));
        var after = text(article(1, SCOPE, NEW, DUTIES, VISITS.replace("thirty", "sixty")));

        assertThat(lines(TextComparison.of(before, after).provisions().get(0).provisions())).containsExactly(
                "art1/para1 art1/para1 []", "null art1/para2 [ADDED]", "art1/para2 art1/para3 [RENUMBERED]",
                "art1/para3 art1/para4 [CHANGED, RENUMBERED]");
    }

    @Test
    void anArticleWithQuiteOtherWordsIsRemovedAndAdded() {
        assertThat(lines(compare(text(article(1, SCOPE, DUTIES)), text(article(1, NEW, "Ratification follows national procedures only.")))))
                .containsExactly("art1 null [REMOVED]", "null art1 [ADDED]");
    }

    @Test
    void wordsAreComparedAsTheyAreRead() {
        assertThat(words("The Parties shall meet every year in Seoul.", "The Parties may meet every year in Tokyo."))
                .isEqualTo("The Parties -shall-+may+ meet every year in -Seoul-+Tokyo+.");
        assertThat(words("within 30 days", "within 1,000 working days")).isEqualTo("within -30-+1,000 working+ days");
        assertThat(words("The Parties agree.", "Parties agree.")).isEqualTo("-The -Parties agree.");
        assertThat(words("a, b", "c, d")).isEqualTo("-a, b-+c, d+");
        assertThat(words("co-operation", "co-ordination")).isEqualTo("-co-operation-+co-ordination+");
    }

    @Test
    void bracketSignsAndFootnotesAreNeverTorn() {
        assertThat(words("The Party [KOR: shall][JPN: may] act.", "The Party shall act."))
                .isEqualTo("The Party -[KOR: -shall-][JPN: may]- act.");
        assertThat(words("The Party [KOR: shall not] act.[^KOR: One.]", "The Party [JPN: shall not] act.[^KOR: Two.]"))
                .isEqualTo("The Party -[KOR: -+[JPN: +shall not] act.-[^KOR: One.]-+[^KOR: Two.]+");
    }

    @Test
    void scriptsWithoutBlanksAreComparedInReadablePieces() {
        assertThat(words("両締約国政府は秘密軍事情報を保護する。", "両締約国政府は秘密軍事情報を適切に保護する。"))
                .isEqualTo("両締約国政府は秘密軍事情報を+適切に+保護する。");
        assertThat(words("セキュリティ・レベルを変更する。", "セキュリティ・クリアランスを変更する。"))
                .isEqualTo("セキュリティ・-レベル-+クリアランス+を変更する。");
        assertThat(words("缔约双方应当保护国家秘密。", "缔约各方应保守国家机密。")).isEqualTo("缔约-双-+各+方应-当保护-+保守+国家-秘-+机+密。");
        assertThat(words("당사국은 정보를 보호한다.", "당사국이 정보를 보호하여야 한다.")).isEqualTo("당사국-은-+이+ 정보를 -보호한다-+보호하여야 한다+.");
        assertThat(words("군사비밀정보를 제공한다.", "군사비밀정보는 제공한다.")).isEqualTo("군사비밀정보-를-+는+ 제공한다.");
    }

    private static String words(String before, String after) {
        var segments = Segments.of(Wording.of(before), Wording.of(after));
        return segments.stream().map(one -> switch (one.kind()) {
            case EQUAL -> one.words();
            case DELETED -> "-" + one.words() + "-";
            case INSERTED -> "+" + one.words() + "+";
        }).collect(Collectors.joining());
    }

    private static Comparison compare(TreatyDocument before, TreatyDocument after) {
        return TextComparison.of(before, after);
    }

    /** Those at the top and, of containers, those below. */
    private static List<String> lines(Comparison comparison) {
        return comparison.provisions().stream().flatMap(one -> one.kind().isContainer()
                ? lines(List.of(one), one.provisions()).stream() : lines(List.of(one)).stream()).toList();
    }

    private static List<String> lines(List<ProvisionChange> holders, List<ProvisionChange> below) {
        var lines = new ArrayList<>(lines(holders));
        lines.addAll(lines(below));
        return lines;
    }

    private static List<String> lines(List<ProvisionChange> changes) {
        return changes.stream().map(one -> one.pathBefore() + " " + one.pathAfter() + " " + one.changes().stream().sorted().toList()).toList();
    }

    private static TreatyDocument text(Provision... top) {
        return new TreatyDocument("en", List.of(top));
    }

    private static Provision holder(Kind kind, int number, Provision... articles) {
        return Provision.of(kind, kind + " " + number, "Head of " + kind + number, List.of(articles));
    }

    private static Provision article(int number, String... paragraphs) {
        var below = new ArrayList<Provision>();
        for (var words : paragraphs) {
            below.add(Provision.of(Kind.PARAGRAPH, below.size() + 1 + ".", words));
        }
        return Provision.of(Kind.ARTICLE, "Article " + number, "", below);
    }
}
