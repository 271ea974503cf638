package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.testing.model.ModelFolder;

/** Each rule for decision tables keeps quiet on a good table and speaks up when that table is spoilt. */
class DecisionRulesTest {

    private static final String FILE = "sample-track.dmn";
    private static final String GOOD = ModelFolder.read(Path.of("src/test/resources/models", FILE));

    @ParameterizedTest(name = "{0}")
    @EnumSource(DecisionRule.class)
    void keepsQuietOnAGoodTable(DecisionRule rule) {
        assertThat(rule.findings(new DecisionFile(FILE, GOOD))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ONE_TABLE_NAMED_LIKE_THE_FILE | id="sample-track"                   | id="another-track" | another-track
            ASKS_ONE_QUESTION             | the legislature consent? (FIRST)    | consent (FIRST)    | sample-track
            ASKS_ONE_QUESTION             | hitPolicy="FIRST"                   | hitPolicy="UNIQUE" | UNIQUE
            EVERY_ROW_NAMES_ITS_SOURCE    | Constitution, Article 60(1)         | ''                 | Rule_Money
            """)
    void findsTheFlaw(DecisionRule rule, String good, String bad, String told) {
        assertThat(GOOD).contains(good);
        var spoilt = new DecisionFile(FILE, GOOD.replace(good, bad));
        assertThat(rule.findings(spoilt)).anySatisfy(finding -> assertThat(String.join(" ", finding.arguments())).contains(told));
    }
}
