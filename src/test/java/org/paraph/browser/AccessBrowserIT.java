package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;

/** The pages of programs and of personal tokens can be read and used by everybody. */
class AccessBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "390, ko, DARK", "390, ja, LIGHT"})
    void areAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        var client = program();
        var token = token(client);

        try (var administrator = Browser.open(paraph, width, language, scheme).as("admin")) {
            for (String path : new String[] {"/administration/programs", "/administration/programs/new",
                "/administration/programs/" + client, "/administration/programs/" + client + "?replace=" + token,
                "/settings/tokens"}) {
                assertThat(administrator.go(path)).isEqualTo(200);
                administrator.requireAccessible().picture("access" + path.replace(client, "one").replaceAll("\\?.*", "-replace")
                        .replaceAll("\\W+", "-") + "-" + width + "-" + language);
                assertThat(administrator.page().locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @Test
    void aTokenIsMadeOnThePageAndShownOnce() {
        try (var person = Browser.open(paraph, Browser.PHONE, "en", ColorScheme.LIGHT).as("lee.treaty")) {
            person.go("/settings/tokens");
            person.page().getByLabel("Name", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("my script");
            person.click(AriaRole.BUTTON, "Make the token");

            assertThat(person.page().locator("#secret").inputValue()).matches("paraph_\\w{61}");
            person.requireAccessible().picture("access-own-token-made-390-en");

            person.go("/settings/tokens");
            assertThat(person.page().locator("#secret").count()).isZero();
        }
    }

    private String program() {
        var client = "gazette." + UUID.randomUUID().toString().substring(0, 8);
        paraph.as("admin").post("/api/administration/clients", Map.of("client", client, "name", "The Official Gazette", "unit",
                "MOFA",
                "clearance", "RESTRICTED", "contact", "lee.treaty", "scopes", List.of("READ", "EXTERNAL_TASKS"), "topics",
                List.of("gazette-publication", "gazette-correction"))).expect(201);
        return client;
    }

    private String token(String client) {
        var path = "/api/administration/clients/" + client;
        return paraph.as("admin").ifMatch(paraph.as("admin").get(path).version()).post(path + "/tokens", Map.of("name",
                "Printing office, main server", "scopes", List.of("READ", "EXTERNAL_TASKS"), "topics",
                        List.of("gazette-publication")))
                .expect(201).json().at("/token/id").asText();
    }
}
