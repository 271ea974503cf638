package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** The final clauses of a text, and the consent of each party to be bound by it. */
@ApplicationScoped
@Transactional
public class ConsentDesk {

    private static final EnumSet<ConsentMeans> BY_ANOTHER_ACT = EnumSet.of(ConsentMeans.SIGNATURE, ConsentMeans.ACCESSION);

    private final Acts acts;
    private final ConsentFile file;
    private final ConsentRule rule;
    private final Consents consents;
    private final EntryForecasts forecasts;

    protected ConsentDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public ConsentDesk(Acts acts, ConsentFile file, ConsentRule rule, Consents consents, EntryForecasts forecasts) {
        this.acts = acts;
        this.file = file;
        this.rule = rule;
        this.consents = consents;
        this.forecasts = forecasts;
    }

    /** What the text says of consent and entry into force is read off it; a later reading takes the place of an earlier one. */
    public Negotiation readClauses(DossierRef ref, FinalClausesRequest entered) {
        var act = acts.open(Action.RECORD_FINAL_CLAUSES, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().requireSettledText();
        var clauses = new FinalClauses(act.negotiation(), entered, when, act.by());
        file.add(clauses);
        return act.close("final-clauses:" + clauses.id(), clauses.provision() + ": " + clauses.mechanism(), when);
    }

    /** A party that signed consents to be bound. */
    public Negotiation consent(DossierRef ref, ConsentRequest entered) {
        return file(acts.open(Action.RECORD_CONSENT, ref), entered);
    }

    /** Our own party consents to be bound; completes the task. */
    public Negotiation consentOurselves(DossierRef ref, OwnConsentRequest entered) {
        var act = acts.open(Action.EXPRESS_CONSENT, ref);
        act.completeTask(Map.of());
        return file(act, new ConsentRequest(act.negotiation().homeParty(), entered.means(), entered.instrument(),
                entered.occurrence()));
    }

    /** A party that did not sign accedes before the treaty is in force; later it joins the treaty itself. */
    public Negotiation accede(DossierRef ref, EarlyAccessionRequest entered) {
        var act = acts.open(Action.ACCEDE_BEFORE_FORCE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        rule.requireProvided(negotiation, ConsentMeans.ACCESSION);
        ConsentRule.requireAfterConclusion(negotiation, entered.party(), when);
        negotiation.join(new Party(entered.party(), entered.name()));
        return add(act, entered.party(), ConsentMeans.ACCESSION, entered.instrument(), when);
    }

    /**
     * A party takes its consent back.
     *
     * @throws Requirement if it has taken effect by that day
     */
    public Negotiation revoke(DossierRef ref, String actId, ConsentRevocationRequest entered) {
        var act = acts.open(Action.REVOKE_CONSENT, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var consent = consents.of(negotiation).stream().filter(one -> one.actId().equals(actId)).findFirst()
                .orElseThrow(UnknownConsent::new);
        if (consent.means() == ConsentMeans.SIGNATURE) {
            throw new Requirement("means-by-its-own-act", consent.means());
        }
        if (!when.canFollow(consent.when())) {
            throw new Requirement("revoked-before-given", consent.when().occurredOn().toString());
        }
        requireWithoutEffect(negotiation, consent, when.occurredOn());
        var revocation = new ConsentRevocation(negotiation, consent, entered, when, act.by());
        file.add(revocation);
        return act.close("consent-revocation:" + revocation.id(), entered.reason(), when);
    }

    private Negotiation file(OpenAct act, ConsentRequest entered) {
        var when = act.at(entered.occurrence());
        if (BY_ANOTHER_ACT.contains(entered.means())) {
            throw new Requirement("means-by-its-own-act", entered.means());
        }
        rule.requirePossible(act.negotiation(), entered.party(), entered.means(), when);
        boolean ours = entered.party().equals(act.negotiation().homeParty());
        if (ours && entered.means() != ConsentMeans.NOTIFICATION && !entered.instrument().isAuthorised()) {
            throw new Requirement("instrument-needs-full-powers", entered.party());
        }
        return add(act, entered.party(), entered.means(), entered.instrument(), when);
    }

    private Negotiation add(OpenAct act, String party, ConsentMeans means, Instrument instrument, Occurrence when) {
        var consent = new ConsentAct(act.negotiation(), party, means, instrument, when, act.by());
        file.add(consent);
        return act.close("consent:" + consent.id(), party + ": " + means + ", " + instrument.depositary(), when);
    }

    private void requireWithoutEffect(Negotiation negotiation, Consent consent, LocalDate day) {
        if (negotiation.state() == NegotiationState.IN_FORCE) {
            forecasts.of(negotiation).stream().flatMap(forecast -> forecast.parties().stream())
                    .filter(one -> one.party().equals(consent.party())).map(EntryForecast.Standing::inForceOn)
                    .filter(from -> from != null && from.isAfter(day)).findFirst()
                    .orElseThrow(() -> new Requirement("consent-in-effect", consent.party()));
        }
    }
}
