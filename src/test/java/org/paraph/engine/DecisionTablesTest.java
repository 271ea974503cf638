package org.paraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.decisions.DecisionCase;

/** Every row of every decision table answers as its source says, and no table answers what it does not know. */
@ExtendWith(Bench.class)
class DecisionTablesTest {

    private static final List<DecisionCase> CASES = DecisionCase.all();
    private static final int TRIES = 400;

    private final DecisionTables tables;

    DecisionTablesTest(DecisionTables tables) {
        this.tables = tables;
    }

    static List<DecisionCase> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsItsSourceSays(DecisionCase asked) {
        var verdicts = tables.decide(asked.table(), asked.facts());

        assertThat(verdicts).extracting(Verdict::rule).containsExactlyElementsOf(asked.expected().keySet());
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.source()).isNotBlank();
            asked.expected().get(verdict.rule()).forEach((output, value) -> assertThat(verdict.outputs())
                    .containsKey(output).extracting(output).satisfies(given ->
                            assertThat(Objects.toString(given, "")).isEqualTo(value)));
        });
    }

    @Test
    void everyRowIsReachedByACase() {
        var reached = new TreeSet<String>();
        CASES.forEach(asked -> asked.expected().keySet().forEach(rule -> reached.add(asked.table() + " " + rule)));
        var rows = new TreeSet<String>();
        tables.all().forEach(table -> table.rows().forEach(row -> rows.add(table.id() + " " + row.rule())));

        assertThat(reached).isEqualTo(rows);
    }

    @Test
    void everyTableHasACaseWithoutAnAnswer() {
        assertThat(CASES.stream().filter(asked -> asked.expected().isEmpty()).map(DecisionCase::table))
                .containsAll(tables.all().stream().map(DecisionTable::id).toList());
    }

    @Test
    void noFactsWhateverBringTwoRowsOfAUniqueTableToAnswer() {
        var random = new Random(20120629);
        for (DecisionTable table : tables.all()) {
            for (int i = 0; i < TRIES; i++) {
                var facts = randomFacts(table, random);
                assertThatCode(() -> tables.decide(table.id(), facts)).as("%s %s", table.id(), facts)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aTableThatHasToAnswerSaysThatItCannot() {
        assertThatThrownBy(() -> tables.decideOne("reentry-point", Map.of("kind", "SHELVED")))
                .isInstanceOf(DecisionMissing.class).hasMessageContaining("reentry-point");
    }

    @Test
    void anUnknownTableIsUnknown() {
        assertThatThrownBy(() -> tables.decide("no-such-table", Map.of())).isInstanceOf(UnknownDecisionTable.class);
        assertThatThrownBy(() -> tables.byId("no-such-table")).isInstanceOf(UnknownDecisionTable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "kind", "textSame"})
    void aFactThatTheTableDoesNotTakeIsRefused(String fact) {
        assertThatThrownBy(() -> tables.decide("reentry-point", Map.of(fact, "nonsense")))
                .isInstanceOf(InvalidRequest.class)
                .satisfies(refused -> assertThat(((InvalidRequest) refused).violations()).singleElement()
                        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/" + fact)));
    }

    @Test
    void aTableTellsItselfAsItIsInForce() {
        var table = tables.byId("full-powers-needed");

        assertThat(table.question()).contains("full powers");
        assertThat(table.hitPolicy()).isEqualTo("UNIQUE");
        assertThat(table.version()).isPositive();
        assertThat(table.inputs()).extracting(DecisionTable.Column::name)
                .containsExactly("jurisdiction", "office", "act", "presidential");
        assertThat(table.inputs().get(2).values()).contains("SIGN", "INITIAL");
        assertThat(table.rows().get(0).source()).contains("article 7(2)(a)");
        assertThat(table.rows().get(0).inputs().get(0)).isEmpty();
    }

    private static Map<String, Object> randomFacts(DecisionTable table, Random random) {
        var facts = new HashMap<String, Object>();
        for (DecisionTable.Column input : table.inputs()) {
            var choices = new ArrayList<Object>(input.type().equals("boolean") ? List.of(true, false) : input.values());
            choices.add(null);
            facts.put(input.name(), choices.get(random.nextInt(choices.size())));
        }
        return facts;
    }
}
