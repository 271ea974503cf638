package org.paraph.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.paraph.engine.Verdict;

/** Reads decision tables and asks them, and tells the rows that matched. */
final class TableEvaluation {

    private final DmnEngine engine;
    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matching = new ThreadLocal<>();

    TableEvaluation(FeelEngineFactory feel) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(feel);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::collect);
        engine = configuration.buildEngine();
    }

    ReadTable read(String id, DmnModelInstance model, int version) {
        return ReadTable.of(engine.parseDecision(id, model), model, version);
    }

    List<Verdict> ask(ReadTable table, Map<String, Object> facts) {
        var asked = table.checked(facts);
        try {
            engine.evaluateDecisionTable(table.decision(), asked);
            return matching.get().stream().map(rule -> verdict(table, rule)).toList();
        } finally {
            matching.remove();
        }
    }

    private static Verdict verdict(ReadTable table, DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        table.table().outputs().forEach(output -> {
            var entry = rule.getOutputEntries().get(output.name());
            outputs.put(output.name(), entry == null ? null : entry.getValue().getValue());
        });
        return new Verdict(table.table().id(), rule.getId(), table.source(rule.getId()), outputs);
    }

    private void collect(DmnDecisionTableEvaluationEvent event) {
        matching.set(new ArrayList<>(event.getMatchingRules()));
    }
}
