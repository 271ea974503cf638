package org.paraph.approval;

/** The clearance vocabulary of ministries. Reservations are lifted, not approved. */
public enum Opinion {
    NO_OBJECTION(false),
    /** Agrees; the comments are to be taken into account. */
    AGREE_WITH_COMMENT(false),
    /** Needs more time or information before it can agree. */
    SCRUTINY_RESERVATION(true),
    /** Disagrees with something of substance. */
    SUBSTANTIVE_RESERVATION(true),
    OBJECTION(true);

    private final boolean blocking;

    Opinion(boolean blocking) {
        this.blocking = blocking;
    }

    /** True if the procedure cannot be concluded until it is lifted. */
    public boolean isBlocking() {
        return blocking;
    }
}
