package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who the parties are, and how they mean to conclude. */
@ApplicationScoped
@Transactional
public class PartyDesk {

    private final Acts acts;
    private final CaseFile file;
    private final Event<PartiesChanged> changed;

    protected PartyDesk() {
        this(null, null, null);
    }

    @Inject
    public PartyDesk(Acts acts, CaseFile file, Event<PartiesChanged> changed) {
        this.acts = acts;
        this.file = file;
        this.changed = changed;
    }

    /** The parties agree whether they initial the text and by which act they conclude; before the wording is agreed. */
    public Negotiation conduct(DossierRef ref, ProcedureRequest entered) {
        var act = acts.open(Action.SET_PROCEDURE, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().conductBy(new Procedure(entered.initialling(), entered.conclusion()));
        return act.close("procedure:" + entered.conclusion(), entered.reason(), when);
    }

    /** Another party leaves before the signature; the rest go on with what they have. */
    public Negotiation leave(DossierRef ref, PartyLeavingRequest entered) {
        var act = acts.open(Action.RECORD_PARTY_LEAVING, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        var change = new PartyChange(negotiation, PartyChange.Kind.LEFT, negotiation.leave(entered.party()),
                entered.reason(), entered.channel(), when);
        file.add(change);
        changed.fire(new PartiesChanged(negotiation, change, act.by(), when.same()));
        return act.close("party-left:" + entered.party(), entered.reason(), when);
    }

    /** A party joins; where the others agree on the wording already, it has to accept it as it stands. */
    public Negotiation join(DossierRef ref, PartyJoiningRequest entered) {
        var act = acts.open(Action.RECORD_PARTY_JOINING, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        if (negotiation.state().compareTo(NegotiationState.TEXT_AGREED) >= 0) {
            negotiation.requireSettledText();
            requireAcceptance(entered);
        }
        var party = new Party(entered.party().code(), entered.party().name());
        negotiation.join(party);
        var change = new PartyChange(negotiation, PartyChange.Kind.JOINED, party, entered.reason(), entered.channel(), when);
        file.add(change);
        changed.fire(new PartiesChanged(negotiation, change, act.by(), when.same()));
        return act.close("party-joined:" + party.code(), entered.reason(), when);
    }

    private static void requireAcceptance(PartyJoiningRequest entered) {
        if (!Boolean.TRUE.equals(entered.acceptsText())) {
            throw new Requirement("joining-accepts-text", entered.party().code());
        }
    }
}
