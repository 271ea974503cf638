package org.paraph.approval;

import java.util.EnumSet;
import java.util.Set;
import org.paraph.directory.Role;

/** The bodies whose approval a treaty may need. */
public enum ApprovalBody {
    /** Korea: 차관회의; Japan: 事務次官等会議. */
    VICE_MINISTERS_MEETING,
    /** Korea: State Council (Constitution, article 89); Japan: Cabinet (Constitution, article 73). */
    CABINET,
    /** Korea: the President's approval (재가). */
    HEAD_OF_STATE,
    LEGISLATURE,
    OTHER;

    /** The roles that enter what it decided. */
    public Set<Role> recorders() {
        return this == LEGISLATURE ? EnumSet.of(Role.LEGISLATURE_LIAISON, Role.MEETING_SECRETARY, Role.APPROVER)
                : EnumSet.of(Role.MEETING_SECRETARY, Role.APPROVER);
    }
}
