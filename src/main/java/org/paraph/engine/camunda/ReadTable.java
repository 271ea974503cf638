package org.paraph.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.paraph.engine.DecisionTable;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * One version of a decision table, ready to be asked.
 *
 * @param decision what the engine evaluates
 * @param table    what it says of itself
 */
record ReadTable(DmnDecision decision, DecisionTable table) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    static ReadTable of(DmnDecision decision, DmnModelInstance model, int version) {
        var element = model.getModelElementsByType(Decision.class).iterator().next();
        var rows = model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class).iterator().next();
        return new ReadTable(decision, new DecisionTable(element.getId(), element.getName(), rows.getHitPolicy().name(),
                version, rows.getInputs().stream().map(ReadTable::column).toList(),
                rows.getOutputs().stream().map(ReadTable::column).toList(),
                rows.getRules().stream().map(ReadTable::row).toList()));
    }

    /** The source that a row names. */
    String source(String rule) {
        return table.rows().stream().filter(row -> row.rule().equals(rule)).findFirst().orElseThrow().source();
    }

    /**
     * The facts as the table is asked with them: every input, null where it is unknown.
     *
     * @throws InvalidRequest naming each fact that the table does not take
     */
    Map<String, Object> checked(Map<String, Object> facts) {
        var violations = new ArrayList<Violation>();
        var columns = table.inputs().stream().collect(Collectors.toMap(DecisionTable.Column::name, column -> column));
        facts.forEach((name, value) -> {
            var column = columns.get(name);
            if (column == null) {
                violations.add(Violation.at("/" + name, "json.unknown-member", String.join(", ", names())));
            } else if (value != null && !ofType(column.type(), value)) {
                violations.add(Violation.at("/" + name, expected(column.type())));
            } else if (value != null && !column.values().isEmpty() && !column.values().contains(value)) {
                violations.add(Violation.at("/" + name, "json.one-of", String.join(", ", column.values())));
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        var all = new LinkedHashMap<String, Object>();
        names().forEach(name -> all.put(name, facts.get(name)));
        return all;
    }

    private List<String> names() {
        return table.inputs().stream().map(DecisionTable.Column::name).toList();
    }

    private static boolean ofType(String type, Object value) {
        return switch (type) {
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            default -> value instanceof String;
        };
    }

    private static String expected(String type) {
        return switch (type) {
            case "boolean" -> "json.boolean";
            case "integer" -> "json.whole-number";
            default -> "json.text";
        };
    }

    private static DecisionTable.Column column(Input input) {
        var expression = input.getInputExpression();
        return new DecisionTable.Column(text(expression), input.getLabel(), expression.getTypeRef(),
                values(input.getInputValues()));
    }

    private static DecisionTable.Column column(Output output) {
        return new DecisionTable.Column(output.getName(), output.getLabel(), output.getTypeRef(),
                values(output.getOutputValues()));
    }

    private static DecisionTable.Row row(Rule rule) {
        return new DecisionTable.Row(rule.getId(), rule.getDescription().getTextContent(),
                rule.getInputEntries().stream().map(ReadTable::text).map(text -> "-".equals(text) ? "" : text).toList(),
                rule.getOutputEntries().stream().map(ReadTable::text).toList());
    }

    private static List<String> values(UnaryTests tests) {
        return tests == null ? List.of()
                : QUOTED.matcher(text(tests)).results().map(quoted -> quoted.group(1)).toList();
    }

    private static String text(LiteralExpression expression) {
        return expression.getText().getTextContent().strip();
    }

    private static String text(UnaryTests tests) {
        return tests.getText().getTextContent().strip();
    }
}
