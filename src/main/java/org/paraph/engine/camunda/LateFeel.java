package org.paraph.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The language of the decision tables, loaded when the first table is asked: its classes are many, and a start of the
 * server does not need them. It reads a condition anew at each evaluation; what it said of a condition that compares
 * the fact with literals only is therefore remembered.
 */
final class LateFeel implements FeelEngine, FeelEngineFactory {

    private static final Pattern LITERALS = Pattern
            .compile("(?:not\\(|\"[^\"]*\"|-?\\d+|true|false|null|[<>]=?|[,)\\s])+");
    private static final int MOST = 10_000;

    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();
    private volatile FeelEngine feel;

    @Override
    public FeelEngine createInstance() {
        return this;
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return feel().evaluateSimpleExpression(expression, context);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext context) {
        var variable = context.resolve(input);
        var value = variable == null ? null : variable.getValue();
        if (value != null && !(value instanceof String || value instanceof Boolean || value instanceof Integer)
                || !LITERALS.matcher(tests).matches()) {
            return feel().evaluateSimpleUnaryTests(tests, input, context);
        }
        var asked = new Asked(tests, value);
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        boolean result = feel().evaluateSimpleUnaryTests(tests, input, context);
        if (known.size() < MOST) {
            known.put(asked, result);
        }
        return result;
    }

    private FeelEngine feel() {
        if (feel == null) {
            synchronized (this) {
                if (feel == null) {
                    feel = new ScalaFeelEngine(List.of());
                }
            }
        }
        return feel;
    }

    private record Asked(String tests, Object value) {
    }
}
