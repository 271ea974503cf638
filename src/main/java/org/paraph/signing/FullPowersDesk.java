package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/** Keeps the register of full powers: registered, looked at in each attempt, revoked. */
@ApplicationScoped
@Transactional
public class FullPowersDesk {

    private final Acts acts;
    private final FullPowersRegister register;

    protected FullPowersDesk() {
        this(null, null);
    }

    @Inject
    public FullPowersDesk(Acts acts, FullPowersRegister register) {
        this.acts = acts;
        this.register = register;
    }

    /** Puts an instrument of full powers into the register; what is only announced counts once it was seen. */
    public Negotiation record(DossierRef ref, FullPowersRequest entered) {
        var act = acts.open(Action.RECORD_FULL_POWERS, ref);
        var when = act.at(entered.occurrence());
        requireSpan(entered);
        var powers = new FullPowers(act.negotiation(), entered, when);
        register.add(powers);
        if (entered.presented() != FullPowersRequest.Presentation.ANNOUNCED) {
            var seen = entered.presented() == null ? FullPowersCheck.Presented.ORIGINAL
                    : FullPowersCheck.Presented.valueOf(entered.presented().name());
            register.add(new FullPowersCheck(powers, act.negotiation(), seen, null, when.same(), act.by()));
        }
        return act.close("full-powers:" + powers.id(), entered.issuer(), when);
    }

    /**
     * The instrument was seen and found good, so that it counts in the present attempt of this dossier.
     *
     * @throws UnknownFullPowers if it is neither this dossier's nor general and of one that the person may see
     * @throws Requirement       if it does not stand on that day
     */
    public Negotiation check(DossierRef ref, String powersId, FullPowersCheckRequest entered) {
        var act = acts.open(Action.CHECK_FULL_POWERS, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var powers = register.usable(negotiation, powersId, act.actor());
        negotiation.requireParty(powers.party());
        if (!powers.validOn(when.occurredOn())) {
            throw new Requirement("powers-not-valid", powers.name(), when.occurredOn());
        }
        register.add(new FullPowersCheck(powers, negotiation, entered.presented(), entered.note(), when, act.by()));
        return act.close("full-powers:" + powers.id(), entered.note(), when);
    }

    /** The State takes the powers back; signatures given under them until then stand. */
    public Negotiation revoke(DossierRef ref, String powersId, RevocationRequest entered) {
        var act = acts.open(Action.REVOKE_FULL_POWERS, ref);
        var when = act.at(entered.occurrence());
        var powers = register.ofDossier(act.negotiation().id(), powersId);
        if (when.occurredOn().isBefore(powers.occurrence().occurredOn())) {
            throw new Requirement("revoked-before-issue", powers.name(), powers.occurrence().occurredOn());
        }
        powers.revoke(when.occurredOn(), entered.reason(), act.by());
        return act.close("full-powers:" + powers.id(), entered.reason(), when);
    }

    private static void requireSpan(FullPowersRequest entered) {
        if (entered.validFrom() != null && entered.validUntil() != null
                && entered.validUntil().isBefore(entered.validFrom())) {
            throw new Requirement("powers-end-before-they-begin", entered.validUntil());
        }
    }
}
