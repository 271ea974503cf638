package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;

/** The processes that watch over a treaty: over its term, each notice that runs, each suspension and objection. */
@ApplicationScoped
public class TreatyWatch {

    private static final String LIFETIME = "treaty-lifetime";
    private static final String NOTICE = "treaty-notice";
    private static final String OPERATION = "operation-suspension";
    private static final String OBJECTION = "suspension-objection";

    private final WorkflowEngine engine;

    protected TreatyWatch() {
        this(null);
    }

    @Inject
    public TreatyWatch(WorkflowEngine engine) {
        this.engine = engine;
    }

    /** Watches over the term as it is now, by the newest version of the process. */
    public void again(Treaty treaty) {
        over(treaty);
        if (!treaty.isEnded()) {
            engine.start(LIFETIME, treaty.negotiationId(),
                    Map.of("negotiationId", treaty.negotiationId(), "subjectId", treaty.id()));
        }
    }

    /** The treaty has ended; nothing of it is watched any more. */
    void ended(Treaty treaty) {
        engine.announce("Message_TreatyLifeEnded", treaty.negotiationId());
        engine.announce("Message_TreatyWatchOver", treaty.negotiationId());
    }

    private void over(Treaty treaty) {
        engine.announce("Message_TreatyWatchOver", treaty.negotiationId());
    }

    /** Watches over the day of a notice. */
    void await(Notice notice) {
        var dossier = notice.treaty().negotiationId();
        engine.start(NOTICE, dossier, Map.of("negotiationId", dossier, "subjectId", notice.id()));
    }

    /** No day is set for a notice any more. */
    void halt(Notice notice) {
        engine.correlateSubject("Message_NoticeOver", notice.treaty().negotiationId(), notice.id());
    }

    /** Watches over the day on which a suspension of the operation takes effect. */
    void await(OperationSuspension suspension) {
        start(OPERATION, suspension, suspension.id());
    }

    /** No day is awaited for a suspension of the operation any more. */
    void halt(OperationSuspension suspension) {
        engine.correlateSubject("Message_OperationOver", suspension.treaty().negotiationId(), suspension.id());
    }

    /** Somebody is asked to seek a solution where another party objects. */
    void seekSolution(OperationSuspension suspension, SuspensionObjection objection) {
        start(OBJECTION, suspension, objection.id());
    }

    /** No solution has to be sought any more for what was objected to. */
    void dropObjections(OperationSuspension suspension) {
        suspension.standing().forEach(one -> engine.correlateSubject("Message_ObjectionOver",
                suspension.treaty().negotiationId(), one.id()));
    }

    /** Our own party has left: it is not asked any more whether it becomes bound by an amendment. */
    void homeLeft(Treaty treaty) {
        engine.announce("Message_AmendmentOver", treaty.negotiationId());
    }

    /**
     * The treaty has ended: no suspension is awaited or disputed, nothing of its text is amended or corrected, and nobody
     * begins to apply it provisionally.
     */
    void operationOver(Treaty treaty) {
        engine.announce("Message_ProvisionalOver", treaty.negotiationId());
        engine.announce("Message_AmendmentOver", treaty.negotiationId());
        engine.announce("Message_CorrectionOver", treaty.negotiationId());
        engine.announce("Message_OperationOver", treaty.negotiationId());
        engine.announce("Message_ObjectionOver", treaty.negotiationId());
    }

    private void start(String process, OperationSuspension suspension, String subject) {
        var dossier = suspension.treaty().negotiationId();
        engine.start(process, dossier, Map.of("negotiationId", dossier, "subjectId", subject));
    }
}
