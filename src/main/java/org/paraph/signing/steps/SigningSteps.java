package org.paraph.signing.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.time.Occurrence;
import org.paraph.signing.Ceremony;
import org.paraph.signing.Signature;
import org.paraph.signing.SigningFile;
import org.paraph.text.Languages;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** What the process of the signing asks and does by itself. */
@Named
@ApplicationScoped
public class SigningSteps {

    private final Negotiations negotiations;
    private final SigningFile file;
    private final Texts texts;
    private final Languages languages;
    private final CurrentActor actor;

    protected SigningSteps() {
        this(null, null, null, null, null);
    }

    @Inject
    public SigningSteps(Negotiations negotiations, SigningFile file, Texts texts, Languages languages,
            CurrentActor actor) {
        this.negotiations = negotiations;
        this.file = file;
        this.texts = texts;
        this.languages = languages;
        this.actor = actor;
    }

    /** True if the resumption has already fixed the new day of a postponed ceremony. */
    public boolean dateFixed(String negotiationId) {
        return negotiations.byId(negotiationId).state() == NegotiationState.SIGNING_SCHEDULED;
    }

    /** The ceremony is set again for its new day, with the same signatories. */
    public void restoreCeremony(String negotiationId) {
        var negotiation = negotiations.byId(negotiationId);
        var suspensions = negotiation.suspensions();
        var resumption = suspensions.get(suspensions.size() - 1).resumption();
        file.latestCeremony(negotiationId)
                .ifPresent(cancelled -> file.add(Ceremony.again(negotiation, cancelled, resumption)));
    }

    /** The ceremony is cancelled; its record stays. */
    public void cancelCeremony(String negotiationId) {
        file.latestCeremony(negotiationId).filter(ceremony -> ceremony.state() == Ceremony.State.FIXED)
                .ifPresent(Ceremony::cancel);
    }

    /** All parties have signed; the date is that of the last signature. */
    public void declareSigned(String negotiationId) {
        Negotiation negotiation = negotiations.byId(negotiationId);
        var last = file.signatures(negotiationId).stream()
                .filter(signature -> signature.attempt() == negotiation.attemptNumber())
                .map(Signature::occurrence).max(Comparator.comparing(Occurrence::occurredOn)).orElseThrow();
        negotiation.declareSigned(last.same(), actor.get().username());
        texts.working(negotiation).signed();
        languages.authentic(negotiation).forEach(TextVersion::signed);
        file.latestCeremony(negotiationId).ifPresent(Ceremony::held);
    }
}
