package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Clerk;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Staff;

/** Somebody is away, and somebody else acts in that place, from the appointment to its end. */
class SubstitutionBrowserIT {

    private static final String TASK = "Record the mandate";

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void aSubstituteIsAppointedActsAndTheTrailNamesBoth() {
        var principal = paraph.enrol("Gong Da-in", "MOFA", "SECRET", "TREATY_OFFICER");
        var substitute = paraph.enrol("Nam Eun-ho", "MOFA", "SECRET");
        var dossier = Dossier.proposed(paraph);
        var later = Dossier.proposed(paraph);

        try (var staff = new Staff(paraph)) {
            var nam = staff.of(substitute).inbox(dossier.reference());
            assertThat(nam.reads()).contains("Nothing waits for you.");

            var gong = staff.of(principal).follow("Gong Da-in").follow("Absence");
            appoint(gong, substitute);
            assertThat(gong.reads()).contains("Nam Eun-ho", "Active", "Leave");
            nam.follow("Nam Eun-ho").follow("Absence");
            assertThat(nam.reads()).contains("Gong Da-in", "Leave");
            nam.task(dossier.reference(), TASK).answer("By whose authority", "Foreign Minister")
                    .answer("What it covers", "In the place of another").answer("When it was given > Day", "2020-03-03")
                    .send("Complete the task");
            assertThat(dossier.state()).isEqualTo("DRAFTING");
            assertThat(gong.dossier(dossier.reference(), "Audit trail").reads()).contains("Nam Eun-ho",
                    "in the place of Gong Da-in");

            gong.follow("Gong Da-in").follow("Absence").press("End now: Nam Eun-ho");
            assertThat(gong.reads()).doesNotContain("Active");
            assertThat(nam.inbox(later.reference()).reads()).contains("Nothing waits for you.");
        }
    }

    private static void appoint(Clerk principal, String substitute) {
        var year = Year.now(ZoneOffset.UTC).getValue();
        var offered = principal.browser().page().locator("option[value='" + substitute + "']").innerText();
        principal.answer("Substitute", offered).answer("From", year + "-01-01T09:00").answer("Until", year + "-12-31T18:00")
                .answer("Reason", "Leave").send("Appoint");
    }
}
