package org.paraph.negotiation;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of suspension before a treaty binds, each with its own effect and way back. What can be suspended after
 * signature (the effect of a notice, the operation of the treaty) is another matter and belongs to the treaty's life
 * in force.
 */
public enum SuspensionKind {
    /** Days or weeks: tasks are frozen, clocks keep their remaining time, approvals stay valid. */
    ADMINISTRATIVE_HOLD(NegotiationState.HELD, NegotiationState.upToSignature()),
    /** A party puts the signature off: the ceremony is cancelled, text, approvals and full powers stay on file. */
    POSTPONED_SIGNATURE(NegotiationState.SIGNING_POSTPONED,
            EnumSet.of(NegotiationState.APPROVED_FOR_SIGNATURE, NegotiationState.SIGNING_SCHEDULED)),
    /**
     * Months or years: the attempt ends with a snapshot; a new attempt takes the text up and approvals anew. Also after the
     * signature, where a legislature does not consent and another text is wanted.
     */
    SHELVED(NegotiationState.SHELVED, shelvable());

    private final NegotiationState state;
    private final Set<NegotiationState> from;

    SuspensionKind(NegotiationState state, Set<NegotiationState> from) {
        this.state = state;
        this.from = from;
    }

    /** The headline state while it lasts. */
    public NegotiationState state() {
        return state;
    }

    /** The states in which it can be ordered. */
    public Set<NegotiationState> from() {
        return EnumSet.copyOf(from);
    }

    private static Set<NegotiationState> shelvable() {
        var states = NegotiationState.upToSignature();
        states.add(NegotiationState.HELD);
        states.add(NegotiationState.SIGNING_POSTPONED);
        states.add(NegotiationState.AWAITING_CONSENT);
        return states;
    }
}
