package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.lifetime.InternationalAct;
import org.paraph.lifetime.InternationalActs;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.signing.Signature;
import org.paraph.signing.SignatureEffect;
import org.paraph.signing.SigningFile;

/**
 * Which parties have consented to be bound by the present text, whichever way: by an instrument, by a notification, or by
 * their signature alone where the final clauses say that it binds.
 */
@ApplicationScoped
public class Consents {

    private final ConsentFile file;
    private final InternationalActs acts;
    private final SigningFile signing;

    protected Consents() {
        this(null, null, null);
    }

    @Inject
    public Consents(ConsentFile file, InternationalActs acts, SigningFile signing) {
        this.file = file;
        this.acts = acts;
        this.signing = signing;
    }

    /** The consent of each party that has given it and not taken it back, the earliest first. */
    public List<Consent> of(Negotiation negotiation) {
        Set<String> revoked = file.revocations(negotiation.id()).stream().map(ConsentRevocation::actId)
                .collect(Collectors.toSet());
        var parties = negotiation.parties().stream().map(Party::code).toList();
        var first = new LinkedHashMap<String, Consent>();
        all(negotiation).filter(one -> parties.contains(one.party())).filter(one -> !revoked.contains(one.actId()))
                .sorted(Comparator.comparing(one -> one.when().occurredOn()))
                .forEach(one -> first.putIfAbsent(one.party(), one));
        return List.copyOf(first.values());
    }

    /** The consent of that party; empty if it has none that counts. */
    public Optional<Consent> of(Negotiation negotiation, String party) {
        return of(negotiation).stream().filter(one -> one.party().equals(party)).findFirst();
    }

    private Stream<Consent> all(Negotiation negotiation) {
        var deposits = file.consents(negotiation.id()).stream()
                .filter(one -> one.attempt() == negotiation.attemptNumber())
                .map(one -> new Consent(one.id(), one.party(), one.means(), one.occurrence()));
        return Stream.concat(bySignature(negotiation), Stream.concat(notifications(negotiation), deposits));
    }

    private Stream<Consent> notifications(Negotiation negotiation) {
        var concluded = negotiation.attempt().openedOn();
        return acts.all(negotiation.id()).stream().filter(act -> act.kind() == InternationalAct.Kind.NOTIFICATION)
                .filter(act -> !act.occurrence().latestDay().isBefore(concluded))
                .map(act -> new Consent(act.id(), act.party(), ConsentMeans.NOTIFICATION, act.occurrence()));
    }

    private Stream<Consent> bySignature(Negotiation negotiation) {
        boolean binds = file.clauses(negotiation).filter(clauses -> clauses.means().contains(ConsentMeans.SIGNATURE))
                .isPresent();
        return signing.standing(negotiation).stream().filter(one -> binds).filter(Signature::isFull)
                .filter(one -> one.effect() != SignatureEffect.SUBJECT_TO_RATIFICATION)
                .map(one -> new Consent(one.id(), one.signatory().party(), ConsentMeans.SIGNATURE, one.completed()));
    }
}
