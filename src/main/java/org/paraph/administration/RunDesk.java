package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.MoveRefused;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.acts.Recorded;

/**
 * The steps of a run, each in a transaction of its own, so that a node that dies leaves what another can go on with and no
 * dossier is moved twice or reported otherwise than it was moved.
 */
@ApplicationScoped
@Transactional
public class RunDesk {

    private static final int GATHERED_AT_ONCE = 500;

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Runs runs;
    private final ProcessVersions versions;
    private final DossierProcesses processes;
    private final DossierStandings standings;
    private final EntityManager entities;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected RunDesk() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    RunDesk(Proposals proposals, ProposalRules rules, Runs runs, ProcessVersions versions, DossierProcesses processes,
            DossierStandings standings, EntityManager entities, Event<Recorded> recorded, Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.runs = runs;
        this.versions = versions;
        this.processes = processes;
        this.standings = standings;
        this.entities = entities;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Ids of the runs on which somebody has to work. */
    List<String> open() {
        return runs.open();
    }

    /** Takes a run for this node; false if another one is at it, or there is nothing to do any more. */
    boolean lease(String runId, String node) {
        return runs.lease(runId, node, clock.instant());
    }

    /** What is to be done next for a run. */
    enum Task { GATHER, REHEARSE, MOVE }

    Task next(String runId) {
        var run = runs.byId(runId);
        return run.state() == MigrationRun.State.GATHERING ? Task.GATHER
                : run.kind() == MigrationRun.Kind.REHEARSAL ? Task.REHEARSE : Task.MOVE;
    }

    /** Lists the next dossiers that a run concerns. */
    void gather(String runId) {
        var run = runs.byId(runId);
        var found = run.kind() == MigrationRun.Kind.REHEARSAL ? processes.running(run.gatheredTo(), GATHERED_AT_ONCE)
                : processes.behind(run.gatheredTo(), GATHERED_AT_ONCE);
        var known = Set.copyOf(found.isEmpty() ? List.<String>of() : entities.createQuery(
                "select n.id from Negotiation n where n.id in :found", String.class).setParameter("found", found).getResultList());
        found.stream().distinct().filter(known::contains)
                .forEach(dossier -> entities.persist(new MigrationItem(runId, dossier)));
        if (found.isEmpty()) {
            run.begin();
        } else {
            runs.gathered(runId, found.get(found.size() - 1));
        }
    }

    /** The next dossiers of a run that wait; the run is over if there are none. */
    List<String> waiting(String runId, int most) {
        var run = runs.byId(runId);
        if (run.state() != MigrationRun.State.RUNNING) {
            return List.of();
        }
        var next = runs.items(run, MigrationItem.State.WAITING, null, most).stream().map(MigrationItem::negotiationId).toList();
        if (next.isEmpty()) {
            run.end(clock.instant());
        }
        return next;
    }

    /** The set of models that a rehearsal tries. */
    ModelSet rehearsed(String runId) {
        return rules.whole(proposals.byId(runs.byId(runId).proposalId()));
    }

    /** What the move would do to a dossier; the set that is tried has to be in force in this transaction. */
    DossierEffect tried(String runId, String negotiationId) {
        var proposal = proposals.byId(runs.byId(runId).proposalId());
        try {
            return moved(proposal, negotiationId);
        } catch (MoveRefused refused) {
            return DossierEffect.refused(refused.obstacles());
        }
    }

    /** Moves the processes of a dossier; what the law asked of it before is told by the tables that were in force then. */
    private DossierEffect moved(VersionProposal proposal, String negotiationId) {
        var before = versions.withTablesOf(proposal.baseDeployment(), () -> standings.of(negotiationId));
        processes.move(negotiationId, Notation.plan(proposal.plan()));
        return DossierEffect.between(before, standings.of(negotiationId));
    }

    /** It cannot be carried out at all. */
    void breakOff(String runId) {
        runs.byId(runId).breakOff(clock.instant());
    }

    /** Keeps what a rehearsal told. */
    void keep(String runId, Map<String, DossierEffect> effects) {
        effects.forEach((dossier, effect) -> refuse(runId, dossier, effect));
    }

    /**
     * Moves a dossier in earnest, if it still waits for it.
     *
     * @throws MoveRefused if one of its processes cannot move; nothing has moved then
     */
    void move(String runId, String negotiationId) {
        var run = runs.byId(runId);
        if (run.state() != MigrationRun.State.RUNNING || !isWaiting(runId, negotiationId)) {
            return;
        }
        entities.createNativeQuery("select id from negotiation where id = ? for update").setParameter(1, negotiationId)
                .getResultList();
        var proposal = proposals.byId(run.proposalId());
        if (!versions.idInForce().equals(proposal.deployment())) {
            run.breakOff(clock.instant());
            return;
        }
        var effect = moved(proposal, negotiationId);
        settle(runId, negotiationId, effect);
        record(run, proposal, negotiationId, effect);
    }

    /** Keeps why a dossier did not move, unless it has been settled meanwhile. */
    void refuse(String runId, String negotiationId, DossierEffect why) {
        if (isWaiting(runId, negotiationId)) {
            settle(runId, negotiationId, why);
        }
    }

    private boolean isWaiting(String runId, String negotiationId) {
        return item(runId, negotiationId).state() == MigrationItem.State.WAITING;
    }

    private void settle(String runId, String negotiationId, DossierEffect effect) {
        var state = effect.failure() != null ? MigrationItem.State.FAILED
                : effect.obstacles().isEmpty() ? MigrationItem.State.MOVES : MigrationItem.State.REFUSED;
        item(runId, negotiationId).settle(state, Notation.of(effect), clock.instant());
    }

    private MigrationItem item(String runId, String negotiationId) {
        return entities.createQuery("select i from MigrationItem i where i.runId = :run and i.negotiationId = :dossier",
                MigrationItem.class).setParameter("run", runId).setParameter("dossier", negotiationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    private void record(MigrationRun run, VersionProposal proposal, String negotiationId, DossierEffect effect) {
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        effect.processes().forEach(each -> {
            before.put(each.processId(), String.valueOf(each.from()));
            after.put(each.processId(), String.valueOf(each.to()));
        });
        recorded.fire(new Recorded(run.startedBy(), "administration.move-dossier", negotiationId,
                "version:" + proposal.number(), before, after, proposal.reason(), null));
    }
}
