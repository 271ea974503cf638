package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Requests;
import org.paraph.testing.api.ApiDocument;
import org.paraph.testing.api.Fuzz;

/**
 * That no request, made by chance from the description of the interface, brings about a fault, an answer that is not described,
 * or a change by what is refused. {@code -Dparaph.fuzz=30000} sends more of them, {@code -Dparaph.fuzz.seed} others.
 */
class FuzzIT {

    private static final List<String> ACCOUNTS = List.of("lee.treaty", "choi.chief", "kim.drafter", "park.negotiator",
            "yoon.approver", "han.secretary", "seo.registrar", "oh.auditor", "lim.trade", "bae.junior", "admin");

    @Test
    void nothingThatIsSentByChanceDoesHarm() {
        long seed = Long.getLong("paraph.fuzz.seed", 1);
        int requests = Integer.getInteger("paraph.fuzz", 10_000);
        try (var paraph = DemoParaph.alone()) {
            var api = new ApiDocument(paraph.as("lee.treaty").get("/openapi?format=json").expect(200).json());
            var dossiers = Stream.of("PROPOSED", "DRAFTING", "WORKING_LEVEL_TALKS", "INITIALLED", "IN_APPROVAL", "SIGNED", "HELD")
                    .map(state -> Dossier.in(paraph, state).id()).toList();
            var fuzz = new Fuzz(api, paraph::as, ACCOUNTS, dossiers, Requests::find, seed);

            var findings = fuzz.run(requests);

            assertThat(findings).as("seed %d, statuses %s", seed, fuzz.statuses()).isEmpty();
            assertThat(fuzz.statuses().keySet()).contains(200, 400, 403, 404, 409);
            for (var dossier : dossiers) {
                assertThat(paraph.as("oh.auditor").get("/api/negotiations/" + dossier + "/audit/verification").expect(200)
                        .json().path("intact").asBoolean()).isTrue();
            }
        }
    }
}
