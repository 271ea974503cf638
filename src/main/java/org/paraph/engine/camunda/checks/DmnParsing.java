package org.paraph.engine.camunda.checks;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Reads decision tables as the engine does when they are deployed, and each condition as it does when the table is asked. */
final class DmnParsing {

    private static final Set<String> TESTS = Set.of("inputEntry", "inputValues", "outputValues");
    private static final Set<String> EXPRESSIONS = Set.of("outputEntry", "inputExpression", "literalExpression",
            "defaultOutputEntry");

    private volatile Engines engines;

    /** What the engine objects to in a table that was found harmless before; empty if it would take it. */
    Stream<Flaw> flaws(DecisionFile file) {
        try {
            engines().tables().parseDecisions(file.model());
        } catch (DmnEngineException | ModelException e) {
            return Stream.of(Flaw.ofFile(Code.NOT_PARSED, String.valueOf(e.getMessage())));
        }
        return file.markup().tags().stream().filter(tag -> tag.name().equals("text") && tag.parent() != null)
                .flatMap(this::condition);
    }

    private Stream<Flaw> condition(Tag text) {
        var feel = text.text().strip();
        var around = text.parent().name();
        if (feel.isEmpty() || feel.equals("-") && TESTS.contains(around)
                || !TESTS.contains(around) && !EXPRESSIONS.contains(around)) {
            return Stream.empty();
        }
        if (feel.length() > Limits.EXPRESSION || brackets(feel) > Limits.BRACKETS) {
            return Stream.of(Flaw.at(text, Code.EXPRESSION_TOO_LONG, Limits.EXPRESSION));
        }
        var conditions = engines().conditions();
        var read = TESTS.contains(around) ? conditions.parseUnaryTests(feel) : conditions.parseExpression(feel);
        return read.isSuccess() ? Stream.empty()
                : Stream.of(Flaw.at(text, Code.FEEL_NOT_PARSED, feel, String.valueOf(read.failure().message())));
    }

    /** How deep brackets stand in one another; the time to read an expression doubles with each. */
    private static int brackets(String feel) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < feel.length(); at++) {
            if ("([{".indexOf(feel.charAt(at)) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(feel.charAt(at)) >= 0) {
                depth--;
            }
        }
        return deepest;
    }

    private Engines engines() {
        if (engines == null) {
            synchronized (this) {
                if (engines == null) {
                    engines = Engines.made();
                }
            }
        }
        return engines;
    }

    /** Made when the first table is read: their classes are many. */
    private record Engines(DmnEngine tables, FeelEngineApi conditions) {

        static Engines made() {
            var settings = new DefaultDmnEngineConfiguration();
            settings.setFeelEngineFactory(() -> null);
            return new Engines(settings.buildEngine(), FeelEngineBuilder.forJava().build());
        }
    }
}
