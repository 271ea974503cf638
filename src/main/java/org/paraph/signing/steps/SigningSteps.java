package org.paraph.signing.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.PartyChange;
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
    private final CaseFile changes;
    private final Mandates mandates;
    private final CurrentActor actor;

    protected SigningSteps() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SigningSteps(Negotiations negotiations, SigningFile file, Texts texts, Languages languages,
            CaseFile changes, Mandates mandates, CurrentActor actor) {
        this.negotiations = negotiations;
        this.file = file;
        this.texts = texts;
        this.languages = languages;
        this.changes = changes;
        this.mandates = mandates;
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

    /** The ceremonies that are still to be held are cancelled; their record stays. */
    public void cancelCeremony(String negotiationId) {
        file.ceremonies(negotiationId).forEach(Ceremony::cancel);
    }

    /** True if the heads of delegation initial the text. */
    public boolean toBeInitialled(String negotiationId) {
        return negotiations.byId(negotiationId).procedure().initialling();
    }

    /** True if the parties adopt a commitment that nobody signs. */
    public boolean toBeAdopted(String negotiationId) {
        return negotiations.byId(negotiationId).procedure().conclusion() == Conclusion.ADOPTION;
    }

    /** True if each party has signed, and whatever had to be confirmed is. */
    public boolean allSigned(String negotiationId) {
        return file.allSigned(negotiations.byId(negotiationId));
    }

    /** All parties have signed; the date is that of the last signature, or of what made the signatures complete after it. */
    public void declareSigned(String negotiationId) {
        Negotiation negotiation = negotiations.byId(negotiationId);
        negotiation.declareSigned(complete(negotiation), actor.get().username());
        texts.working(negotiation).signed();
        languages.authentic(negotiation).forEach(TextVersion::signed);
        file.fixed(negotiation).forEach(Ceremony::held);
        mandates.unwatch(negotiationId);
    }

    private Occurrence complete(Negotiation negotiation) {
        var signed = file.standing(negotiation).stream().map(Signature::completed);
        var left = changes.partyChanges(negotiation.id()).stream()
                .filter(change -> change.attempt() == negotiation.attemptNumber()).map(PartyChange::occurrence)
                .filter(when -> when.canFollow(negotiation.lastChange().occurrence()));
        return Stream.concat(signed, left).max(Comparator.comparing(Occurrence::occurredOn)).orElseThrow().same();
    }
}
