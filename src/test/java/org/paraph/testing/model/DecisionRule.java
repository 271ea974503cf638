package org.paraph.testing.model;

import static org.paraph.testing.model.ModelFile.blank;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The rules for decision tables of the architecture page. */
public enum DecisionRule {

    ONE_TABLE_NAMED_LIKE_THE_FILE("holds one decision table, named like the file", table -> {
        var ids = table.model().getModelElementsByType(Decision.class).stream().map(Decision::getId).toList();
        var tables = table.model().getModelElementsByType(DecisionTable.class).size();
        return ids.equals(List.of(Naming.stem(table.name()))) && tables == 1 ? Stream.empty()
                : Stream.of("its decisions are " + ids + " with " + tables + " tables");
    }),

    ASKS_ONE_QUESTION("asks a question and names its hit policy", table -> table.model()
            .getModelElementsByType(DecisionTable.class).stream().flatMap(rows -> {
                var decision = (Decision) rows.getParentElement();
                var policy = rows.getHitPolicy().name();
                return !blank(decision.getName()) && decision.getName().contains("?")
                        && decision.getName().contains(policy) ? Stream.empty()
                        : Stream.of(decision.getId() + " is not named as a question with " + policy);
            })),

    EVERY_ROW_NAMES_ITS_SOURCE("tells the source of every row", table -> table.model().getModelElementsByType(Rule.class)
            .stream().filter(row -> row.getDescription() == null || blank(row.getDescription().getTextContent()))
            .map(row -> row.getId() + " names no source"));

    private final String sentence;
    private final Function<DecisionFile, Stream<String>> check;

    DecisionRule(String sentence, Function<DecisionFile, Stream<String>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    /** What breaks this rule in a table, each with the file and the id; empty if the table keeps it. */
    public List<String> findings(DecisionFile table) {
        return check.apply(table).map(finding -> table.name() + ": " + finding).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
