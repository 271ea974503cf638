package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import org.paraph.administration.AdministrationConflict;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** What has to hold before a process is touched from outside, and that nothing of the dossier is touched with it. */
@ApplicationScoped
public class InterventionRules {

    private final RunningProcesses processes;
    private final Negotiations negotiations;
    private final EntityManager entities;

    protected InterventionRules() {
        this(null, null, null);
    }

    @Inject
    InterventionRules(RunningProcesses processes, Negotiations negotiations, EntityManager entities) {
        this.processes = processes;
        this.negotiations = negotiations;
        this.entities = entities;
    }

    /**
     * The steps have to be there, and the process one that ends for itself.
     *
     * @throws InvalidRequest     if it does not stand in the one step, or would not wait in the other
     * @throws AdministrationConflict if another process called the one that is to be cancelled
     */
    void requireSound(RunningProcess process, InterventionRequest request) {
        if (request.kind() == Intervention.Kind.CANCEL_INSTANCE) {
            if (process.callerId() != null) {
                throw new AdministrationConflict("called-instance");
            }
            return;
        }
        var violations = new ArrayList<Violation>();
        if (!process.steps().contains(request.from())) {
            violations.add(Violation.at("/from", "stands-in", String.join(", ", process.steps())));
        }
        if (processes.restingSteps(process.id()).stream().noneMatch(step -> step.stepId().equals(request.to()))) {
            violations.add(Violation.at("/to", "no-resting-step"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /** @throws AdministrationConflict if the process stands still, or its dossier is suspended */
    void requireMoving(RunningProcess process) {
        if (process.stopped() || process.negotiationId() != null && state(process).isSuspended()) {
            throw new AdministrationConflict("dossier-stands-still");
        }
    }

    private NegotiationState state(RunningProcess process) {
        return negotiations.byId(process.negotiationId()).state();
    }

    /**
     * Does something to a process whose dossier nobody else changes meanwhile.
     *
     * @throws AdministrationConflict if the dossier would not be as it was before; nothing may stay of it then
     */
    void leavingTheDossierAsItIs(RunningProcess process, Runnable work) {
        if (process.negotiationId() == null) {
            work.run();
            return;
        }
        var before = seen(process);
        work.run();
        if (!seen(process).equals(before)) {
            throw new AdministrationConflict("intervention-changes-dossier");
        }
    }

    /** Dossiers are held before anything of them is read, so that what is compared is what others left. */
    void hold(String negotiationId) {
        if (negotiationId != null) {
            negotiations.hold(negotiationId);
        }
    }

    private Seen seen(RunningProcess process) {
        entities.flush();
        Negotiation negotiation = negotiations.byId(process.negotiationId());
        entities.refresh(negotiation);
        return new Seen(negotiation.state(), negotiation.version());
    }

    private record Seen(NegotiationState state, long version) {
    }
}
