package org.paraph.lifetime.treaty;

import java.util.EnumSet;
import java.util.Set;

/** How far a suspension of the operation of a treaty has come. It follows from the acts on file and is never set. */
public enum OperationState {
    /** The others are told; it takes effect on its day. */
    ANNOUNCED,
    /** Another party objects; it does not take effect while that stands (Vienna Convention, article 65(3)). */
    OBJECTED,
    /** What it covers need not be performed (article 72). */
    IN_EFFECT,
    /** It was revoked or given up before it took effect (article 68). */
    WITHDRAWN,
    /** The treaty operates again. */
    RESUMED;

    /** What can become of it next. */
    public Set<OperationState> successors() {
        return switch (this) {
            case ANNOUNCED -> EnumSet.of(OBJECTED, IN_EFFECT, WITHDRAWN);
            case OBJECTED -> EnumSet.of(ANNOUNCED, IN_EFFECT, WITHDRAWN);
            case IN_EFFECT -> EnumSet.of(RESUMED);
            case WITHDRAWN, RESUMED -> EnumSet.noneOf(OperationState.class);
        };
    }

    /** True while it is in effect or can still come into effect. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
