package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;

/** The processes that watch over a treaty: one over its term, one over each notice that runs. */
@ApplicationScoped
public class TreatyWatch {

    private static final String LIFETIME = "treaty-lifetime";
    private static final String NOTICE = "treaty-notice";

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
}
