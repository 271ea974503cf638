package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.paraph.approval.GateStandings;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.signing.Blocker;
import org.paraph.signing.SignatureReadiness;

/**
 * Looks how dossiers stand. What is told holds nothing of their content: steps and gates as models and tables name them,
 * and the codes of conditions, since administrators read it who see no dossier.
 */
@ApplicationScoped
class DossierStandings {

    private final WorkflowEngine engine;
    private final DossierProcesses processes;
    private final Negotiations negotiations;
    private final GateStandings gates;
    private final SignatureReadiness readiness;

    protected DossierStandings() {
        this(null, null, null, null, null);
    }

    @Inject
    DossierStandings(WorkflowEngine engine, DossierProcesses processes, Negotiations negotiations, GateStandings gates,
            SignatureReadiness readiness) {
        this.engine = engine;
        this.processes = processes;
        this.negotiations = negotiations;
        this.gates = gates;
        this.readiness = readiness;
    }

    DossierStanding of(String negotiationId) {
        var negotiation = negotiations.byId(negotiationId);
        return new DossierStanding(
                processes.standings(negotiationId).stream().collect(Collectors.toMap(DossierProcesses.Standing::id, each ->
                        new DossierStanding.Process(each.processId(), each.version(), each.stopped()))),
                engine.openTasks(negotiationId).stream().collect(Collectors.toMap(OpenTask::id, task ->
                        new DossierStanding.Task(task.key(), task.name(), task.candidates().stream().sorted().toList(),
                                task.frozen()))),
                engine.clocks(negotiationId).stream().collect(Collectors.toMap(OpenClock::id, clock ->
                        new DossierStanding.Clock(clock.processId(), clock.stepId(), clock.name(), clock.stopped()))),
                processes.ahead(negotiationId), gates(negotiation), blockers(negotiation));
    }

    private Map<String, String> gates(Negotiation negotiation) {
        var all = new LinkedHashMap<String, String>();
        gates.of(negotiation).forEach(one -> all.put(one.gate().position() + " " + one.gate().name(), one.state().name()));
        return all;
    }

    private Set<String> blockers(Negotiation negotiation) {
        return NegotiationState.upToSignature().contains(negotiation.state())
                ? readiness.blockers(negotiation).stream().map(Blocker::code)
                        .collect(Collectors.toCollection(TreeSet::new)) : Set.of();
    }
}
