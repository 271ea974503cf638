package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.acceptance.Gathering.on;

import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** Three parties sign one text on different days and at different places, one of them ad referendum. */
class PartiesOnDifferentDaysShapeIT {

    private final Gathering three = Gathering.of(DemoParaph.shared(), "XA", "XB").gather().agree().approve();

    @Test
    void isInForceOnTheDayOnWhichTheLastSignatureIsComplete() {
        three.act("final-clauses", "2020-03-02", Requests.of("final-clauses").put("mechanism", "ON_SIGNATURE")).expect(200);
        three.ceremony("KOR", "XA");

        three.sign("KOR", on("2020-03-06", "2020-03-06T10:00:00+09:00").put("zone", "Asia/Seoul").put("place", "Seoul"), null)
                .expect(200);
        three.sign("XA", on("2020-03-05", "2020-03-05T23:30:00-10:00").put("zone", "Pacific/Honolulu"), null).expect(200);
        three.sign("XB", on("2020-03-12", null).put("place", "Bern"), "AD_REFERENDUM").expect(200);
        assertThat(three.state()).isEqualTo("SIGNING_SCHEDULED");
        assertThat(three.forecast().at("/missing/0/kind").asText()).isEqualTo("SIGNATURE");
        assertThat(three.forecast().at("/missing/0/of").asText()).isEqualTo("XB");
        three.refuses("illegal-transition", three.enterIntoForce("ON_SIGNATURE", "2020-03-12"));

        three.dossier().list("signatures").forEach(signature -> {
            if ("XB".equals(signature.at("/signatory/party").asText())) {
                var confirmation = Requests.of("signatures/{subject}/confirmation");
                confirmation.set("occurrence", on("2020-04-20", null));
                three.dossier().act("seo.registrar", "signatures/" + signature.path("id").asText() + "/confirmation",
                        confirmation);
            }
        });
        assertThat(three.state()).isEqualTo("SIGNED");
        assertThat(three.forecast().path("day").asText()).isEqualTo("2020-04-20");
        assertThat(three.tasks()).containsExactly("Task_RecordEntryIntoForce");

        three.refuses("not-the-day-of-force", three.enterIntoForce("ON_SIGNATURE", "2020-04-21"));
        three.refuses("not-the-mechanism", three.enterIntoForce("LATER_NOTIFICATION", "2020-04-20"));
        three.enterIntoForce("ON_SIGNATURE", "2020-04-20").expect(200);

        assertThat(three.state()).isEqualTo("IN_FORCE");
        assertThat(three.tasks()).containsExactlyInAnyOrder("Task_RegisterTreaty", "Task_PromulgateTreaty");
        assertThat(three.report()).contains("final-clauses", "signature", "entry-into-force");
        three.auditIsWhole();
    }
}
