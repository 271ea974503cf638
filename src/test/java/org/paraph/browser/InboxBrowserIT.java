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

/** What staff find in their inbox, and how they get from there through a task to the next. */
class InboxBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "1440, en, DARK", "390, en, LIGHT", "390, ko, LIGHT", "1440, ja, DARK"})
    void isAccessibleInEachColourWidthAndLanguage(int width, String language, ColorScheme scheme) {
        Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph, width, language, scheme).as("lee.treaty")) {
            lee.go("/inbox");
            lee.requireAccessible().picture("inbox-" + width + "-" + language + "-" + scheme);
            assertThat(lee.page().locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }

    @Test
    void aTaskIsDoneFromTheInboxAndTheNextOneIsOffered() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/tasks/" + dossier.task("Task_RecordMandate").path("id").asText());
            lee.requireAccessible();
            lee.enter(Map.of("/authority", "Foreign Minister", "/note", "Talks on fishing", "/occurrence/occurredOn",
                    "2020-03-03"));
            lee.confirm();

            assertThat(dossier.state()).isEqualTo("DRAFTING");
            assertThat(lee.page().getByRole(AriaRole.STATUS).count()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "390, ja, DARK"})
    void whatIsArrangedAboutATaskIsAccessible(int width, String language, ColorScheme scheme) {
        var dossier = Dossier.proposed(paraph);
        var task = dossier.task("Task_RecordMandate");
        var path = "/tasks/" + task.path("id").asText();
        paraph.as("lee.treaty").ifMatch(task.path("version").asLong()).post("/api" + path + "/claim").expect(200);

        try (var lee = Browser.open(paraph, width, language, scheme).as("lee.treaty")) {
            for (var matter : List.of("delegation", "priority", "follow-up")) {
                lee.go(path + "/" + matter);
                lee.requireAccessible().picture("task-" + matter + "-" + width + "-" + language + "-" + scheme);
            }
            paraph.as("lee.treaty").ifMatch(dossier.task("Task_RecordMandate").path("version").asLong()).post("/api" + path
                    + "/delegation", Map.of("delegate", "kim.drafter", "what", "The terms of the mandate of 2010")).expect(200);
            var comments = "/api" + path + "/comments";
            var said = paraph.as("lee.treaty").post(comments, Map.of("words", "Today @kim.drafter")).expect(201).json();
            var own = "/comments/" + said.path("id").asText();
            paraph.as("lee.treaty").ifMatch(1).put("/api" + path + own, Map.of("words", "Tomorrow @kim.drafter")).expect(200);
            for (var page : List.of(path, path + "/delegation", path + "/comment", path + own, "/inbox")) {
                lee.go(page);
                lee.requireAccessible().picture("delegated" + page.replaceAll("[^a-z]+", "-") + width + "-" + language);
            }
        }
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasEnteredAndSaysWhereItIsWrong() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/tasks/" + dossier.task("Task_RecordMandate").path("id").asText());
            lee.enter(Map.of("/note", "<script>window.hurt = 1</script> \u202Eabc", "/occurrence/occurredOn", "2999-01-01"));
            lee.confirm();

            assertThat(lee.page().getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            assertThat(lee.page().locator("[name='/note']").inputValue()).isEqualTo(
                    "<script>window.hurt = 1</script> \u202Eabc");
            assertThat(lee.page().evaluate("window.hurt")).isNull();
            lee.page().locator("a[href='#f-authority']").click();
            assertThat(lee.page().evaluate("document.activeElement.id")).isEqualTo("f-authority");
            assertThat(dossier.state()).isEqualTo("PROPOSED");
        }
    }

    @Test
    void aFormSentAfterTheSessionWasOverIsKeptThroughTheSignIn() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/tasks/" + dossier.task("Task_RecordMandate").path("id").asText());
            lee.enter(Map.of("/authority", "Foreign Minister", "/note", "Long thought over", "/occurrence/occurredOn",
                    "2020-03-03"));
            lee.loseSession();
            lee.confirm();
            assertThat(dossier.state()).isEqualTo("PROPOSED");

            lee.fillSignIn("lee.treaty");
            assertThat(lee.page().locator("[name='/note']").inputValue()).isEqualTo("Long thought over");
            assertThat(dossier.state()).isEqualTo("PROPOSED");
            lee.confirm();

            assertThat(dossier.state()).isEqualTo("DRAFTING");
        }
    }

    @Test
    void severalTasksAreTakenAtOnceAndTheOneThatAnotherHoldsIsNamed() {
        var free = Dossier.proposed(paraph);
        var held = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/inbox?box=group&sort=newest");
            var ticks = lee.page().locator("input[name='task']");
            ticks.nth(0).check();
            ticks.nth(1).check();
            lee.follow("button[value='claim']");

            assertThat(lee.page().getByRole(AriaRole.STATUS).innerText()).contains("2");
            assertThat(free.task("Task_RecordMandate").path("assignee").asText()).isEqualTo("lee.treaty");
            assertThat(held.task("Task_RecordMandate").path("assignee").asText()).isEqualTo("lee.treaty");

            lee.go("/inbox?box=mine&sort=newest");
            lee.page().locator("input[name='task']").nth(0).check();
            lee.page().locator("input[name='task']").nth(1).check();
            lee.follow("button[value='preparation']");
            lee.requireAccessible().picture("several-tasks-preparation");
            lee.page().locator("[name='/delegate']").selectOption("kim.drafter");
            lee.enter(Map.of("/what", "The terms of the mandate of 2010"));
            lee.loseSession();
            lee.confirm();
            lee.fillSignIn("lee.treaty");
            assertThat(lee.page().locator("[name='/what']").inputValue()).isEqualTo("The terms of the mandate of 2010");
            lee.confirm();

            assertThat(lee.page().getByRole(AriaRole.STATUS).innerText()).contains("2");
            assertThat(free.task("Task_RecordMandate").at("/delegation/delegate").asText()).isEqualTo("kim.drafter");
        }
    }

    @Test
    void aChoiceIsSavedUnderANameOpenedAndRemoved() {
        try (var choi = Browser.open(paraph).as("choi.chief")) {
            choi.go("/inbox?box=visible&sort=newest&due=week");
            choi.page().locator("#name").fill("This week <b>");
            choi.follow("button[value='save']");

            choi.click(AriaRole.LINK, "This week <b>");
            assertThat(choi.path()).isEqualTo("/inbox?box=visible&sort=newest&due=week");
            choi.requireAccessible();

            choi.follow("button[value='drop']");
            assertThat(choi.text()).doesNotContain("This week <b>");
        }
    }

    @Test
    void aFormOfAnEarlierSessionIsShownAgainAndDoesNothing() {
        var dossier = Dossier.proposed(paraph);

        try (var lee = Browser.open(paraph).as("lee.treaty")) {
            lee.go("/tasks/" + dossier.task("Task_RecordMandate").path("id").asText());
            lee.enter(Map.of("/authority", "Foreign Minister", "/note", "Begun before", "/occurrence/occurredOn", "2020-03-03"));
            lee.page().evaluate("document.querySelectorAll('[name=_token]').forEach(e => e.value = 'of another session')");
            lee.confirm();

            assertThat(dossier.state()).isEqualTo("PROPOSED");
            assertThat(lee.page().locator("[name='/note']").inputValue()).isEqualTo("Begun before");
            lee.confirm();
            assertThat(dossier.state()).isEqualTo("DRAFTING");
        }
    }
}
