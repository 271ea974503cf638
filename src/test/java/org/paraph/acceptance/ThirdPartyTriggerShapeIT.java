package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** A political commitment that nobody signs begins a period after a body that is no party has endorsed it. */
class ThirdPartyTriggerShapeIT {

    private final Gathering seven = Gathering.of(DemoParaph.shared(), "XA", "XB", "XC", "XD", "XE", "XF");

    @Test
    void beginsAPeriodAfterTheActOfTheThirdParty() {
        seven.gather();
        seven.dossier().act("lee.treaty", "classification", Requests.of("classification").put("binding", false));
        seven.dossier().act("lee.treaty", "procedure", Requests.of("procedure").put("initialling", false)
                .put("conclusion", "ADOPTION"));
        seven.agree().approve();
        seven.act("final-clauses", "2020-03-02", Requests.of("final-clauses").put("mechanism", "THIRD_PARTY_ACT_PLUS")
                .put("period", "P90D").put("triggerBody", "A council").put("triggerAct", "endorses the text")).expect(200);
        seven.act("adoption", "2020-07-14", Requests.of("adoption")).expect(200);
        assertThat(seven.state()).isEqualTo("ADOPTED");
        assertThat(seven.tasks()).containsExactly("Task_RecordEntryIntoForce");
        assertThat(seven.forecast().at("/missing/0/of").asText()).isEqualTo("A council");
        seven.refuses("consent-acts-missing", seven.enterIntoForce("THIRD_PARTY_ACT_PLUS", "2020-10-18"));

        var endorsement = Requests.of("third-party-acts");
        endorsement.remove("act");
        seven.refuses("third-party-act-unsaid", seven.act("third-party-acts", "2020-07-20",
                endorsement.deepCopy().put("body", "An agency")));
        seven.act("third-party-acts", "2020-07-20", endorsement).expect(200);
        assertThat(seven.forecast().path("day").asText()).isEqualTo("2020-10-18");
        seven.refuses("not-the-day-of-force", seven.enterIntoForce("THIRD_PARTY_ACT_PLUS", "2020-10-17"));
        seven.enterIntoForce("THIRD_PARTY_ACT_PLUS", "2020-10-18").expect(200);
        seven.act("third-party-acts", "2021-01-16", Requests.of("third-party-acts").put("body", "An agency")
                .put("act", "verifies that it is carried out")).expect(200);

        assertThat(seven.state()).isEqualTo("IN_FORCE");
        assertThat(seven.tasks()).isEmpty();
        assertThat(seven.report()).containsSubsequence("adoption", "third-party-act", "entry-into-force", "third-party-act");
        seven.auditIsWhole();
    }
}
