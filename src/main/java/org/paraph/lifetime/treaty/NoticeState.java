package org.paraph.lifetime.treaty;

import java.util.EnumSet;
import java.util.Set;

/** How far a notice of termination or withdrawal has come. */
public enum NoticeState {
    /** It was given, and takes effect on its day. */
    GIVEN,
    /** Its effect is suspended: no day is set any more. */
    SUSPENDED,
    /** It was revoked before it took effect (Vienna Convention, article 68). */
    WITHDRAWN,
    /** It took effect: the party left. */
    TAKEN_EFFECT;

    /** What can become of it next. */
    public Set<NoticeState> successors() {
        return switch (this) {
            case GIVEN -> EnumSet.of(SUSPENDED, WITHDRAWN, TAKEN_EFFECT);
            case SUSPENDED -> EnumSet.of(GIVEN, WITHDRAWN);
            case WITHDRAWN, TAKEN_EFFECT -> EnumSet.noneOf(NoticeState.class);
        };
    }

    /** True while it can still take effect, now or once it is reactivated. */
    public boolean isOpen() {
        return this == GIVEN || this == SUSPENDED;
    }
}
