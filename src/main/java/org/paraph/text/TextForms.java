package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class TextForms implements TaskForms {

    private final TextDesk desk;

    protected TextForms() {
        this(null);
    }

    @Inject
    TextForms(TextDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("text/submit-draft", TextRequest.class,
                        (ref, subject, entered) -> desk.submitDraft(ref, entered)),
                new TaskForm<>("text/clear-draft", ClearanceRequest.class,
                        (ref, subject, entered) -> desk.clearDraft(ref, entered)));
    }
}
