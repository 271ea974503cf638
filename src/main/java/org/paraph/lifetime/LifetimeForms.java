package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class LifetimeForms implements TaskForms {

    private final LifetimeDesk desk;

    protected LifetimeForms() {
        this(null);
    }

    @Inject
    LifetimeForms(LifetimeDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("lifetime/record-entry-into-force", EntryIntoForceRequest.class,
                        (ref, subject, entered) -> desk.recordEntryIntoForce(ref, entered)));
    }
}
