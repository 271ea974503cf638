package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.Languages;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** The signature of each party, its confirmation, and the adoption of what is not signed. */
@ApplicationScoped
@Transactional
public class SignatureDesk {

    private final Acts acts;
    private final SigningFile file;
    private final SignatureReadiness readiness;
    private final Texts texts;
    private final Languages languages;
    private final WorkflowEngine engine;
    private final Mandates mandates;

    protected SignatureDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SignatureDesk(Acts acts, SigningFile file, SignatureReadiness readiness, Texts texts, Languages languages,
            WorkflowEngine engine, Mandates mandates) {
        this.acts = acts;
        this.file = file;
        this.readiness = readiness;
        this.texts = texts;
        this.languages = languages;
        this.engine = engine;
        this.mandates = mandates;
    }

    /**
     * A party has signed the very text that our domestic procedure approved. Signs somebody whose office needs full powers,
     * they must count on that day (Vienna Convention, article 7); else the signature is refused, or, where so asked, kept
     * without effect until the party confirms it (article 8). The last signature completes the signing.
     *
     * @throws NotReadyForSignature naming what stands against it
     */
    public Negotiation record(DossierRef ref, SignatureRequest entered) {
        var act = acts.open(Action.RECORD_SIGNATURE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var signatory = new Signatory(entered.signatory());
        negotiation.requireParty(signatory.party());
        boolean let = Boolean.TRUE.equals(entered.awaitingConfirmation());
        var powers = readiness.requireToSign(negotiation, signatory, when, let).orElse(null);
        if (file.standing(negotiation, signatory.party()).isPresent()) {
            throw new AlreadyDone("already-signed", signatory.party());
        }
        negotiation.requireOrder(when);
        requireOpen(negotiation, signatory, when.occurredOn());
        var signature = new Signature(negotiation, signatory, powers,
                entered.effect() == null ? SignatureEffect.DEFINITIVE : entered.effect(),
                let && readiness.isUnauthorised(negotiation, signatory, when), when);
        file.add(signature);
        held(negotiation);
        act.completeTask(Map.of());
        return act.close("signature:" + signature.id(), signatory.party() + ": " + signatory.name(), when);
    }

    /** The State stands by a signature that was given ad referendum or without authority; the last one completes the signing. */
    public Negotiation confirm(DossierRef ref, String signatureId, ConfirmationRequest entered) {
        var act = acts.open(Action.CONFIRM_SIGNATURE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        var signature = file.standing(negotiation).stream().filter(one -> one.id().equals(signatureId)).findFirst()
                .orElseThrow(UnknownSignature::new);
        signature.confirm(entered, when, act.by());
        engine.correlate("Message_SignaturesChanged", negotiation.id(), Map.of());
        return act.close("signature:" + signature.id(), entered.authority(), when);
    }

    /**
     * The parties adopt a commitment that is not signed, by a decision or an announcement. Nobody needs full powers; the
     * text, our approvals and the languages have to be in order as for a signature.
     */
    public Negotiation adopt(DossierRef ref, AdoptionRequest entered) {
        var act = acts.open(Action.ADOPT_COMMITMENT, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        readiness.requireToSchedule(negotiation, when.occurredOn());
        negotiation.declareAdopted(when, act.by());
        var adoption = new Adoption(negotiation, entered, when.same());
        file.add(adoption);
        texts.working(negotiation).signed();
        languages.authentic(negotiation).forEach(TextVersion::signed);
        if (entered.publicity() != null) {
            negotiation.publish(entered.publicity());
        }
        mandates.unwatch(negotiation.id());
        act.completeTask(Map.of());
        return act.close("adoption:" + adoption.id(), entered.note(), when);
    }

    /** A ceremony is over when all whom it names have signed. */
    private void held(Negotiation negotiation) {
        file.fixed(negotiation).stream().filter(ceremony -> ceremony.signatories().stream()
                .allMatch(person -> file.standing(negotiation, person.party()).isPresent())).forEach(Ceremony::held);
    }

    /** Where the text is open for signature until a day, it is closed after it for whoever no later ceremony names. */
    private void requireOpen(Negotiation negotiation, Signatory signatory, LocalDate day) {
        var ceremonies = file.ceremonies(negotiation.id()).stream()
                .filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> one.state() != Ceremony.State.CANCELLED).toList();
        boolean named = ceremonies.stream().anyMatch(one -> one.names(signatory.party()));
        ceremonies.stream().map(Ceremony::openUntil).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .filter(last -> !named && day.isAfter(last)).ifPresent(last -> {
                    throw new Requirement("closed-for-signature", signatory.party(), last);
                });
    }
}
