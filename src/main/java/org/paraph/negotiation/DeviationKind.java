package org.paraph.negotiation;

/** In what the procedure that was followed departs from the one that is laid down. */
public enum DeviationKind {
    /** A body decides though an earlier one was left out: in June 2012 the Vice-Ministers' Meeting. */
    GATE_SKIPPED(true),
    /** A body decides before an earlier one, which still has to decide. */
    GATE_REORDERED(true),
    /** The matter was put before a body without standing on its agenda (Korea: 즉석안건). */
    IMPROMPTU_ITEM(false),
    /** The legislature, or parties in it, were not told all. */
    INCOMPLETE_BRIEFING(false),
    /** A decision was taken behind closed doors and kept from the public. */
    NOT_DISCLOSED(false),
    /** Another body or office acted than the one laid down. */
    AUTHORITY_DIFFERS(false),
    OTHER(false);

    private final boolean permission;

    DeviationKind(boolean permission) {
        this.permission = permission;
    }

    /** True if it has to be confirmed before it happens; all others are facts that are confirmed afterwards. */
    public boolean isPermission() {
        return permission;
    }
}
