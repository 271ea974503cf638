package org.paraph.negotiation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The headline state of a dossier: where the negotiation stands in law. It is derived from the {@link Tracks} and the
 * open suspension. What step of which process is open is another matter and is asked of the engine.
 */
public enum NegotiationState {
    /** One party has proposed an agreement; nobody may negotiate yet. */
    PROPOSED,
    /** The authority to negotiate has been given. */
    MANDATED,
    /** Our first draft is being written. */
    DRAFTING,
    /** Delegations meet in rounds. */
    WORKING_LEVEL_TALKS,
    /** The delegations agree on the whole wording; it is not yet authenticated. */
    TEXT_AGREED,
    /** The text is definitive (Vienna Convention, article 10). */
    INITIALLED,
    /** The domestic procedure runs. */
    IN_APPROVAL,
    /** Our domestic procedure is complete for this text. */
    APPROVED_FOR_SIGNATURE,
    /** Day and place of the ceremony are fixed. */
    SIGNING_SCHEDULED,
    /** All parties have signed. */
    SIGNED,
    /** The parties have adopted their commitment without signing it. */
    ADOPTED,
    /** A legislature has to consent before the treaty can bind. */
    AWAITING_CONSENT,
    /** Instruments or notifications are due before the treaty can enter into force. */
    AWAITING_NOTIFICATION,
    /** The treaty is in force. */
    IN_FORCE,
    /** The treaty has ended. */
    TERMINATED,
    /** An administrative hold: everything stands still and will go on at the same point. */
    HELD,
    /** The signature is put off; text and approvals stay on file. */
    SIGNING_POSTPONED,
    /** Laid aside for months or years; to be taken up again as a new attempt. */
    SHELVED,
    /** Given up for good. */
    ABANDONED;

    private static final Set<NegotiationState> UP_TO_SIGNATURE = EnumSet.range(PROPOSED, SIGNING_SCHEDULED);
    private static final Set<NegotiationState> CONCLUDED = EnumSet.range(SIGNED, AWAITING_NOTIFICATION);
    private static final Map<NegotiationState, Set<NegotiationState>> SUCCESSORS = table();

    /** The states in which talks, approval or signing are under way: all before signature that are not suspended. */
    public static Set<NegotiationState> upToSignature() {
        return EnumSet.copyOf(UP_TO_SIGNATURE);
    }

    /** The states in which the text is signed or adopted, and the treaty not yet in force. */
    public static Set<NegotiationState> concluded() {
        return EnumSet.copyOf(CONCLUDED);
    }

    /** The states in which the negotiation is suspended and can be resumed. */
    public static Set<NegotiationState> suspended() {
        return EnumSet.of(HELD, SIGNING_POSTPONED, SHELVED);
    }

    /** The states that can directly follow this one. */
    public Set<NegotiationState> successors() {
        return EnumSet.copyOf(SUCCESSORS.get(this));
    }

    /** True if the other state can directly follow this one. */
    public boolean canBecome(NegotiationState next) {
        return SUCCESSORS.get(this).contains(next);
    }

    /** The states that can directly come before this one. */
    public Set<NegotiationState> predecessors() {
        var predecessors = EnumSet.allOf(NegotiationState.class);
        predecessors.removeIf(state -> !state.canBecome(this));
        return predecessors;
    }

    public boolean isSuspended() {
        return suspended().contains(this);
    }

    private static Map<NegotiationState, Set<NegotiationState>> progress() {
        var table = new EnumMap<NegotiationState, Set<NegotiationState>>(NegotiationState.class);
        table.put(PROPOSED, EnumSet.of(MANDATED));
        table.put(MANDATED, EnumSet.of(DRAFTING));
        table.put(DRAFTING, EnumSet.of(WORKING_LEVEL_TALKS));
        table.put(WORKING_LEVEL_TALKS, EnumSet.of(TEXT_AGREED));
        table.put(TEXT_AGREED, EnumSet.of(INITIALLED, IN_APPROVAL));
        table.put(INITIALLED, EnumSet.of(IN_APPROVAL));
        table.put(IN_APPROVAL, EnumSet.of(APPROVED_FOR_SIGNATURE));
        table.put(APPROVED_FOR_SIGNATURE, EnumSet.of(SIGNING_SCHEDULED, SIGNING_POSTPONED, ADOPTED));
        table.put(SIGNING_SCHEDULED, EnumSet.of(SIGNED, SIGNING_POSTPONED));
        CONCLUDED.forEach(state -> table.put(state, afterConclusion(state)));
        table.put(IN_FORCE, EnumSet.of(TERMINATED));
        table.put(TERMINATED, EnumSet.noneOf(NegotiationState.class));
        table.put(ABANDONED, EnumSet.noneOf(NegotiationState.class));
        return table;
    }

    private static Set<NegotiationState> afterConclusion(NegotiationState state) {
        var next = EnumSet.of(AWAITING_CONSENT, AWAITING_NOTIFICATION, IN_FORCE, ABANDONED);
        next.remove(state);
        if (state == AWAITING_CONSENT) {
            next.add(SHELVED);
        }
        return next;
    }

    private static Map<NegotiationState, Set<NegotiationState>> table() {
        var table = progress();
        UP_TO_SIGNATURE.forEach(state -> table.get(state).addAll(EnumSet.of(HELD, SHELVED, ABANDONED)));
        var backFromHold = EnumSet.copyOf(UP_TO_SIGNATURE);
        backFromHold.addAll(EnumSet.of(SHELVED, ABANDONED));
        table.put(HELD, backFromHold);
        table.put(SIGNING_POSTPONED,
                EnumSet.of(TEXT_AGREED, INITIALLED, APPROVED_FOR_SIGNATURE, SIGNING_SCHEDULED, SHELVED, ABANDONED));
        table.put(SHELVED, EnumSet.of(PROPOSED, MANDATED, WORKING_LEVEL_TALKS, ABANDONED));
        return table;
    }
}
