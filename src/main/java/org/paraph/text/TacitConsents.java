package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.SeparationOfDuties;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.consensus.Standpoints;

/**
 * Takes down that parties let the time pass in which they could have objected to the working text: in the talks they accept
 * it as it stands, of a reopened text that is their consent to the change. Part of the acts of other desks.
 */
@ApplicationScoped
public class TacitConsents {

    private static final String CHANNEL = "Silence procedure";

    private final Texts texts;
    private final Versioning versioning;
    private final Standpoints standpoints;
    private final Reopening reopening;

    protected TacitConsents() {
        this(null, null, null, null);
    }

    @Inject
    TacitConsents(Texts texts, Versioning versioning, Standpoints standpoints, Reopening reopening) {
        this.texts = texts;
        this.versioning = versioning;
        this.standpoints = standpoints;
        this.reopening = reopening;
    }

    /**
     * The working text, on which something is left to accept.
     *
     * @throws Requirement if there is none, words of it are disputed, or all have agreed to it
     */
    public TextVersion openTo(Negotiation negotiation) {
        var version = texts.findWorking(negotiation).orElseThrow(() -> new Requirement("no-text"));
        versioning.requireClean(version.label(), texts.document(version));
        if (version.status() != TextStatus.REOPENED && negotiation.state() != NegotiationState.WORKING_LEVEL_TALKS) {
            throw new Requirement("silence-nothing-open", version.label());
        }
        return version;
    }

    /**
     * These parties have accepted by silence.
     *
     * @throws SeparationOfDuties if who reopened the text would enter the others' consent to it
     */
    public void take(Negotiation negotiation, List<String> parties, String by, Occurrence when) {
        var version = texts.working(negotiation);
        if (version.status() != TextStatus.REOPENED) {
            parties.forEach(party -> standpoints.accepts(negotiation, party, by, when));
            return;
        }
        if (version.author().equals(by)) {
            throw new SeparationOfDuties("who-reopened-may-not-consent", by);
        }
        var consenting = texts.consents(version.id()).stream().map(TextConsent::party)
                .collect(Collectors.toCollection(HashSet::new));
        parties.stream().filter(party -> !party.equals(negotiation.homeParty())).filter(consenting::add)
                .forEach(party -> texts.add(new TextConsent(version.id(), party, CHANNEL, when.same())));
        reopening.settleIfAllConsent(negotiation, version, consenting, by, when);
    }
}
