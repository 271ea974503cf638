package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts in the life of a treaty that complete user tasks. */
@ApplicationScoped
class TreatyForms implements TaskForms {

    private final TreatyDesk treatyDesk;
    private final NoticeDesk noticeDesk;

    protected TreatyForms() {
        this(null, null);
    }

    @Inject
    TreatyForms(TreatyDesk treatyDesk, NoticeDesk noticeDesk) {
        this.treatyDesk = treatyDesk;
        this.noticeDesk = noticeDesk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("lifetime/consider-notice", ActRequest.class,
                        (ref, subject, entered) -> treatyDesk.consider(ref, entered)),
                new TaskForm<>("lifetime/confirm-term", ActRequest.class,
                        (ref, subject, entered) -> treatyDesk.confirmTerm(ref, entered)),
                new TaskForm<>("lifetime/confirm-end", ActRequest.class, noticeDesk::confirmEnd));
    }
}
