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
    private final SignatureDesk signatures;

    protected SigningForms() {
        this(null, null);
    }

    @Inject
    SigningForms(SigningDesk desk, SignatureDesk signatures) {
        this.desk = desk;
        this.signatures = signatures;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("signing/initial", InitiallingRequest.class,
                        (ref, subject, entered) -> desk.initial(ref, entered)),
                new TaskForm<>("signing/schedule-ceremony", CeremonyRequest.class,
                        (ref, subject, entered) -> desk.scheduleCeremony(ref, entered)),
                new TaskForm<>("signing/record-signature", SignatureRequest.class,
                        (ref, subject, entered) -> signatures.record(ref, entered)),
                new TaskForm<>("signing/adopt-commitment", AdoptionRequest.class,
                        (ref, subject, entered) -> signatures.adopt(ref, entered)));
    }
}
