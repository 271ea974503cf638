package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

/** Several people propose at the same moment. */
class ProposalsAtOnceIT {

    private static final int MANY = 6;

    @Test
    void theFirstOfACircleOfPartiesAtOnceAllGetReferencesOfTheirOwn() throws Exception {
        var paraph = DemoParaph.shared();
        var proposal = Requests.of("propose");
        proposal.withArray("/parties").removeAll().addObject().put("code", "KOR").put("name", "Republic of Korea");
        proposal.withArray("/parties").addObject().put("code", "ISL").put("name", "Iceland");
        paraph.as("lee.treaty").get("/api/negotiations?limit=1").expect(200);
        var people = Executors.newFixedThreadPool(MANY);

        try {
            var references = new HashSet<String>();
            for (var answer : people.invokeAll(Collections.<Callable<String>>nCopies(MANY, () -> paraph.as("lee.treaty")
                    .post("/api/negotiations", proposal).expect(201).json().path("reference").asText()))) {
                references.add(answer.get());
            }

            assertThat(references).hasSize(MANY).allMatch(each -> each.startsWith("KOR-ISL-2020-"));
        } finally {
            people.shutdownNow();
        }
    }
}
