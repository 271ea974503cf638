package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Requests;

/** What a person finds in the own pages and in the help: language, zone, absence, keys. */
class OwnPagesBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, ko, DARK", "390, ja, LIGHT"})
    void areAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        try (var person = Browser.open(paraph, width, language, scheme).as(paraph.enrol("Reader", "MOFA", "SECRET",
                "TREATY_OFFICER"))) {
            for (String path : new String[] {"/settings", "/settings/absence", "/settings/mail", "/help", "/help/accessibility"}) {
                assertThat(person.go(path)).isEqualTo(200);
                person.requireAccessible().picture("own" + path.replace('/', '-') + "-" + width + "-" + language);
                assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ko, 설정, Asia/Seoul", "ja, 設定, Asia/Tokyo"})
    void theChosenLanguageAndZoneHoldOnEveryPageWhateverTheBrowserSays(String language, String title, String zone) {
        var username = paraph.enrol("Reader", "MOFA", "SECRET", "TREATY_OFFICER");

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/settings");
            person.enter(Map.of("/language", language, "/zone", zone)).confirm();

            assertThat(person.page().locator("h1").innerText()).isEqualTo(title);
            assertThat(person.page().getByRole(AriaRole.STATUS).count()).isPositive();
            person.go("/inbox");
            assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
            person.go("/settings/absence");
            assertThat(person.text()).contains(zone);
        }
        assertThat(paraph.as(username).get("/api/me/settings").expect(200).json().path("language").asText())
                .isEqualTo(language);
    }

    @Test
    void aSubstituteWorksInThePlaceOfThePrincipalAndTheAuditNamesBoth() {
        var principal = paraph.enrol("Principal", "MOFA", "SECRET", "TREATY_OFFICER");
        var substitute = paraph.enrol("Substitute", "MOFA", "SECRET");
        var dossier = Dossier.proposed(paraph);

        try (var away = Browser.open(paraph).as(principal)) {
            away.go("/settings/absence");
            away.enter(Map.of("/substitute", substitute, "/from", "2020-01-01T09:00", "/until", "2020-12-01T09:00", "/reason",
                    "Leave")).confirm();
            assertThat(away.page().getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            var year = Year.now(ZoneOffset.UTC).getValue();
            away.enter(Map.of("/from", year + "-01-01T09:00", "/until", year + "-12-31T23:00")).confirm();
            assertThat(away.text()).contains("Substitute", "Active", "Leave");
        }
        try (var standIn = Browser.open(paraph).as(substitute)) {
            standIn.go("/settings/absence");
            assertThat(standIn.text()).contains("Principal", "Active");
            standIn.go("/tasks/" + dossier.task("Task_RecordMandate").path("id").asText());
            standIn.enter(Map.of("/authority", "Foreign Minister", "/note", "In the place of another",
                    "/occurrence/occurredOn", "2020-03-03")).confirm();
        }

        assertThat(dossier.state()).isEqualTo("DRAFTING");
        assertThat(dossier.list("audit").toString()).contains("\"actor\":\"" + substitute + "\"",
                "\"onBehalfOf\":\"" + principal + "\"");
    }

    @Test
    void theSubstituteOfWhomADutyIsKeptApartIsWarnedOf() {
        var principal = paraph.enrol("Principal", "MOFA", "SECRET", "CHIEF_NEGOTIATOR");
        var dossier = Dossier.in(paraph, "DRAFTING");
        dossier.act("draft");

        try (var away = Browser.open(paraph).as(principal)) {
            away.go("/settings/absence");
            var year = Year.now(ZoneOffset.UTC).getValue();
            away.enter(Map.of("/substitute", Requests.person("draft"), "/from", year + "-01-01T09:00", "/until", year + "-12-31T23:00",
                    "/reason", "Leave", "/dossiers", dossier.id())).confirm();

            assertThat(away.page().getByRole(AriaRole.ALERT).innerText()).contains(dossier.as(principal).path("reference")
                    .asText());
            assertThat(paraph.as(principal).get("/api/substitutions").expect(200).json()).isEmpty();
            away.requireAccessible().confirm();
        }
        assertThat(paraph.as(principal).get("/api/substitutions").expect(200).json()).hasSize(1);
    }

    @Test
    void theInboxIsWorkedThroughByKeyboardAlone() {
        Dossier.proposed(paraph);
        var username = paraph.enrol("Typist", "MOFA", "SECRET", "TREATY_OFFICER");

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/help");
            var keys = person.page().keyboard();
            keys.press("g");
            keys.press("i");
            person.page().waitForURL("**/inbox");
            keys.press("j");
            assertThat(person.page().evaluate("document.activeElement.getAttribute('href')").toString()).startsWith("/tasks/");
            var first = person.page().evaluate("document.activeElement.href");
            keys.press("j");
            keys.press("k");
            assertThat(person.page().evaluate("document.activeElement.href")).isEqualTo(first);
            keys.press("/");
            assertThat(person.page().evaluate("document.activeElement.id")).isEqualTo("site-query");
            keys.type("g?");
            assertThat(person.page().inputValue("#site-query")).isEqualTo("g?");
            person.page().locator("h1").click();
            keys.press("?");
            assertThat(person.page().getByRole(AriaRole.DIALOG).isVisible()).isTrue();
            person.requireAccessible();
            keys.press("Escape");
            keys.press("j");
            keys.press("Enter");
            person.page().waitForURL("**/tasks/**");
        }
    }

    @Test
    void switchedOffShortcutsDoNothing() {
        var username = paraph.enrol("Typist", "MOFA", "SECRET", "TREATY_OFFICER");
        paraph.as(username).ifMatch(0).put("/api/me/settings", Map.of("shortcuts", false)).expect(200);

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/help");
            person.page().keyboard().press("?");

            assertThat(person.page().getByRole(AriaRole.DIALOG).count()).isZero();
            assertThat(person.page().locator("script[src='/assets/shortcuts.js']").count()).isZero();
        }
    }

    @Test
    void thePasswordIsChangedWithTheOldOneAndTheSessionIsOver() {
        var username = paraph.enrol("Careful", "MOFA", "SECRET", "TREATY_OFFICER");

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/settings");
            changePassword(person, "not the present one", "a new long password");
            assertThat(person.page().getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            assertThat(person.page().locator("#f-password").inputValue()).isEmpty();
            changePassword(person, DemoParaph.PASSWORD, "short");
            assertThat(person.page().getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            person.requireAccessible();
            changePassword(person, DemoParaph.PASSWORD, "a new long password");

            assertThat(person.page().locator("form[action='/sign-in']").count()).isEqualTo(1);
        }
        assertThat(anonymous().as(username, "a new long password").get("/api/me").status()).isEqualTo(200);
        assertThat(anonymous().as(username, DemoParaph.PASSWORD).get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void theHelpIsReadWithoutSigningIn() {
        for (String path : new String[] {"/help", "/help/accessibility"}) {
            assertThat(anonymous().with("Accept", "text/html").get(path).expect(200).text()).contains("<h1");
        }
    }

    private Http anonymous() {
        return paraph.anonymous();
    }

    private static void changePassword(Browser person, String present, String password) {
        person.page().fill("#f-present", present);
        person.page().fill("#f-password", password);
        person.page().fill("#f-again", password);
        person.follow("form:has(#f-present) button");
    }
}
