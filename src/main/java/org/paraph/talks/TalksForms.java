package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class TalksForms implements TaskForms {

    private final TalksDesk desk;

    protected TalksForms() {
        this(null);
    }

    @Inject
    TalksForms(TalksDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("talks/prepare-round", PreparationRequest.class,
                        (ref, subject, entered) -> desk.prepare(ref, entered)),
                new TaskForm<>("talks/record-round", RecordRequest.class,
                        (ref, subject, entered) -> desk.record(ref, entered)));
    }
}
