package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class SilenceForms implements TaskForms {

    private final SilenceDesk desk;

    protected SilenceForms() {
        this(null);
    }

    @Inject
    SilenceForms(SilenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(new TaskForm<>("silence/let-pass", ActRequest.class, desk::letPass),
                new TaskForm<>("silence/confirm", ActRequest.class, desk::confirm));
    }
}
