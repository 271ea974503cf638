package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.PlannedMove;

/** How running processes move to a proposed version: worked out under that version, without its being in force. */
@ApplicationScoped
public class MigrationPlans {

    private final VersionDesk desk;
    private final Proposals proposals;
    private final ProposalRules rules;
    private final Trials trials;
    private final DossierProcesses processes;
    private final CurrentActor actor;

    protected MigrationPlans() {
        this(null, null, null, null, null, null);
    }

    @Inject
    MigrationPlans(VersionDesk desk, Proposals proposals, ProposalRules rules, Trials trials, DossierProcesses processes,
            CurrentActor actor) {
        this.desk = desk;
        this.proposals = proposals;
        this.rules = rules;
        this.trials = trials;
        this.processes = processes;
        this.actor = actor;
    }

    /** The plan of a proposal. */
    public MovePlan of(String proposalId) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return Notation.plan(proposals.byId(proposalId).plan());
    }

    /** How the running instances of each version move to the proposed one, or would. */
    public List<PlannedMove> planned(String proposalId) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var proposal = proposals.byId(proposalId);
        var plan = Notation.plan(proposal.plan());
        if (proposal.deployment() != null) {
            return processes.planned(plan);
        }
        return trials.under(rules.whole(proposal), () -> processes.planned(plan));
    }

    /**
     * Says how running processes move where a step is not simply there again.
     *
     * @throws org.paraph.engine.models.MoveRefused if a line leads from or to a step that is not there or of another kind
     */
    public VersionProposal change(String proposalId, long version, MovePlan plan) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var whole = rules.whole(proposals.byId(proposalId));
        trials.under(whole, () -> {
            processes.requireSound(plan);
            return null;
        });
        return desk.plan(proposalId, version, plan);
    }
}
