package org.paraph.administration.rest;

import java.time.Instant;
import java.util.Map;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.platform.web.Versioned;

/**
 * A rehearsal or a migration as the API shows it.
 *
 * @param counts  how many dossiers stand where
 * @param current false for a rehearsal that tells of an earlier content of the proposal
 */
public record RunView(String id, MigrationRun.Kind kind, MigrationRun.State state, boolean current, String startedBy,
        Instant startedAt, Instant endedAt, Map<MigrationItem.State, Long> counts, long version) implements Versioned {

    static RunView of(MigrationRun run, Map<MigrationItem.State, Long> counts, String contentHash) {
        return new RunView(run.id(), run.kind(), run.state(), run.contentHash().equals(contentHash), run.startedBy(),
                run.startedAt(), run.endedAt(), counts, run.version());
    }
}
