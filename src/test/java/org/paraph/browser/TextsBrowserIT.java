package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Requests;

/** How negotiators read, change, compare and discuss the text of a treaty. */
class TextsBrowserIT {

    private static final int LARGEST_PAGE = 3_000_000;
    private static final int ARTICLES = 500;

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "390, en, DARK", "390, ko, LIGHT", "1440, ja, DARK"})
    void eachPageIsAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        comment(dossier, "art1", "Is this wide enough?");
        dossier.act("park.negotiator", "brackets", Map.of("provision", "art2/text1", "words", "on signature", "alternatives",
                List.of(Map.of("proposedBy", List.of("KOR"), "wording", "on signature"), Map.of("proposedBy", List.of("FRA"),
                        "wording", "on notification")), "occurrence", Map.of("occurredOn", "2020-03-02")));

        try (var choi = Browser.open(paraph, width, language, scheme).as("choi.chief")) {
            for (String page : List.of("text", "text-comparison?from=draft-1", "text-comparison?from=draft-1&view=beside&show=all",
                    "text-positions", "text-drafting", "text-languages", "text-import", "acts/revise-text",
                    "acts/record-positions", "acts/record-round", "acts/comment-on-text?/provision=art1")) {
                assertThat(choi.go(home(dossier) + page)).as(page).isEqualTo(200);
                choi.requireAccessible().picture("text-" + page.replaceAll("\\W+", "-") + "-" + width + "-" + language);
            }
        }
    }

    @Test
    void aDossierWithoutATextSaysSoAndLeadsToTheFirstDraft() {
        var dossier = Dossier.in(paraph, "DRAFTING");

        try (var kim = Browser.open(paraph).as("kim.drafter")) {
            kim.go(home(dossier) + "text");
            kim.requireAccessible();
            kim.go("/tasks/" + dossier.task("Task_PrepareDraft").path("id").asText());
            kim.follow("main a.govuk-button");
            assertThat(kim.page().locator("label[for='f-body']").innerText()).isEqualTo("The text");
            kim.enter(Map.of("/label", "first", "/language", "en", "/title", "An agreement", "/body",
                    "Article 1\nWe agree.", "/occurrence/occurredOn", "2020-03-02"));
            kim.requireAccessible().confirm();

            assertThat(kim.path()).endsWith("/text");
            assertThat(kim.text()).contains("We agree.");
        }
    }

    @Test
    void twoWhoChangeTheSameWordsSeeBothWordingsAndChoose() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "acts/revise-text");
            choi.enter(Map.of("/label", "mine", "/change", "SUBSTANTIVE", "/note", "Wider", "/occurrence/occurredOn",
                    "2020-03-03"));
            words(choi, "assist each other").fill("The Parties assist each other in all matters.");
            dossier.act("park.negotiator", "texts", text("theirs", "The Parties assist one another at any time."));
            choi.confirm();

            assertThat(choi.page().locator("#meanwhile").innerText()).contains("theirs");
            assertThat(choi.page().locator(".wordings").first().innerText()).contains("in all matters", "at any time");
            choi.requireAccessible().picture("text-conflict");
            assertThat(dossier.as("choi.chief").path("text").path("label").asText()).isEqualTo("theirs");
            choi.page().locator("input[value=THEIRS]").first().check();
            choi.confirm();

            assertThat(dossier.as("choi.chief").path("text").path("label").asText()).isEqualTo("mine");
            assertThat(choi.text()).contains("in all matters").doesNotContain("at any time");
        }
    }

    @Test
    void whatOthersChangedElsewhereIsMergedAndShownBeforeItIsFiled() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "acts/revise-text?at=art2");
            choi.enter(Map.of("/label", "mine", "/change", "SUBSTANTIVE", "/note", "Later", "/occurrence/occurredOn",
                    "2020-03-03"));
            words(choi, "enters into force").fill("This Agreement enters into force one month later.");
            dossier.act("park.negotiator", "texts", text("theirs", "The Parties assist one another."));
            choi.confirm();
            choi.confirm();

            assertThat(choi.text()).contains("one month later", "assist one another");
        }
    }

    @Test
    void whatCannotBeAcceptedComesBackAsItWasEnteredThroughALostSessionToo() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var hostile = "<script>window.hurt = 1</script> \u202Eabc";

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "acts/revise-text");
            choi.enter(Map.of("/note", hostile, "/rows/1/number", "x".repeat(300)));
            words(choi, "assist each other").fill(hostile);
            choi.confirm();
            assertThat(choi.page().getByRole(AriaRole.ALERT).first().innerText()).isNotBlank();
            choi.loseSession();
            choi.confirm();
            choi.fillSignIn("choi.chief");

            assertThat(choi.page().locator("textarea[name$='/text']").allInnerTexts().size()).isPositive();
            assertThat(choi.page().locator("[name='/note']").inputValue()).isEqualTo(hostile);
            assertThat(choi.page().locator("[name='/rows/1/number']").inputValue()).hasSize(300);
            assertThat(choi.page().evaluate("window.hurt")).isNull();
            assertThat(dossier.as("choi.chief").path("text").path("label").asText()).isEqualTo("draft-1");
        }
    }

    @Test
    void aRoundIsRecordedWithTheResultsOfEachArticle() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("current-round/preparation");

        try (var park = Browser.open(paraph).as("park.negotiator")) {
            park.go("/tasks/" + dossier.task("Task_RecordRound").path("id").asText());
            park.follow("main a.govuk-button");
            park.enter(Map.of("/outcome", "POINTS_LEFT", "/occurrence/occurredOn", "2020-03-05", "/stances/KOR/art1", "ACCEPT",
                    "/stances/FRA/art1", "ACCEPT", "/stances/KOR/art2", "REJECT", "/progress/art1", "COMPLETED", "/result",
                    "Article 1 is agreed.", "/pointsLeft", "Article 2", "/nextMeeting/kind", "TO_BE_ARRANGED"));
            park.enter(Map.of("/nextMeeting/channel", "embassies", "/publicStatement", "The talks went well."));
            park.requireAccessible().confirm();

            assertThat(park.path()).endsWith("/text-positions");
            var provisions = dossier.list("consensus").path("provisions");
            var statuses = IntStream.range(0, provisions.size()).boxed().collect(Collectors.toMap(
                    at -> provisions.get(at).path("path").asText(), at -> provisions.get(at).path("status").asText()));
            assertThat(statuses).containsEntry("art1", "AGREED").containsEntry("art2", "UNDER_REVIEW");
            assertThat(park.page().locator("table.matrix tbody tr").count()).isEqualTo(provisions.size());
        }
    }

    @Test
    void aFileIsReadShownAndOnlyThenFiled() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "text-import");
            choi.page().locator("#file").setInputFiles(new FilePayload("draft.txt", "text/plain",
                    "Agreement\n\nArticle 1\nFrom a file.\n\nArticle 3\nWithout a second.".getBytes(StandardCharsets.UTF_8)));
            choi.page().locator("#act").selectOption("revise-text");
            choi.follow("main form button");
            assertThat(choi.text()).contains("From a file.");
            choi.requireAccessible().picture("text-import-preview");
            assertThat(dossier.as("choi.chief").path("text").path("label").asText()).isEqualTo("draft-1");
            choi.enter(Map.of("/label", "from-file", "/change", "SUBSTANTIVE", "/note", "As handed over",
                    "/occurrence/occurredOn", "2020-03-03"));
            choi.confirm();

            assertThat(dossier.as("choi.chief").path("text").path("label").asText()).isEqualTo("from-file");
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "text-import");
            choi.page().locator("#file").setInputFiles(new FilePayload("draft.docx", "application/octet-stream",
                    "%PDF-1.7 no treaty".getBytes(StandardCharsets.UTF_8)));
            choi.follow("main form button");

            assertThat(choi.page().getByRole(AriaRole.ALERT).first().innerText()).isNotBlank();
        }
    }

    @Test
    void aCommentIsMadeBesideItsProvisionAndAnswered() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "text");
            choi.follow("section[id='art1'] a[href*='comment-on-text']");
            choi.enter(Map.of("/words", "What of <b>costs</b>?")).confirm();

            assertThat(choi.path()).contains("/text#art1");
            choi.page().locator("section[id='art1'] details.beside summary").click();
            assertThat(choi.page().locator("section[id='art1'] details.beside").innerText()).contains("What of <b>costs</b>?");
        }
    }

    @Test
    void bracketsAreListedByWhatReadersCallTheirProvisionAndLeadToIt() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        dossier.act("park.negotiator", "brackets", Map.of("provision", "art2/text1", "words", "on signature", "alternatives",
                List.of(Map.of("proposedBy", List.of("KOR"), "wording", "on signature"), Map.of("proposedBy", List.of("FRA"),
                        "wording", "on notification")), "occurrence", Map.of("occurredOn", "2020-03-02")));

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "text-drafting");
            choi.click(AriaRole.LINK, "Article 2, paragraph 1");

            assertThat(choi.path()).endsWith("/text#art2");
            assertThat(choi.page().locator("section[id='art2']").innerText()).contains("on notification");
        }
    }

    @Test
    void aHeadingIsFoundAndLeadsToItsArticle() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        dossier.act("choi.chief", "texts", Requests.of("texts").put("label", "headed")
                .put("body", "Article 1\nCosts of interpreters " + dossier.reference() + "\n1. None.\n2. Indeed none."));

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go("/search?q=INTERPRETERS+" + dossier.reference());
            choi.requireAccessible();
            choi.follow("[aria-labelledby=headings] a");

            assertThat(choi.path()).endsWith(dossier.reference() + "/text#art1");
        }
    }

    @Test
    void aTextOfFiveHundredArticlesStaysUsable() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var body = IntStream.rangeClosed(1, ARTICLES).mapToObj(number -> "Article " + number + "\n1. " + "Words of it. ".repeat(20)
                + "\n2. " + "More words of it. ".repeat(20)).collect(Collectors.joining("\n\n"));
        var large = Requests.of("texts").put("label", "large").put("body", body);
        dossier.act("choi.chief", "texts", large);

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go(home(dossier) + "text");
            assertThat(choi.page().content().length()).isLessThan(LARGEST_PAGE);
            choi.requireAccessible();
            choi.page().locator(".contents a[href='#art400']").click();
            assertThat(choi.path()).endsWith("#art400");
            choi.go(home(dossier) + "acts/revise-text");
            choi.follow("main a[href$='at=art400']");
            choi.page().locator("textarea[name$='/text']").first().waitFor();
            assertThat(choi.page().locator("textarea[name$='/text']").count()).isEqualTo(2);
        }
    }

    private static Locator words(Browser browser, String part) {
        return browser.page().locator("textarea[name$='/text']").filter(
                new Locator.FilterOptions().setHasText(part));
    }

    private static Map<String, Object> text(String label, String first) {
        return Map.of("label", label, "language", "en", "title", "Agreement on mutual administrative assistance", "body",
                "Article 1\n" + first + "\n\nArticle 2\nThis Agreement enters into force on signature.", "note", "Another",
                "change", "SUBSTANTIVE", "occurrence", Map.of("occurredOn", "2020-03-02"));
    }

    private static void comment(Dossier dossier, String path, String words) {
        dossier.act("choi.chief", "text-comments", Map.of("provision", path, "words", words));
    }

    private static String home(Dossier dossier) {
        return "/negotiations/" + dossier.as("oh.auditor").path("reference").asText() + "/";
    }
}
