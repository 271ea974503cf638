package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs over dossiers, and what each dossier met. */
@ApplicationScoped
public class Runs {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final List<MigrationRun.State> OPEN = List.of(MigrationRun.State.GATHERING, MigrationRun.State.RUNNING);

    private final EntityManager entities;

    protected Runs() {
        this(null);
    }

    @Inject
    public Runs(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws UnknownVersion if there is no such run */
    public MigrationRun byId(String id) {
        var found = entities.find(MigrationRun.class, id);
        if (found == null) {
            throw new UnknownVersion();
        }
        return found;
    }

    /** All of a proposal, the latest first. */
    public List<MigrationRun> of(VersionProposal proposal) {
        return entities.createQuery("select r from MigrationRun r where r.proposalId = :id order by r.startedAt desc",
                MigrationRun.class).setParameter("id", proposal.id()).getResultList();
    }

    /** The latest rehearsal that tells of what the proposal holds now. */
    public Optional<MigrationRun> rehearsal(VersionProposal proposal) {
        return of(proposal).stream().filter(run -> run.kind() == MigrationRun.Kind.REHEARSAL)
                .filter(run -> run.contentHash().equals(proposal.contentHash()))
                .filter(run -> run.state() != MigrationRun.State.BROKEN_OFF).findFirst();
    }

    /** How many dossiers of a run stand where; those of no dossier are left out. */
    public Map<MigrationItem.State, Long> counts(MigrationRun run) {
        var counts = new EnumMap<MigrationItem.State, Long>(MigrationItem.State.class);
        entities.createQuery("select i.state, count(i) from MigrationItem i where i.runId = :run group by i.state",
                Object[].class).setParameter("run", run.id()).getResultStream()
                .forEach(row -> counts.put((MigrationItem.State) row[0], (Long) row[1]));
        return counts;
    }

    /** A page of what the dossiers of a run met, in order of the items' ids; those in one state only unless that is null. */
    public List<MigrationItem> items(MigrationRun run, MigrationItem.State state, String after, int most) {
        var query = entities.createQuery("select i from MigrationItem i where i.runId = :run and i.id > :after"
                + (state == null ? "" : " and i.state = :state") + " order by i.id", MigrationItem.class)
                .setParameter("run", run.id()).setParameter("after", after == null ? "" : after);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setMaxResults(most).getResultList();
    }

    /** What a move does, or would do, to a dossier; empty while it waits. */
    public Optional<DossierEffect> effect(MigrationItem item) {
        return Optional.ofNullable(item.effect()).map(Notation::effect);
    }

    /** Ids of runs on which somebody has to work, the oldest first. */
    List<String> open() {
        return entities.createQuery("select r.id from MigrationRun r where r.state in :open order by r.startedAt",
                String.class).setParameter("open", OPEN)
                .getResultList();
    }

    /**
     * Takes a run for a node that works on it, or goes on to; false if another node does, or nobody has to any more. It is
     * no change of the run that those who look at it should notice, and therefore counts no version.
     */
    boolean lease(String runId, String node, Instant now) {
        return entities.createNativeQuery("update migration_run set worked_by = ?, worked_until = ? where id = ?"
                + " and state in ('GATHERING', 'RUNNING') and (worked_by is null or worked_by = ? or worked_until <= ?)")
                .setParameter(1, node).setParameter(2, Timestamp.from(now.plus(LEASE))).setParameter(3, runId)
                .setParameter(4, node).setParameter(5, Timestamp.from(now)).executeUpdate() > 0;
    }

    /** Remembers the last dossier that was listed for a run, which counts no version either. */
    void gathered(String runId, String to) {
        entities.createNativeQuery("update migration_run set gathered_to = ? where id = ?").setParameter(1, to)
                .setParameter(2, runId).executeUpdate();
    }

    void add(MigrationRun run) {
        entities.persist(run);
    }
}
