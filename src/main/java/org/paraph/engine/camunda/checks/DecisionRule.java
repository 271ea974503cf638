package org.paraph.engine.camunda.checks;

import static org.paraph.engine.camunda.checks.ModelFile.blank;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.paraph.engine.models.Finding;

/** The rules for decision tables of the architecture page. */
public enum DecisionRule {

    ONE_TABLE_NAMED_LIKE_THE_FILE("holds one decision table, named like the file", table -> {
        var ids = table.model().getModelElementsByType(Decision.class).stream().map(Decision::getId).toList();
        var tables = table.model().getModelElementsByType(DecisionTable.class).size();
        var stem = FileName.stem(table.name());
        return ids.equals(List.of(stem)) && tables == 1 ? Stream.empty()
                : Stream.of(Flaw.ofFile(Code.DECISION_NOT_NAMED_LIKE_FILE, stem, String.join(", ", ids), tables));
    }),

    ASKS_ONE_QUESTION("asks a question and names its hit policy", table -> table.model()
            .getModelElementsByType(DecisionTable.class).stream().flatMap(rows -> {
                var policy = rows.getHitPolicy().name();
                return rows.getParentElement() instanceof Decision decision && (blank(decision.getName())
                        || !decision.getName().contains("?") || !decision.getName().contains(policy))
                                ? Stream.of(Flaw.of(Code.DECISION_NO_QUESTION, decision.getId(), policy)) : Stream.empty();
            })),

    EVERY_ROW_NAMES_ITS_SOURCE("tells the source of every row", table -> table.model().getModelElementsByType(Rule.class)
            .stream().filter(row -> row.getDescription() == null || blank(row.getDescription().getTextContent()))
            .map(row -> Flaw.of(Code.ROW_WITHOUT_SOURCE, row.getId())));

    private final String sentence;
    private final Function<DecisionFile, Stream<Flaw>> check;

    DecisionRule(String sentence, Function<DecisionFile, Stream<Flaw>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    /** What breaks this rule in a table; empty if the table keeps it. */
    public List<Finding> findings(DecisionFile table) {
        return check.apply(table).map(flaw -> flaw.in(table.name(), table.markup())).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
