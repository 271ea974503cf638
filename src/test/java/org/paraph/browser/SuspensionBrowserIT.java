package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Staff;

/** A ceremony is called off and held later, with everybody told why, as in 2012 and 2016. */
class SuspensionBrowserIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void aSignatureIsPostponedBeforeTheCeremonyResumedForAnotherDayAndGiven(String language) {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        var reference = dossier.reference();

        try (var staff = new Staff(paraph, language)) {
            var choi = staff.of("choi.chief").dossier(reference, "Suspensions").follow("Suspend the dossier");
            choi.answer("Kind of suspension", "Postponed signature").answer("When it was ordered > Day", "2020-03-02")
                    .answer("Asked for by", "Republic of Korea").answer("By whose authority", "Foreign Minister")
                    .answer("Reason", "The Assembly asks for time")
                    .answer("What has to happen before it can end (optional)", "The committee has been heard").send("Confirm");
            choi.sees("Postponed signature", "The Assembly asks for time", "The committee has been heard",
                    "They stay on file; whether they still count is checked at the end.");
            assertThat(dossier.state()).isEqualTo("SIGNING_POSTPONED");

            var seo = staff.of("seo.registrar").dossier(reference, "Signing");
            seo.sees("Cancelled").doesNotSee("Record a signature");
            var lee = staff.of("lee.treaty").task(reference, "Record the acknowledgement");
            lee.answer("Party", "French Republic").answer("Channel", "Call between the ministers")
                    .answer("When it was done > Day", "2020-03-02").send("Complete the task");
            lee.dossier(reference, "Suspensions").doesNotSee("Have not taken note yet");

            choi.task(reference, "Decide on resuming the signature").answer("By whose authority", "Foreign Minister")
                    .answer("Reason", "The committee was heard").answer("When it was done > Day", "2020-03-03")
                    .answer("New ceremony (optional) > Begins at", "2020-03-04T16:00")
                    .answer("New ceremony (optional) > Time zone of the place", "Asia/Seoul")
                    .answer("New ceremony (optional) > Place", "Seoul").send("Complete the task");
            choi.dossier(reference, "Suspensions").sees("The negotiation is not suspended.",
                    "The Assembly asks for time", "The committee was heard");
            assertThat(dossier.state()).isEqualTo("SIGNING_SCHEDULED");

            for (var person : new String[] {"A. Kim", "B. Martin"}) {
                seo.task(reference, "Record the signatures").answer("When and where it was signed > Day", "2020-03-04")
                        .send("Complete the task");
                seo.dossier(reference, "Signing").sees(person);
            }
        }
        assertThat(dossier.state()).isEqualTo("SIGNED");
    }
}
