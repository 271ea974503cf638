package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts between signature and publication that complete user tasks. */
@ApplicationScoped
class ConsentForms implements TaskForms {

    private final ConsentDesk consents;
    private final RefusalDesk refusals;
    private final PublicationDesk publication;

    protected ConsentForms() {
        this(null, null, null);
    }

    @Inject
    ConsentForms(ConsentDesk consents, RefusalDesk refusals, PublicationDesk publication) {
        this.consents = consents;
        this.refusals = refusals;
        this.publication = publication;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("lifetime/express-consent", OwnConsentRequest.class,
                        (ref, subject, entered) -> consents.consentOurselves(ref, entered)),
                new TaskForm<>("lifetime/answer-refusal", RefusalAnswerRequest.class,
                        (ref, subject, entered) -> refusals.answer(ref, entered)),
                new TaskForm<>("lifetime/register-treaty", RegistrationRequest.class,
                        (ref, subject, entered) -> publication.register(ref, entered)),
                new TaskForm<>("lifetime/promulgate-treaty", PromulgationRequest.class,
                        (ref, subject, entered) -> publication.promulgate(ref, entered)));
    }
}
