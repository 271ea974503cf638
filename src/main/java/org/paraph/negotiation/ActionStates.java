package org.paraph.negotiation;

import static org.paraph.negotiation.NegotiationState.ABANDONED;
import static org.paraph.negotiation.NegotiationState.APPROVED_FOR_SIGNATURE;
import static org.paraph.negotiation.NegotiationState.DRAFTING;
import static org.paraph.negotiation.NegotiationState.HELD;
import static org.paraph.negotiation.NegotiationState.IN_APPROVAL;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;
import static org.paraph.negotiation.NegotiationState.PROPOSED;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.TEXT_AGREED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;

import java.util.EnumSet;
import java.util.Set;

/** The headline states in which acts are open, named by what is possible in them. Each call makes a new set. */
final class ActionStates {

    private ActionStates() {
    }

    static Set<NegotiationState> suspendable() {
        return SuspensionKind.SHELVED.from();
    }

    static Set<NegotiationState> any() {
        return EnumSet.allOf(NegotiationState.class);
    }

    static Set<NegotiationState> open() {
        return EnumSet.complementOf(EnumSet.of(ABANDONED));
    }

    static Set<NegotiationState> running() {
        var states = open();
        states.remove(HELD);
        return states;
    }

    static Set<NegotiationState> abandonable() {
        var states = SuspensionKind.SHELVED.from();
        states.add(SHELVED);
        states.addAll(NegotiationState.concluded());
        return states;
    }

    static Set<NegotiationState> talking() {
        return EnumSet.of(WORKING_LEVEL_TALKS);
    }

    static Set<NegotiationState> draftable() {
        return EnumSet.of(DRAFTING, WORKING_LEVEL_TALKS);
    }

    static Set<NegotiationState> reopenable() {
        var states = EnumSet.range(TEXT_AGREED, SIGNING_SCHEDULED);
        states.add(SIGNING_POSTPONED);
        return states;
    }

    /** Where something of the text can be left to accept. */
    static Set<NegotiationState> silenceable() {
        var states = reopenable();
        states.add(WORKING_LEVEL_TALKS);
        return states;
    }

    /** The time of a silence runs on while the dossier is held. */
    static Set<NegotiationState> audible() {
        var states = silenceable();
        states.add(HELD);
        return states;
    }

    static Set<NegotiationState> commentable() {
        var states = EnumSet.range(DRAFTING, SIGNING_SCHEDULED);
        states.add(SIGNING_POSTPONED);
        return states;
    }

    static Set<NegotiationState> reviewable() {
        var states = NegotiationState.upToSignature();
        states.add(SIGNING_POSTPONED);
        return states;
    }

    static Set<NegotiationState> submitted() {
        return EnumSet.of(IN_APPROVAL, APPROVED_FOR_SIGNATURE, SIGNING_SCHEDULED, SIGNING_POSTPONED);
    }

    static Set<NegotiationState> decidable() {
        var states = submitted();
        states.addAll(NegotiationState.concluded());
        return states;
    }

    static Set<NegotiationState> holdable() {
        var states = reviewable();
        states.add(HELD);
        return states;
    }

    static Set<NegotiationState> bindable() {
        var states = NegotiationState.concluded();
        states.add(IN_FORCE);
        return states;
    }

    /** In which somebody can apply the treaty provisionally, also where we have given it up or are bound already. */
    static Set<NegotiationState> appliable() {
        var states = bindable();
        states.add(ABANDONED);
        return states;
    }

    static Set<NegotiationState> agreedUpToForce() {
        var states = reopenable();
        states.addAll(NegotiationState.concluded());
        return states;
    }

    static Set<NegotiationState> notifiable() {
        var states = EnumSet.range(WORKING_LEVEL_TALKS, SIGNED);
        states.addAll(NegotiationState.concluded());
        states.add(SIGNING_POSTPONED);
        return states;
    }

    static Set<NegotiationState> empowerable() {
        return reviewable();
    }

    static Set<NegotiationState> mandated() {
        var states = reviewable();
        states.remove(PROPOSED);
        return states;
    }

    static Set<NegotiationState> beforeAgreement() {
        return EnumSet.range(PROPOSED, WORKING_LEVEL_TALKS);
    }
}
