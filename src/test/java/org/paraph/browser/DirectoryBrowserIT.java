package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;

/** The pages on which administrators keep the directory can be read and used by everybody. */
class DirectoryBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, ko, DARK", "390, ja, LIGHT"})
    void areAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        var dossier = Dossier.proposed(paraph).reference();
        var calendar = calendar();

        try (var administrator = Browser.open(paraph, width, language, scheme).as("admin")) {
            for (String path : new String[] {"/people", "/people/new", "/people/bae.junior", "/units", "/units/MOFA",
                "/calendars", "/calendars/" + calendar, "/calendars/" + calendar + "/days?year=2026", "/visibility",
                "/visibility?person=bae.junior&dossier=" + dossier, "/visibility?person=oh.auditor&dossier=" + dossier}) {
                assertThat(administrator.go("/administration" + path)).isEqualTo(200);
                administrator.requireAccessible()
                        .picture("administration" + path.replaceAll("\\W+", "-") + "-" + width + "-" + language);
                assertThat(administrator.page().locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    /** A calendar with one holiday in 2026. */
    private String calendar() {
        var code = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var names = Map.of("en", "Offices of a capital", "ko", "수도의 관청", "ja", "首都の官庁");
        var version = paraph.as("admin").post("/api/calendars", Map.of("code", code, "names", names, "zone", "Asia/Seoul"))
                .expect(201).version();
        paraph.as("admin").ifMatch(version).post("/api/calendars/" + code + "/days", Map.of("day", "2026-05-05", "kind",
                "HOLIDAY", "names", Map.of("en", "Children's Day", "ko", "어린이날", "ja", "こどもの日"))).expect(200);
        return code;
    }
}
