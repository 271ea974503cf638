package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Clerk;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Staff;

/** Two people want the same: the second learns who was first, and nothing that was entered is lost. */
class RaceBrowserIT {

    private static final String TASK = "Record the mandate";

    private final DemoParaph paraph = DemoParaph.shared();
    private String second;
    private Dossier dossier;

    @BeforeEach
    void aTaskForTwo() {
        second = paraph.enrol("Moon Ga-eul", "MOFA", "SECRET", "TREATY_OFFICER");
        dossier = Dossier.proposed(paraph);
    }

    @ParameterizedTest
    @ValueSource(strings = "ko")
    void whoTakesATaskTooLateIsToldWhoHasIt(String language) {
        try (var staff = new Staff(paraph, language)) {
            var lee = staff.of("lee.treaty").task(dossier.reference(), TASK);
            var moon = staff.of(second).task(dossier.reference(), TASK);

            lee.press("Take the task");
            moon.press("Take the task");

            moon.isWarned("Lee Ji-woo");
            moon.isAt(TASK);
            moon.browser().requireAccessible();
            assertThat(dossier.task("Task_RecordMandate").path("assignee").asText()).isEqualTo("lee.treaty");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void whoCompletesATaskThatAnotherHasTakenKeepsWhatWasEnteredAndCompletesItOnceItIsGivenBack(String language) {
        try (var staff = new Staff(paraph, language)) {
            var lee = staff.of("lee.treaty").task(dossier.reference(), TASK);
            var moon = staff.of(second).task(dossier.reference(), TASK);
            fillIn(moon, "Entered by the second");

            lee.press("Take the task");
            moon.press("Complete the task");

            moon.isWarned("Lee Ji-woo");
            assertThat(covers(moon)).isEqualTo("Entered by the second");
            assertThat(dossier.state()).isEqualTo("PROPOSED");
            lee.press("Give it back");
            moon.press("Complete the task");
            moon.isWarned("It was changed in the meantime");
            assertThat(covers(moon)).isEqualTo("Entered by the second");
            moon.send("Complete the task");
            moon.isTold(TASK);
            assertThat(dossier.state()).isEqualTo("DRAFTING");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "ja")
    void whoCompletesATaskThatAnotherHasCompletedIsToldSoAndReadsWhatWasEntered(String language) {
        try (var staff = new Staff(paraph, language)) {
            var lee = staff.of("lee.treaty").task(dossier.reference(), TASK);
            var moon = staff.of(second).task(dossier.reference(), TASK);
            fillIn(lee, "Entered by the first");
            fillIn(moon, "Entered by the second");

            lee.send("Complete the task");
            moon.press("Complete the task");

            moon.isAt("This task is gone");
            moon.sees("Lee Ji-woo", "Entered by the second");
            moon.browser().requireAccessible();
            moon.follow("Go to the dossier");
            moon.sees("Drafting");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void whoChangesADossierThatHasChangedKeepsWhatWasEnteredAndSeesItBeforeItIsSentAgain(String language) {
        try (var staff = new Staff(paraph, language)) {
            var choi = staff.of("choi.chief").dossier(dossier.reference(), "Overview").follow("Change the particulars");
            choi.answer("Working title", "Agreement on customs").answer("Reason", "Shorter");
            dossier.admitUnit("MOTIE");

            choi.press("Confirm");

            choi.isWarned("It was changed in the meantime");
            assertThat(choi.field("Working title").inputValue()).isEqualTo("Agreement on customs");
            assertThat(dossier.as("choi.chief").path("title").asText()).isEqualTo("Agreement on mutual administrative assistance");
            choi.send("Confirm");
            assertThat(dossier.as("choi.chief").path("title").asText()).isEqualTo("Agreement on customs");
        }
    }

    private static void fillIn(Clerk clerk, String covers) {
        clerk.answer("By whose authority", "Foreign Minister").answer("What it covers", covers)
                .answer("When it was given > Day", "2020-03-03");
    }

    private static String covers(Clerk clerk) {
        return clerk.field("What it covers").inputValue();
    }
}
