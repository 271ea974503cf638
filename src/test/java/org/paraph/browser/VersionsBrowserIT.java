package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Poll;
import org.paraph.testing.bench.ChangedModels;

/** Two administrators bring a new version into force in the browser; on a server of its own, since it holds for all. */
class VersionsBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static DemoParaph paraph;

    @TempDir
    private Path files;

    @BeforeAll
    static void start() {
        paraph = DemoParaph.alone();
    }

    @AfterAll
    static void stop() {
        paraph.close();
    }

    @Test
    void isProposedComparedRehearsedAndApprovedByTwoPeopleAndItsTaskIsWorkedOn() throws IOException {
        var dossier = Dossier.in(paraph, "INITIALLED").act("reviews");
        Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        String proposal;
        try (var proposer = Browser.open(paraph).as("admin")) {
            proposer.go("/administration/proposals/new");
            refusedWithFindings(proposer);
            proposal = proposed(proposer);
            assertThat(proposer.text()).contains("You proposed this version");
            compared(proposer, proposal);
            rehearsed(proposer, proposal);
        }
        try (var second = Browser.open(paraph).as("noh.admin")) {
            approved(second, proposal);
            everyPageIsAccessible(second, proposal);
        }
        dossier.act("reviews/{subject}/opinion");
        try (var reviewer = Browser.open(paraph).as("jung.reviewer")) {
            reviewer.go("/tasks/" + dossier.task("Task_ConsultDefence").path("id").asText());
            reviewer.fill("Answer of the defence ministry", "It touches nothing.").confirm();
        }
        assertThat(tasks(dossier)).doesNotContain("Task_ConsultDefence");
    }

    private void refusedWithFindings(Browser proposer) throws IOException {
        choose(proposer, Map.of("deviation.bpmn", ChangedModels.read("deviation.bpmn").replace("camunda:dueDate=",
                "camunda:followUpDate=")));
        proposer.enter(Map.of("/title", "A first try", "/reason", "To see")).confirm();
        assertThat(proposer.text()).contains("Errors: 1. The files were not taken.").contains("deviation.bpmn").contains("line");
        assertThat(proposer.page().locator("[name='/title']").inputValue()).isEqualTo("A first try");
        proposer.requireAccessible().picture("administration-refused");
    }

    private String proposed(Browser proposer) throws IOException {
        choose(proposer, ChangedModels.consultationAdded());
        proposer.enter(Map.of("/title", "The defence ministry is consulted", "/reason", "The minister has so decided"))
                .confirm();
        assertThat(proposer.text()).contains("The defence ministry is consulted").contains("ministry-review.bpmn");
        proposer.requireAccessible().picture("administration-proposal");
        return proposer.path();
    }

    private void choose(Browser proposer, Map<String, String> contents) throws IOException {
        var chosen = new ArrayList<Path>();
        for (var each : contents.entrySet()) {
            chosen.add(Files.writeString(files.resolve(each.getKey()), each.getValue(), StandardCharsets.UTF_8));
        }
        proposer.page().setInputFiles("#f-files", chosen.toArray(Path[]::new));
    }

    private static void compared(Browser proposer, String proposal) {
        proposer.go(proposal + "/differences");
        assertThat(proposer.text()).contains("Consult the defence ministry").contains("Task_ConsultDefence");
        proposer.page().locator(".difference [data-side='after'] svg").first().waitFor();
        proposer.requireAccessible().picture("administration-differences");
    }

    private static void rehearsed(Browser proposer, String proposal) {
        proposer.go(proposal);
        proposer.click(AriaRole.BUTTON, "Rehearse");
        Poll.until(PATIENCE, () -> {
            proposer.go(proposal);
            return proposer.text();
        }, text -> text.contains("Finished"));
        proposer.click(AriaRole.LINK, "Rehearsal");
        assertThat(proposer.text()).contains("Steps ahead: Consult the defence ministry").contains("hidden from you");
        proposer.requireAccessible().picture("administration-rehearsal");
    }

    private static void approved(Browser second, String proposal) {
        second.go(proposal);
        second.click(AriaRole.LINK, "Approve");
        second.confirm();
        assertThat(second.text()).contains("Why you approve it");
        second.enter(Map.of("/reason", "As it should be")).confirm();
        assertThat(second.text()).contains("In force").contains("As it should be");
        Poll.until(PATIENCE, () -> {
            second.go(proposal);
            return second.page().locator("tbody tr").first().innerText();
        }, text -> text.contains("Migration") && text.contains("Finished"));
    }

    private static void everyPageIsAccessible(Browser second, String proposal) {
        var run = second.page().locator("tbody a.title").first().getAttribute("href");
        try (var phone = Browser.open(paraph, Browser.PHONE, "ja", ColorScheme.DARK).as("admin")) {
            for (String path : List.of("/administration", "/administration/proposals/new", proposal, proposal + "/differences",
                    proposal + "/plan", proposal + "/return/form", run)) {
                assertThat(second.go(path)).as(path).isEqualTo(200);
                second.requireAccessible().picture("administration-" + path.replaceAll("[^a-z]+", "-") + "-en");
                assertThat(phone.go(path)).as(path).isEqualTo(200);
                phone.requireAccessible().picture("administration-" + path.replaceAll("[^a-z]+", "-") + "-ja");
            }
        }
    }

    private static List<String> tasks(Dossier dossier) {
        return paraph.as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + dossier.id()).expect(200).json()
                .findValuesAsText("key");
    }
}
