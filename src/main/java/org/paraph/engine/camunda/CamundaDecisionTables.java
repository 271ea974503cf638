package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private volatile TableEvaluation evaluation;

    CamundaDecisionTables() {
        this(null);
    }

    @Inject
    CamundaDecisionTables(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Verdict> decide(String id, Map<String, Object> facts) {
        return evaluation().ask(read(inForce(id)), facts);
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
        var table = evaluation().read(definition.getKey(),
                engine.get().getRepositoryService().getDmnModelInstance(definition.getId()), definition.getVersion());
        read.put(definition.getId(), table);
        return table;
    }

    private TableEvaluation evaluation() {
        if (evaluation == null) {
            synchronized (this) {
                if (evaluation == null) {
                    var settings = (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();
                    evaluation = new TableEvaluation(settings.getDmnEngineConfiguration().getFeelEngineFactory());
                }
            }
        }
        return evaluation;
    }
}
