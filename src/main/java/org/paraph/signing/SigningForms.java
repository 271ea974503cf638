package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class SigningForms implements TaskForms {

    private final SigningDesk desk;

    protected SigningForms() {
        this(null);
    }

    @Inject
    SigningForms(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("signing/initial", InitiallingRequest.class,
                        (ref, subject, entered) -> desk.initial(ref, entered)),
                new TaskForm<>("signing/schedule-ceremony", CeremonyRequest.class,
                        (ref, subject, entered) -> desk.scheduleCeremony(ref, entered)),
                new TaskForm<>("signing/record-signature", SignatureRequest.class,
                        (ref, subject, entered) -> desk.recordSignature(ref, entered)));
    }
}
