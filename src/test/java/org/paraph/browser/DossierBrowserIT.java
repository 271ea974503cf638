package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;

/** What is seen of a dossier in the browser, and what can be done from there. */
class DossierBrowserIT {

    private static final List<String> PARTS = List.of("", "/rounds", "/approvals", "/readiness", "/signing", "/suspensions",
            "/in-force", "/documents", "/timeline", "/report", "/process", "/audit");

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"HELD, 390, ko, DARK", "SIGNED, 1440, en, LIGHT"})
    void everyPartIsAccessible(String state, int width, String language, ColorScheme scheme) {
        var dossier = Dossier.in(paraph, state);

        try (var lee = Browser.open(paraph, width, language, scheme).as("lee.treaty")) {
            for (String part : PARTS) {
                assertThat(lee.go("/negotiations/" + dossier.id() + part)).as(part).isEqualTo(200);
                lee.requireAccessible();
                assertThat(lee.text()).as(part).doesNotContain("???");
            }
            lee.go("/negotiations");
            lee.requireAccessible();
            lee.go("/negotiations/new");
            lee.requireAccessible();
            lee.go("/search?q=agreement");
            lee.requireAccessible();
        }
    }

    @Test
    void aHiddenDossierLooksLikeOneThatDoesNotExist() {
        var dossier = Dossier.proposed(paraph);

        try (var lim = Browser.open(paraph).as("lim.trade")) {
            for (String part : PARTS) {
                assertThat(lim.go("/negotiations/" + dossier.id() + part)).as(part).isEqualTo(404);
                var hidden = lim.page().locator("h1").innerText();
                lim.go("/negotiations/00000000-0000-0000-0000-000000000000" + part);
                assertThat(lim.page().locator("h1").innerText()).isEqualTo(hidden);
            }
            lim.go("/negotiations?q=" + dossier.as("lee.treaty").path("reference").asText());
            assertThat(lim.text()).doesNotContain(dossier.as("lee.treaty").path("title").asText());
        }
    }

    @Test
    void aNegotiationIsProposedAndMandatedInTheBrowser() {
        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/negotiations/new");
            lee.enter(Map.of("/title", "Agreement on the rescue of seafarers", "/subject", "Who rescues whom, and where",
                    "/parties/0/code", "KOR", "/parties/0/name", "Republic of Korea", "/parties/1/code", "JPN",
                    "/parties/1/name", "Japan", "/leadMinistry", "MOFA", "/marking", "RESTRICTED",
                    "/occurrence/occurredOn", "2020-03-02"));
            lee.confirm();
            assertThat(lee.page().locator("h1").innerText()).isEqualTo("Agreement on the rescue of seafarers");

            lee.follow("#tasks a.title");
            lee.enter(Map.of("/authority", "Foreign Minister", "/note", "Talks on rescue", "/occurrence/occurredOn",
                    "2020-03-03"));
            lee.confirm();

            assertThat(lee.page().locator(".dossier-head").innerText()).contains("3 Mar 2020");
        }
    }

    @Test
    void whatCanBeDoneNamesNoActWithoutItsObjectAndNothingIsMetThatIsNotThere() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/negotiations/" + dossier.id());
            assertThat(lee.page().locator(".act-list").allInnerTexts().toString()).contains("Ask for a review")
                    .doesNotContain("Withdraw the request for a review", "Record that a deviation is contested");
            dossier.act("reviews");
            lee.go("/negotiations/" + dossier.id());
            assertThat(lee.page().locator(".act-list").allInnerTexts().toString())
                    .contains("Withdraw the request for a review");

            lee.go("/negotiations/" + dossier.id() + "/readiness");
            assertThat(lee.page().locator(".checklist .later").count()).isEqualTo(11);
        }
    }

    @Test
    void aSuspendedDossierSaysWhyAndHowItGoesOn() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");

        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go("/negotiations/" + dossier.id() + "/acts/suspend");
            choi.enter(Map.of("/kind", "POSTPONED_SIGNATURE", "/initiator", "KOR", "/authority", "Foreign Minister",
                    "/reason", "The National Assembly asks for time"));
            choi.confirm();
            assertThat(dossier.state()).isEqualTo("SIGNING_POSTPONED");

            assertThat(choi.page().locator(".still").innerText()).contains("The National Assembly asks for time");
            assertThat(choi.page().locator(".is-paused").count()).isPositive();
            choi.go("/negotiations/" + dossier.id() + "/suspensions");
            assertThat(choi.page().getByRole(AriaRole.HEADING).allInnerTexts()).isNotEmpty();
            assertThat(choi.text()).contains("The National Assembly asks for time");
        }
    }

    @Test
    void theProcessIsTheSameAsAPictureAndInWords() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/negotiations/" + dossier.id() + "/process");
            lee.page().locator("#diagram").scrollIntoViewIfNeeded();

            lee.page().locator("#diagram .step-now").first().waitFor();
            assertThat(lee.page().locator("#diagram .bjs-powered-by").isVisible()).isTrue();
            assertThat(lee.page().locator("#step-Task_RecordMandate").innerText()).contains("Now");
            lee.page().locator("#diagram [data-element-id=Task_RecordMandate]").click();
            assertThat(lee.path()).endsWith("#step-Task_RecordMandate");
        }
    }
}
