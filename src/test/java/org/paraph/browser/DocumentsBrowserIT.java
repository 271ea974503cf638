package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;

/** Documents filed, updated and removed on the pages. */
class DocumentsBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();
    private final Dossier dossier = Dossier.proposed(paraph);

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "390, ko, DARK", "390, ja, LIGHT"})
    void aDocumentIsFiledUpdatedAndRemoved(int width, String language, ColorScheme scheme) {
        try (var lee = Browser.open(paraph, width, language, scheme).as("lee.treaty")) {
            lee.go(path());
            lee.requireAccessible();
            lee.enter(Map.of("/title", "협의 기록", "/kind", "RECORD", "/marking", "CONFIDENTIAL"));
            choose(lee, "record.txt", "first");
            lee.confirm();
            lee.requireAccessible().picture("documents-" + width + "-" + language);
            lee.follow(lee.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("협의 기록")));
            choose(lee, "record2.txt", "second");
            lee.confirm();
            lee.requireAccessible().picture("document-" + width + "-" + language);
            assertThat(lee.text()).contains("record.txt", "record2.txt");
            var download = lee.page().waitForDownload(() -> lee.page().locator("a[download='record2.txt']").click());
            assertThat(download.suggestedFilename()).isEqualTo("record2.txt");
            lee.enter(Map.of("/reason", "Filed by mistake"));
            lee.follow("button.govuk-button--warning");
            assertThat(dossier.list("documents")).isEmpty();
        }
    }

    @Test
    void whatIsRefusedSaysWhyAtTheFileAndKeepsWhatWasEntered() {
        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go(path());
            lee.enter(Map.of("/title", "Record", "/kind", "RECORD", "/marking", "CONFIDENTIAL"));
            choose(lee, "page.html", "<script>window.hurt = 1</script>");
            lee.confirm();

            assertThat(lee.page().locator("#f-content-error").innerText()).isNotBlank();
            assertThat(lee.page().locator("[name='/title']").inputValue()).isEqualTo("Record");
            lee.page().locator("a[href='#f-content']").click();
            assertThat(lee.page().evaluate("document.activeElement.id")).isEqualTo("f-content");
            lee.requireAccessible();
        }
        assertThat(dossier.list("documents")).isEmpty();
    }

    @Test
    void aFormWithoutTheSessionsTokenFilesNothing() {
        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go(path());
            lee.enter(Map.of("/title", "Record", "/kind", "RECORD", "/marking", "CONFIDENTIAL"));
            choose(lee, "record.txt", "words");
            lee.page().evaluate("document.querySelectorAll('[name=_token]').forEach(each => each.value = 'forged')");
            lee.confirm();
        }
        assertThat(dossier.list("documents")).isEmpty();
    }

    private String path() {
        return "/negotiations/" + dossier.as("lee.treaty").path("reference").asText() + "/documents";
    }

    private static void choose(Browser person, String name, String words) {
        person.page().locator("#f-content").setInputFiles(new FilePayload(name, "application/octet-stream",
                words.getBytes(StandardCharsets.UTF_8)));
    }
}
