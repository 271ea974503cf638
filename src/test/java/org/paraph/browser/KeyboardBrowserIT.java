package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.words.Phrases;

/** The inbox by keyboard alone: nothing needs a pointer, and it can always be seen where one is. */
class KeyboardBrowserIT {

    private static final int MOST = 400;
    private static final String NAME = """
            () => {
              const e = document.activeElement;
              return (e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText || '').trim();
            }""";
    private static final String SEEN = """
            () => {
              const e = document.activeElement;
              const shown = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
              const box = e.nextElementSibling;
              return e === document.body || shown(getComputedStyle(e))
                || e.matches('.govuk-radios__input, .govuk-checkboxes__input') && shown(getComputedStyle(box, '::before'));
            }""";

    private final DemoParaph paraph = DemoParaph.shared();
    private Phrases phrases;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void theInboxIsFilteredAndATaskTakenOpenedAndCompletedAndTheNextOneOpenedWithoutAPointer(String language) {
        phrases = Phrases.in(language);
        Dossier.proposed(paraph);
        var dossier = Dossier.proposed(paraph);
        var reference = dossier.reference();
        var username = paraph.enrol("Typist", "MOFA", "SECRET", "TREATY_OFFICER");

        try (var person = Browser.open(paraph, Browser.DESKTOP, language, ColorScheme.LIGHT).as(username)) {
            person.go("/help");
            press(person, "g", "i");
            person.page().waitForURL("**/inbox");
            type(person, "Dossier", reference);
            press(person, "Enter");
            person.page().waitForURL("**dossier=" + reference + "**");

            press(person, "Choose: Record the mandate, " + reference, "Space");
            press(person, "Take the chosen tasks", "Enter");
            var told = person.page().getByRole(AriaRole.STATUS).innerText();
            assertThat(told).contains("1").containsAnyOf(phrases.of("Taken:").toArray(String[]::new));
            assertThat(dossier.task("Task_RecordMandate").path("assignee").asText()).isEqualTo(username);

            press(person, "Record the mandate", "Enter");
            person.page().waitForURL("**/tasks/**");
            type(person, "By whose authority", "Foreign Minister");
            type(person, "What it covers", "Talks by keyboard");
            press(person, "Complete the task", "Enter");
            person.page().waitForURL("**/negotiations/**");
            assertThat(dossier.state()).isEqualTo("DRAFTING");

            var next = person.page().getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK).innerText();
            press(person, next, "Enter");
            person.page().waitForURL("**/tasks/**");
            assertThat(next).contains(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void theTabKeyLeadsThroughTheInboxAndOutOfItAgain(String language) {
        Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph, Browser.DESKTOP, language, ColorScheme.LIGHT).as("lee.treaty")) {
            lee.go("/inbox");
            for (int steps = 0; steps < MOST; steps++) {
                lee.page().keyboard().press("Tab");
                assertThat(lee.page().evaluate(SEEN)).as("focus on " + lee.page().evaluate(NAME)).isEqualTo(true);
                if (Boolean.TRUE.equals(lee.page().evaluate("document.activeElement === document.body"))) {
                    return;
                }
            }
            throw new AssertionError("The focus does not leave the page");
        }
    }

    private void type(Browser person, String name, String words) {
        reach(person, name, "input, textarea");
        person.page().keyboard().type(words);
    }

    private void press(Browser person, String name, String key) {
        if (name.length() > 1) {
            reach(person, name, "*");
        } else {
            person.page().keyboard().press(name);
        }
        person.page().keyboard().press(key);
    }

    private static void press(Browser person, String key) {
        person.page().keyboard().press(key);
    }

    /** Presses the tab key until what is called so, and is of that kind, has the focus. */
    private void reach(Browser person, String name, String kind) {
        var names = phrases.of(name);
        for (int steps = 0; steps < MOST; steps++) {
            if (names.contains(person.page().evaluate(NAME)) && Boolean.TRUE.equals(person.page()
                    .evaluate("kind => document.activeElement.matches(kind)", kind))) {
                return;
            }
            person.page().keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to " + names);
    }
}
