package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Clerk;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Staff;

/** Somebody is away, and somebody else acts in that place, from the appointment to its end. */
class SubstitutionBrowserIT {

    private static final String TASK = "Record the mandate";

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void aSubstituteIsAppointedActsAndTheTrailNamesBoth(String language) {
        var principal = paraph.enrol("Gong Da-in", "MOFA", "SECRET", "TREATY_OFFICER");
        // Chosen by name, so one name for each language.
        var name = "Nam Eun-" + language;
        var substitute = paraph.enrol(name, "MOFA", "SECRET");
        var dossier = Dossier.proposed(paraph);
        var later = Dossier.proposed(paraph);

        try (var staff = new Staff(paraph, language)) {
            var nam = staff.of(substitute).inbox(dossier.reference());
            nam.sees("Nothing waits for you.");

            var gong = staff.of(principal).follow("Gong Da-in").follow("Absence");
            appoint(gong, substitute);
            gong.sees(name, "Active", "On leave");
            nam.follow(name).follow("Absence");
            nam.sees("Gong Da-in", "On leave");
            nam.task(dossier.reference(), TASK).answer("By whose authority", "Foreign Minister")
                    .answer("What it covers", "In the place of another").answer("When it was given > Day", "2020-03-03")
                    .send("Complete the task");
            assertThat(dossier.state()).isEqualTo("DRAFTING");
            gong.dossier(dossier.reference(), "Audit trail").sees(name,
                    "in the place of Gong Da-in");

            gong.follow("Gong Da-in").follow("Absence").press("End now: " + name);
            gong.doesNotSee("Active");
            nam.inbox(later.reference()).sees("Nothing waits for you.");
        }
    }

    private static void appoint(Clerk principal, String substitute) {
        var year = Year.now(ZoneOffset.UTC).getValue();
        var offered = principal.browser().page().locator("option[value='" + substitute + "']").innerText();
        principal.answer("Substitute", offered).answer("From", year + "-01-01T09:00").answer("Until", year + "-12-31T18:00")
                .answer("Reason", "On leave").send("Appoint");
    }
}
