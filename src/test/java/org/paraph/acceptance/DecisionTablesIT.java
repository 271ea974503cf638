package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Refused;

/** That the rules of law can be read and asked by anyone who is signed in, and by nobody else. */
class DecisionTablesIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void allTablesAreListedWithTheirQuestions() {
        var list = paraph.as("park.negotiator").get("/api/decision-tables").expect(200).json();

        assertThat(list).hasSize(12);
        assertThat(list).allSatisfy(table -> {
            assertThat(table.path("question").asText()).contains("?");
            assertThat(table.path("version").asInt()).isPositive();
        });
    }

    @Test
    void aTableTellsTheSourceOfEachRow() {
        var table = paraph.as("oh.auditor").get("/api/decision-tables/legislature-consent").expect(200).json();

        assertThat(table.path("inputs").get(0).path("name").asText()).isEqualTo("jurisdiction");
        assertThat(table.path("rows")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("source").asText()).isNotBlank());
    }

    @Test
    void anAnswerComesWithItsRowAndItsSource() {
        var answers = answers("legislature-consent", "{\"jurisdiction\": \"KOR\", \"peace\": true}");

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).path("rule").asText()).isEqualTo("Rule_KorPeace");
        assertThat(answers.get(0).path("source").asText()).contains("article 60(1)");
        assertThat(answers.get(0).at("/outputs/requirement").asText()).isEqualTo("REQUIRED");
    }

    @Test
    void theRouteComesInItsOrder() {
        var gates = answers("approval-route",
                "{\"jurisdiction\": \"KOR\", \"instrumentClass\": \"TREATY\", \"urgency\": \"ORDINARY\"}");

        assertThat(StreamSupport.stream(gates.spliterator(), false).map(gate -> gate.at("/outputs/gate").asText()))
                .containsExactly("LEGAL_REVIEW", "VICE_MINISTERS_MEETING", "CABINET", "HEAD_OF_STATE");
    }

    @Test
    void factsThatFitNoRowHaveNoAnswer() {
        assertThat(answers("reentry-point", "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nonsense": true}               | /nonsense
            {"kind": "NONSENSE"}             | /kind
            {"kind": ["SHELVED"]}            | /kind
            {"textSame": "yes"}              | /textSame
            """)
    void badFactsAreRefusedWithTheirPlace(String facts, String place) {
        var refusal = Refused.by(paraph.as("lee.treaty").post("/api/decision-tables/reentry-point/answers", facts), 400,
                "invalid-request");

        assertThat(refusal.at("/violations/0/pointer").asText()).isEqualTo(place);
    }

    @Test
    void anUnknownTableIsNotThere() {
        Refused.by(paraph.as("lee.treaty").get("/api/decision-tables/no-such-table"), 404, "unknown-decision-table");
        Refused.by(paraph.as("lee.treaty").post("/api/decision-tables/no-such-table/answers", "{}"), 404,
                "unknown-decision-table");
    }

    private JsonNode answers(String table, String facts) {
        return paraph.as("lee.treaty").post("/api/decision-tables/" + table + "/answers", facts).expect(200).json();
    }
}
