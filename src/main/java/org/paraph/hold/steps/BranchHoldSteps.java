package org.paraph.hold.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import org.paraph.engine.WorkflowEngine;
import org.paraph.hold.BranchHolds;

/** What the process of a branch's hold does by itself. */
@Named
@ApplicationScoped
public class BranchHoldSteps {

    private static final Duration USUAL_TIME = Duration.ofDays(30);

    private final BranchHolds holds;
    private final WorkflowEngine engine;
    private final Clock clock;

    protected BranchHoldSteps() {
        this(null, null, null);
    }

    @Inject
    public BranchHoldSteps(BranchHolds holds, WorkflowEngine engine, Clock clock) {
        this.holds = holds;
        this.engine = engine;
        this.clock = clock;
    }

    /** The branch stands still. */
    public void stop(String negotiationId, String holdId) {
        engine.freezeBranch(negotiationId, holds.byId(holdId).subjectId());
    }

    /** When the decision is expected: on the day named, or in the usual time. */
    public Date due(String holdId) {
        var day = holds.byId(holdId).endConditionDate();
        return Date.from(day == null ? clock.instant().plus(USUAL_TIME) : day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The branch goes on at the point where it stood. */
    public void letGoOn(String negotiationId, String holdId) {
        engine.thawBranch(negotiationId, holds.byId(holdId).subjectId());
    }

    /** The attempt has ended, and the hold with it. */
    public void close(String holdId) {
        holds.byId(holdId).close(clock.instant());
    }
}
