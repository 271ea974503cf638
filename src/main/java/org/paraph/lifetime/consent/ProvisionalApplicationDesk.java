package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;

/** The provisional application of a treaty pending its entry into force. */
@ApplicationScoped
@Transactional
public class ProvisionalApplicationDesk {

    private final Acts acts;
    private final ConsentFile file;
    private final Texts texts;

    protected ProvisionalApplicationDesk() {
        this(null, null, null);
    }

    @Inject
    public ProvisionalApplicationDesk(Acts acts, ConsentFile file, Texts texts) {
        this.acts = acts;
        this.file = file;
        this.texts = texts;
    }

    /**
     * The parties apply the treaty or some of its provisions provisionally from a day on.
     *
     * @throws UnknownProvision if the text has no such provision
     */
    public Negotiation apply(DossierRef ref, ProvisionalApplicationRequest entered) {
        var act = acts.open(Action.APPLY_PROVISIONALLY, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        entered.parties().forEach(negotiation::requireParty);
        if (entered.paths() != null) {
            var text = texts.index(texts.working(negotiation));
            entered.paths().stream().filter(path -> text.at(path).isEmpty()).findFirst().ifPresent(path -> {
                throw new UnknownProvision(path);
            });
        }
        var application = new ProvisionalApplication(negotiation, entered, when, act.by());
        file.add(application);
        return act.close("provisional-application:" + application.id(), entered.provision(), when);
    }

    /** It ends before the treaty is in force: for a party by its notice, which is kept as such, or for all as agreed. */
    public Negotiation end(DossierRef ref, String applicationId, ProvisionalEndRequest entered) {
        var act = acts.open(Action.END_PROVISIONAL_APPLICATION, ref, applicationId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var application = file.provisionalApplications(negotiation.id()).stream()
                .filter(one -> one.id().equals(applicationId)).findFirst().orElseThrow(UnknownProvisionalApplication::new);
        if (entered.party() == null) {
            application.end(when.occurredOn(), ProvisionalApplication.End.AGREEMENT, entered.reason());
        } else {
            negotiation.requireParty(entered.party());
            application.leave(entered.party(), when.occurredOn(), entered.reason());
            intention(negotiation, entered, when, act.by());
        }
        return act.close("provisional-application:" + application.id(), entered.reason(), when);
    }

    private void intention(Negotiation negotiation, ProvisionalEndRequest entered, Occurrence when, String by) {
        file.add(new ConclusionRecord(negotiation, ConclusionRecord.Kind.NO_INTENTION, new ConclusionRecord.Words(
                entered.party(), entered.party(), "provisional application", null, entered.reason()), when, by));
    }
}
