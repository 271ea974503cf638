package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST = 500;

    private final Instance<ProcessEngine> engine;
    /** The oldest is forgotten, since a trial of other tables brings versions that are never seen again. */
    private final Map<String, ReadTable> read = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadTable> eldest) {
            return size() > MOST;
        }
    });
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
        var query = engine.get().getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey(id);
        var definition = TablesInUse.deployment().map(query::deploymentId).orElseGet(query::latestVersion).singleResult();
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
