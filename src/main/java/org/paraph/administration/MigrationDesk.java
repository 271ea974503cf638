package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/** What administrators do with the runs over dossiers. */
@ApplicationScoped
@Transactional
public class MigrationDesk {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Runs runs;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected MigrationDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    MigrationDesk(Proposals proposals, ProposalRules rules, Runs runs, EntityManager entities, CurrentActor actor,
            Event<Recorded> recorded, Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.runs = runs;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * Begins to tell what a proposal would do to each dossier that runs; one that tells of an earlier content is broken off.
     *
     * @throws AdministrationConflict if the proposal is not open, or was overtaken, or a rehearsal of it is under way
     */
    public MigrationRun rehearse(String proposalId, long version) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var proposal = proposals.byId(proposalId);
        StaleVersion.unless(version, proposal.version());
        if (proposal.state() != ProposalState.PROPOSED) {
            throw new AdministrationConflict("proposal-state", proposal.state());
        }
        rules.requireOnSetInForce(proposal);
        runs.rehearsal(proposal).filter(run -> run.state() != MigrationRun.State.DONE).ifPresent(run -> {
            throw new AdministrationConflict("rehearsal-under-way");
        });
        var run = new MigrationRun(proposal, MigrationRun.Kind.REHEARSAL, actor.get().username(), clock.instant());
        runs.add(run);
        return record("administration.rehearse-migration", run, null);
    }

    /** Stops a run after the dossier at hand. */
    public MigrationRun pause(String runId, long version) {
        var run = changeable(runId, version);
        run.pause();
        return record("administration.pause-migration", run, null);
    }

    /** Lets a paused run go on. */
    public MigrationRun goOn(String runId, long version) {
        var run = ofSetInForce(changeable(runId, version));
        run.goOn();
        return record("administration.continue-migration", run, null);
    }

    /** Tries those dossiers again that a run could not move. */
    public MigrationRun again(String runId, long version) {
        var run = ofSetInForce(changeable(runId, version));
        run.again();
        entities.createQuery("update MigrationItem i set i.state = :waiting where i.runId = :run and i.state in :left")
                .setParameter("waiting", MigrationItem.State.WAITING).setParameter("run", run.id())
                .setParameter("left", List.of(MigrationItem.State.REFUSED, MigrationItem.State.FAILED))
                .executeUpdate();
        return record("administration.repeat-migration", run, null);
    }

    /** A migration moves to its own version only; once another one is in force, its plan leads nowhere. */
    private MigrationRun ofSetInForce(MigrationRun run) {
        if (run.kind() == MigrationRun.Kind.MIGRATION
                && proposals.byId(run.proposalId()).state() != ProposalState.IN_FORCE) {
            throw new AdministrationConflict("run-of-another-set");
        }
        return run;
    }

    private MigrationRun changeable(String runId, long version) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var run = runs.byId(runId);
        StaleVersion.unless(version, run.version());
        return run;
    }

    private MigrationRun record(String action, MigrationRun run, String reason) {
        entities.flush();
        recorded.fire(new Recorded(actor.get().username(), action, null,
                "version:" + proposals.byId(run.proposalId()).number(), Map.of(),
                Map.of("run", run.kind().name(), "state", run.state().name()), reason, null));
        return run;
    }
}
