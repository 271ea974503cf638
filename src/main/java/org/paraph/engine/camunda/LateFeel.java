package org.paraph.engine.camunda;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The language of the decision tables, loaded when the first table is asked: its classes are many, and a start of the
 * server does not need them.
 */
final class LateFeel implements FeelEngine, FeelEngineFactory {

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
        return feel().evaluateSimpleUnaryTests(tests, input, context);
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
}
