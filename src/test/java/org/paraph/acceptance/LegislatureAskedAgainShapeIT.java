package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** The legislature refuses its consent, is asked again and grants it; only then can we be bound. */
class LegislatureAskedAgainShapeIT {

    private final Gathering two = Gathering.of(DemoParaph.shared(), "XA").gather().agree();

    @Test
    void nothingBindsUsBeforeTheLegislatureHasConsented() {
        two.act("legislature-assessment", "2020-03-02", Requests.of("legislature-assessment")
                .put("subjectToRatification", true)).expect(200);
        var clauses = Requests.of("final-clauses").put("mechanism", "ALL_CONSENTED").put("depositary", "Party XA");
        clauses.putArray("means").add("RATIFICATION");
        two.act("final-clauses", "2020-03-02", clauses).expect(200);
        two.approve().ceremony("KOR", "XA").sign("2020-03-08");
        assertThat(two.state()).isEqualTo("AWAITING_CONSENT");
        assertThat(two.tasks()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_RecordDecision");
        two.deposit("XA", "2020-03-20").expect(200);
        two.refuses("legislature-consent-missing", two.deposit("KOR", "2020-03-21"));
        two.refuses("no-open-task", two.act("own-consent", "2020-03-21", Requests.of("own-consent")));
        two.refuses("legislature-consent-missing", two.enterIntoForce("ALL_CONSENTED", "2020-03-21"));
        two.refuses("legislature-consent-missing", two.enterIntoForce("AGREED_DATE", "2020-03-21"));

        two.legislature("REJECTED", "2020-05-04").expect(200);
        assertThat(two.tasks()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_AnswerRefusal");
        two.refuses("gate-refused", two.legislature("APPROVED", "2020-05-05"));
        two.act("refusal-answer", "2020-06-01", Requests.of("refusal-answer")).expect(200);
        assertThat(two.state()).isEqualTo("AWAITING_CONSENT");

        two.legislature("APPROVED", "2020-09-10").expect(200);
        assertThat(two.state()).isEqualTo("AWAITING_NOTIFICATION");
        assertThat(two.tasks()).containsExactlyInAnyOrder("Task_RecordEntryIntoForce", "Task_ExpressConsent");
        two.refuses("means-not-provided", two.act("own-consent", "2020-09-20",
                Requests.of("own-consent").put("means", "ACCEPTANCE")));
        two.act("own-consent", "2020-09-20", Requests.of("own-consent")).expect(200);
        two.enterIntoForce("ALL_CONSENTED", "2020-09-20").expect(200);
        two.act("registration", "2020-10-01", Requests.of("registration")).expect(200);
        two.act("promulgation", "2020-09-25", Requests.of("promulgation")).expect(200);

        assertThat(two.state()).isEqualTo("IN_FORCE");
        assertThat(two.tasks()).isEmpty();
        assertThat(two.report()).containsSubsequence("approval", "refusal-answer", "approval", "consent", "entry-into-force",
                "promulgation", "registration");
        two.auditIsWhole();
    }
}
