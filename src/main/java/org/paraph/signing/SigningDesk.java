package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.approval.DomesticProcedure;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.Zones;
import org.paraph.text.Languages;
import org.paraph.text.Texts;
import org.paraph.text.Versioning;

/** Initialling, full powers, the ceremony, and the signature of each party. */
@ApplicationScoped
@Transactional
public class SigningDesk {

    private final Acts acts;
    private final SigningFile file;
    private final Texts texts;
    private final DomesticProcedure procedure;
    private final Languages languages;
    private final Versioning versioning;

    protected SigningDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SigningDesk(Acts acts, SigningFile file, Texts texts, DomesticProcedure procedure, Languages languages,
            Versioning versioning) {
        this.acts = acts;
        this.file = file;
        this.texts = texts;
        this.procedure = procedure;
        this.languages = languages;
        this.versioning = versioning;
    }

    /** The heads of delegation have initialled the agreed and clean text, one for each party. */
    public Negotiation initial(DossierRef ref, InitiallingRequest entered) {
        var act = acts.open(Action.INITIAL_TEXT, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        requireEachParty(negotiation, entered.initiallers());
        var text = texts.working(negotiation);
        versioning.requireClean(text.label(), texts.document(text));
        negotiation.initial(when, act.by());
        var initialling = new Initialling(negotiation, entered, when.same());
        file.add(initialling);
        text.initialled();
        if (entered.publicity() != null) {
            negotiation.publish(entered.publicity());
        }
        act.completeTask(Map.of());
        return act.close("initialling:" + initialling.id(), entered.note(), when);
    }

    /** Puts an instrument of full powers into the register. */
    public Negotiation recordFullPowers(DossierRef ref, FullPowersRequest entered) {
        var act = acts.open(Action.RECORD_FULL_POWERS, ref);
        var when = act.at(entered.occurrence());
        var powers = new FullPowers(act.negotiation(), entered, when);
        file.add(powers);
        return act.close("full-powers:" + powers.id(), entered.issuer(), when);
    }

    /**
     * Day, place and signatories are fixed; our domestic procedure must still be complete for the present text, and the
     * authentic languages certified to say the same.
     */
    public Negotiation scheduleCeremony(DossierRef ref, CeremonyRequest entered) {
        var act = acts.open(Action.SCHEDULE_CEREMONY, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        requireEachParty(negotiation, entered.signatories());
        procedure.requireComplete(negotiation);
        languages.requireConcordance(negotiation);
        Zones.require(entered.zone());
        negotiation.scheduleSigning(when, act.by());
        var ceremony = new Ceremony(negotiation, entered, when.same());
        file.add(ceremony);
        act.completeTask(Map.of());
        return act.close("ceremony:" + ceremony.id(), entered.place() + ", " + entered.at(), when);
    }

    /**
     * A party has signed the very text that our domestic procedure approved; a text that changed since then needs its
     * approvals anew. Signs somebody whose office needs full powers, they must be on file for that day (Vienna
     * Convention, article 7). The last signature completes the signing.
     */
    public Negotiation recordSignature(DossierRef ref, SignatureRequest entered) {
        var act = acts.open(Action.RECORD_SIGNATURE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        procedure.requireComplete(negotiation);
        languages.requireConcordance(negotiation);
        var signatory = new Signatory(entered.signatory());
        var signed = signedParties(negotiation);
        if (!signed.add(negotiation.requireParty(signatory.party()).code())) {
            throw new AlreadyDone("already-signed", signatory.party());
        }
        negotiation.requireOrder(when);
        var signature = new Signature(negotiation, signatory, fullPowers(negotiation, signatory, when), when);
        file.add(signature);
        act.completeTask(Map.of("allSigned", signed.size() == negotiation.parties().size()));
        return act.close("signature:" + signature.id(), signatory.party() + ": " + signatory.name(), when);
    }

    /** The parties that have signed this very text in this attempt; one that signed another wording signs again. */
    private HashSet<String> signedParties(Negotiation negotiation) {
        return file.signatures(negotiation.id()).stream()
                .filter(signature -> signature.attempt() == negotiation.attemptNumber())
                .filter(signature -> signature.textHash().equals(negotiation.text().hash()))
                .map(signature -> signature.signatory().party()).collect(Collectors.toCollection(HashSet::new));
    }

    private String fullPowers(Negotiation negotiation, Signatory signatory, Occurrence when) {
        if (!signatory.office().needsFullPowers()) {
            return null;
        }
        return file.fullPowers(negotiation.id()).stream()
                .filter(powers -> powers.cover(signatory, when.occurredOn())).findFirst()
                .orElseThrow(() -> new Requirement("full-powers-missing", signatory.name(), signatory.party())).id();
    }

    private static void requireEachParty(Negotiation negotiation, List<Signatory.Request> people) {
        var named = new HashSet<String>();
        people.forEach(person -> {
            if (!named.add(negotiation.requireParty(person.party()).code())) {
                throw new Requirement("party-named-twice", person.party());
            }
        });
        negotiation.parties().stream().map(Party::code).filter(code -> !named.contains(code)).findFirst()
                .ifPresent(missing -> {
                    throw new Requirement("party-missing", missing);
                });
    }
}
