package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;

/** A month of what is dated, and the own calendar for other programs. */
class CalendarBrowserIT {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "1440, ko, DARK", "390, ja, LIGHT", "390, en, DARK"})
    void isAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        Dossier.in(paraph, "SIGNING_SCHEDULED");
        var username = paraph.enrol("Reader", "MOFA", "SECRET", "REGISTRAR");

        try (var person = Browser.open(paraph, width, language, scheme).as(username)) {
            for (String path : new String[] {"/calendar", "/calendar?month=2020-03", "/calendar?month=1950-01&kind=ROUND",
                "/settings/calendar"}) {
                assertThat(person.go(path)).as(path).isEqualTo(200);
                person.requireAccessible().picture("dated" + path.replaceAll("\\W+", "-") + "-" + width + "-" + language);
                assertThat(person.text()).as(path).doesNotContain("???");
            }
            person.confirm().requireAccessible().picture("dated-feed-made-" + width + "-" + language);
        }
    }

    @Test
    void aMonthShowsWhatIsDatedInItAndLeadsThere() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var reference = dossier.as("seo.registrar").path("reference").asText();
        var dated = paraph.as("seo.registrar").get("/api/calendar?from=2020-02-01T00:00:00Z&to=2022-01-01T00:00:00Z&negotiation="
                + dossier.id()).expect(200).json();
        var ceremony = StreamSupport.stream(dated.spliterator(), false)
                .filter(each -> each.path("kind").asText().equals("CEREMONY")).findFirst().orElseThrow();
        var month = YearMonth.from(OffsetDateTime.parse(ceremony.path("at").asText()).atZoneSameInstant(SEOUL));
        var ofThatMonth = StreamSupport.stream(dated.spliterator(), false).map(each -> each.has("day")
                ? LocalDate.parse(each.path("day").asText())
                : OffsetDateTime.parse(each.path("at").asText()).atZoneSameInstant(SEOUL).toLocalDate())
                .filter(day -> YearMonth.from(day).equals(month)).count();

        try (var seo = Browser.open(paraph).as("seo.registrar")) {
            seo.go("/calendar?month=" + month + "&dossier=" + reference.toLowerCase());
            assertThat(seo.page().locator(".dated li").count()).isEqualTo((int) ofThatMonth);
            assertThat(seo.text()).contains("Asia/Seoul");
            seo.click(AriaRole.LINK, "Previous month").click(AriaRole.LINK, "Next month");
            assertThat(seo.page().locator("#dossier").inputValue()).isEqualToIgnoringCase(reference);

            seo.page().locator("#kind").selectOption("CEREMONY");
            seo.follow("form.filters button");
            assertThat(seo.page().locator(".dated li").count()).isEqualTo(1);
            seo.follow(".dated a");
            assertThat(seo.path()).isEqualTo("/negotiations/" + reference + "/signing");

            seo.go("/calendar");
            assertThat(seo.page().locator("td[aria-current='date']").innerText()).contains("Today");
            seo.go("/calendar?month=" + month + "&kind=TERM_END&dossier=" + reference);
            assertThat(seo.text()).contains("Nothing in this month fits what you chose.");
        }
    }

    @Test
    void whatIsDatedInAHiddenDossierIsNotThere() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var reference = dossier.as("seo.registrar").path("reference").asText();

        try (var lim = Browser.open(paraph).as("lim.trade")) {
            for (YearMonth month = MARCH; month.isBefore(MARCH.plusMonths(9)); month = month.plusMonths(1)) {
                lim.go("/calendar?month=" + month);
                assertThat(lim.text()).doesNotContain(reference);
            }
        }
    }

    @Test
    void theSecretAddressIsShownOnceReplacedAndEnded() {
        var username = paraph.enrol("Reader", "MOFA", "SECRET", "REGISTRAR");

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/settings/calendar");
            assertThat(person.text()).contains("You have no address.");
            person.enter(Map.of("/language", "ko", "/upTo", "RESTRICTED")).confirm();
            var first = person.page().getByLabel("Address for calendar programs (iCalendar)").inputValue();
            paraph.anonymous().get(path(first)).expect(200);
            assertThat(paraph.as(username).get("/api/me/calendar-feed").expect(200).json().path("upTo").asText())
                    .isEqualTo("RESTRICTED");

            person.go("/settings/calendar");
            assertThat(person.page().content()).doesNotContain(path(first).replaceAll(".*/|\\..*", ""));
            person.confirm();
            var second = person.page().getByLabel("Address for calendar programs (iCalendar)").inputValue();
            assertThat(second).isNotEqualTo(first);
            paraph.anonymous().get(path(first)).expect(404);
            paraph.anonymous().get(path(second)).expect(200);

            person.click(AriaRole.BUTTON, "End the address");
            assertThat(person.text()).contains("The address was ended.", "You have no address.");
            paraph.anonymous().get(path(second)).expect(404);
        }
    }

    @Test
    void aFeedTellsNothingAboveTheOwnClearanceWhateverTheFormSays() {
        var username = paraph.enrol("Reader", "MOFA", "RESTRICTED", "REGISTRAR");

        try (var person = Browser.open(paraph).as(username)) {
            person.go("/settings/calendar");

            assertThat(person.page().locator("[name='/upTo'] option").allInnerTexts())
                    .containsExactly("–", "Unclassified", "Restricted");
        }
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
