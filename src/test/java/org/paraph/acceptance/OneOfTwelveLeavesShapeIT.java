package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** Twelve negotiate, one leaves before the end, some provisions are suspended, and six or half of the signatories suffice. */
class OneOfTwelveLeavesShapeIT {

    private final Gathering twelve = Gathering.of(DemoParaph.shared(), "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI",
            "XJ", "XK").gather();

    @Test
    void isInForceForTheFirstSixAndForEachOtherLater() {
        twelve.leave("XK").agree();
        twelve.dossier().act("suspended-provisions");
        twelve.approve().ceremony("KOR", "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ").sign("2020-03-08");
        twelve.act("final-clauses", "2020-03-08", Requests.of("final-clauses").put("mechanism", "THRESHOLD_PLUS")
                .put("period", "P60D").put("deposits", 6).put("share", "1/2").put("whichever", "SMALLER")
                .put("laterPeriod", "P60D")).expect(200);
        assertThat(twelve.state()).isEqualTo("AWAITING_NOTIFICATION");
        assertThat(twelve.forecast().path("needed").asInt()).isEqualTo(6);
        assertThat(twelve.tasks()).contains("Task_ExpressConsent");

        twelve.deposit("XA", "2020-04-01").expect(200);
        twelve.deposit("XC", "2020-05-03").expect(200);
        twelve.deposit("XB", "2020-04-15").expect(200);
        twelve.deposit("XD", "2020-05-20").expect(200);
        twelve.refuses("already-bound", twelve.deposit("XD", "2020-05-21"));
        assertThat(twelve.deposit("XK", "2020-05-21").status()).isEqualTo(400);
        twelve.deposit("XE", "2020-06-01").expect(200);
        twelve.refuses("consent-acts-missing", twelve.enterIntoForce("THRESHOLD_PLUS", "2020-07-31"));
        twelve.act("own-consent", "2020-06-10", Requests.of("own-consent")).expect(200);
        twelve.deposit("XF", "2020-06-30").expect(200);

        assertThat(twelve.forecast().path("day").asText()).isEqualTo("2020-08-09");
        twelve.refuses("not-the-day-of-force", twelve.enterIntoForce("THRESHOLD_PLUS", "2020-08-08"));
        twelve.enterIntoForce("THRESHOLD_PLUS", "2020-08-09").expect(200);
        twelve.deposit("XG", "2020-10-01").expect(200);
        twelve.act("treaty/accessions", "2021-03-02", Requests.of("treaty/accessions").put("code", "XL")).expect(200);

        assertThat(twelve.state()).isEqualTo("IN_FORCE");
        assertThat(days("KOR", "XA", "XF", "XG", "XH")).containsExactly("2020-08-09", "2020-08-09", "2020-08-29",
                "2020-11-30", "null");
        assertThat(bound()).containsExactlyInAnyOrder("KOR", "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XL");
        assertThat(twelve.dossier().list("suspended-provisions")).hasSize(1);
        assertThat(twelve.report()).contains("party-left", "consent", "entry-into-force");
        twelve.auditIsWhole();
    }

    /** For whom the treaty is in force, as the treaty itself says. */
    private List<String> bound() {
        var bound = new ArrayList<String>();
        twelve.dossier().list("treaty").path("parties").forEach(party -> {
            if (party.hasNonNull("inForceSince")) {
                bound.add(party.path("code").asText());
            }
        });
        return bound;
    }

    private List<String> days(String... parties) {
        var standings = twelve.forecast().path("parties");
        return List.of(parties).stream().map(code -> {
            for (var one : standings) {
                if (code.equals(one.path("party").asText())) {
                    return one.path("inForceOn").asText("null");
                }
            }
            throw new AssertionError(code + " is no party: " + standings);
        }).toList();
    }
}
