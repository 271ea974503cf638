package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.paraph.engine.operations.KeptHistory;

/** The engine's history of dossiers that are over. It never removes any by itself: how long it is kept is a rule of ours. */
@ApplicationScoped
class CamundaKeptHistory implements KeptHistory {

    private static final int AT_ONCE = 200;

    private final Instance<ProcessEngine> engine;

    CamundaKeptHistory() {
        this(null);
    }

    @Inject
    CamundaKeptHistory(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public boolean isOver(String negotiationId) {
        return of(negotiationId).unfinished().count() == 0;
    }

    @Override
    public int remove(String negotiationId) {
        int removed = 0;
        for (var next = some(negotiationId); !next.isEmpty(); next = some(negotiationId)) {
            engine.get().getHistoryService().deleteHistoricProcessInstancesBulk(next);
            removed += next.size();
        }
        return removed;
    }

    private List<String> some(String negotiationId) {
        return of(negotiationId).finished().listPage(0, AT_ONCE).stream().map(HistoricProcessInstance::getId).toList();
    }

    private HistoricProcessInstanceQuery of(String negotiationId) {
        return engine.get().getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(negotiationId);
    }
}
