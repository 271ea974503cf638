package org.paraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Staff;

/** A reservation in a review: made, seen, in the way, and lifted, by those whose it is. */
class ReservationBrowserIT {

    private static final String LEGISLATION = "Ministry of Government Legislation";

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void aReservationStopsTheProcedureUntilTheUnitThatMadeItLiftsIt(String language) {
        var dossier = Dossier.in(paraph, "IN_APPROVAL").act("reviews");
        var reference = dossier.reference();

        try (var staff = new Staff(paraph, language)) {
            var jung = staff.of("jung.reviewer").task(reference, "Give the opinion on the text: " + LEGISLATION);
            jung.sees("Is the consent of the Assembly needed?");
            jung.answer("Opinion", "Substantive reservation").answer("The opinion in words", "A period is missing in article 2")
                    .answer("Consent of the legislature (optional)", "Not required")
                    .answer("When it was given > Day", "2020-03-03").send("Complete the task");
            var choi = staff.of("choi.chief").dossier(reference, "Approvals");
            choi.sees("Reservation or objection", "A period is missing in article 2");
            choi.dossier(reference, "Readiness").sees(LEGISLATION);

            var han = staff.of("han.secretary").inbox(reference);
            han.sees("Nothing waits for you.");
            var yoon = staff.of("yoon.approver").task(reference, "Conclude the domestic procedure");
            yoon.answer("By whose authority", "President").answer("Note for the file", "All is there")
                    .answer("When it was done > Day", "2020-03-04").press("Complete the task");
            yoon.isWarned(LEGISLATION, "Reserved");
            assertThat(yoon.field("Note for the file").inputValue()).isEqualTo("All is there");

            jung.task(reference, "Lift the reservation: " + LEGISLATION);
            jung.sees("A period is missing in article 2");
            jung.answer("Reason", "The period is in the protocol").answer("When it was done > Day", "2020-03-05")
                    .send("Complete the task");
            choi.dossier(reference, "Approvals").sees("Cleared", "Lifted", "The period is in the protocol");
            han.task(reference, "Record the decision of the body: Vice-Ministers' Meeting").answer("Decision", "Approved")
                    .answer("When it decided > Day", "2020-03-06").send("Complete the task");
            han.dossier(reference, "Approvals").sees("Passed");
        }
        assertThat(dossier.list("reviews").path(0).path("state").asText()).isEqualTo("CLEARED");
    }
}
