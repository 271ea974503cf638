package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** A text is split in two dossiers: one is concluded and in force, the other is dropped. */
class SplitTextShapeIT {

    @Test
    void onePartIsInForceWhileTheOtherIsGivenUp() {
        var whole = Gathering.of(DemoParaph.shared(), "XA").gather();
        whole.dossier().act("splits");
        var part = whole.on(whole.dossier().list("links").get(0).path("target").asText());

        whole.agree().approve().ceremony("KOR", "XA").sign("2020-03-08");
        whole.act("final-clauses", "2020-03-08", Requests.of("final-clauses").put("mechanism", "NTH_DEPOSIT_PLUS")
                .put("deposits", 2).put("period", "P30D")).expect(200);
        whole.refuses("final-clauses-incomplete", whole.act("final-clauses", "2020-03-08",
                Requests.of("final-clauses").put("mechanism", "NTH_DEPOSIT_PLUS").put("deposits", 2)));
        whole.deposit("KOR", "2020-04-01").expect(200);
        whole.deposit("XA", "2020-04-20").expect(200);
        part.dossier().act("abandonment");

        assertThat(whole.forecast().path("day").asText()).isEqualTo("2020-05-20");
        whole.enterIntoForce("NTH_DEPOSIT_PLUS", "2020-05-20").expect(200);
        assertThat(whole.state()).isEqualTo("IN_FORCE");
        assertThat(part.state()).isEqualTo("ABANDONED");
        assertThat(part.tasks()).isEmpty();
        part.refuses("illegal-transition", part.deposit("XA", "2020-05-21"));
        whole.auditIsWhole();
        part.auditIsWhole();
    }
}
