package org.paraph.approval;

import org.paraph.directory.Role;

/** Who reviews: the legislation office, or a ministry that is concerned. */
public enum ReviewKind {
    LEGAL(Role.LEGAL_REVIEWER),
    MINISTRY(Role.REVIEWER);

    private final Role reviewer;

    ReviewKind(Role reviewer) {
        this.reviewer = reviewer;
    }

    /** The role that gives the opinion. */
    public Role reviewer() {
        return reviewer;
    }
}
