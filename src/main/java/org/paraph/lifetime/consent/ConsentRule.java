package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.StateChange;
import org.paraph.platform.time.Occurrence;

/**
 * When a party can consent to be bound: after the text is signed or adopted, once, by a means that the final clauses
 * provide; our own party not before its legislature has consented where it has to.
 */
@ApplicationScoped
public class ConsentRule {

    private final ConsentFile file;
    private final Consents consents;
    private final LegislatureConsentRecord legislature;

    protected ConsentRule() {
        this(null, null, null);
    }

    @Inject
    public ConsentRule(ConsentFile file, Consents consents, LegislatureConsentRecord legislature) {
        this.file = file;
        this.consents = consents;
        this.legislature = legislature;
    }

    /**
     * That this party can consent by this means on that day. What other parties do follows no order but that of the text's
     * conclusion: they deposit as they please, and we learn of it late.
     */
    public void requirePossible(Negotiation negotiation, String party, ConsentMeans means, Occurrence when) {
        negotiation.requireParty(party);
        if (party.equals(negotiation.homeParty())) {
            legislature.requireGranted(negotiation);
            negotiation.requireOrder(when);
        }
        requireAfterConclusion(negotiation, party, when);
        requireProvided(negotiation, means);
        consents.of(negotiation, party).ifPresent(earlier -> {
            throw new AlreadyDone(earlier.means() == ConsentMeans.NOTIFICATION ? "already-notified" : "already-bound", party);
        });
    }

    /** @throws Requirement if the final clauses on file do not provide for this means */
    void requireProvided(Negotiation negotiation, ConsentMeans means) {
        file.clauses(negotiation).filter(clauses -> !clauses.admits(means)).ifPresent(clauses -> {
            throw new Requirement("means-not-provided", clauses.provision(), means);
        });
    }

    /** @throws Requirement if that day lies before the text was signed or adopted */
    static void requireAfterConclusion(Negotiation negotiation, String party, Occurrence when) {
        var ends = EnumSet.of(NegotiationState.SIGNED, NegotiationState.ADOPTED);
        negotiation.changes().stream().filter(change -> change.attempt() == negotiation.attemptNumber())
                .filter(change -> ends.contains(change.to())).map(StateChange::occurrence).findFirst()
                .filter(concluded -> !when.canFollow(concluded)).ifPresent(concluded -> {
                    throw new Requirement("consented-before-signed", party, concluded.occurredOn().toString());
                });
    }
}
