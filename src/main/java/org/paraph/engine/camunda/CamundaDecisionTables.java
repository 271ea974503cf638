package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.paraph.engine.DecisionTable;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.UnknownDecisionTable;
import org.paraph.engine.Verdict;

/**
 * The decision tables as deployed with the processes. Which version is in force is read in the caller's transaction. They
 * are evaluated apart from the process engine, which would write each evaluation into its history, that of a question
 * asked in passing too: what was decided is kept where it was decided.
 */
@ApplicationScoped
class CamundaDecisionTables implements DecisionTables {

    private final Instance<ProcessEngine> engine;
    private final Map<String, ReadTable> read = new ConcurrentHashMap<>();
    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matching = new ThreadLocal<>();
    private volatile DmnEngine decisions;

    CamundaDecisionTables() {
        this(null);
    }

    @Inject
    CamundaDecisionTables(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Verdict> decide(String id, Map<String, Object> facts) {
        var table = read(inForce(id));
        var asked = table.checked(facts);
        try {
            decisions().evaluateDecisionTable(table.decision(), asked);
            return matching.get().stream().map(rule -> verdict(table, rule)).toList();
        } finally {
            matching.remove();
        }
    }

    @Override
    public List<DecisionTable> all() {
        return engine.get().getRepositoryService().createDecisionDefinitionQuery().latestVersion()
                .orderByDecisionDefinitionKey().asc().list().stream().map(this::read).map(ReadTable::table).toList();
    }

    @Override
    public DecisionTable byId(String id) {
        return read(inForce(id)).table();
    }

    private DecisionDefinition inForce(String id) {
        var definition = engine.get().getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey(id)
                .latestVersion().singleResult();
        if (definition == null) {
            throw new UnknownDecisionTable(id);
        }
        return definition;
    }

    private ReadTable read(DecisionDefinition definition) {
        var known = read.get(definition.getId());
        if (known != null) {
            return known;
        }
        var model = engine.get().getRepositoryService().getDmnModelInstance(definition.getId());
        var table = ReadTable.of(decisions().parseDecision(definition.getKey(), model), model, definition.getVersion());
        read.put(definition.getId(), table);
        return table;
    }

    private static Verdict verdict(ReadTable table, DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        table.table().outputs().forEach(output -> {
            var entry = rule.getOutputEntries().get(output.name());
            outputs.put(output.name(), entry == null ? null : entry.getValue().getValue());
        });
        return new Verdict(table.table().id(), rule.getId(), table.source(rule.getId()), outputs);
    }

    private DmnEngine decisions() {
        if (decisions == null) {
            synchronized (this) {
                if (decisions == null) {
                    decisions = evaluator();
                }
            }
        }
        return decisions;
    }

    private DmnEngine evaluator() {
        var settings = (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(settings.getDmnEngineConfiguration().getFeelEngineFactory());
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::collect);
        return configuration.buildEngine();
    }

    private void collect(DmnDecisionTableEvaluationEvent event) {
        matching.set(new ArrayList<>(event.getMatchingRules()));
    }
}
