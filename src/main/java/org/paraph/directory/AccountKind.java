package org.paraph.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whose account it is. The law judges natural persons: who drafted may not clear, who proposed may not approve, full powers
 * name a human being. A program is none, and behind its account one person could do what two have to do. So it holds only
 * roles that record what others have decided, read, or run the system, and none that takes a judgement or counts among the
 * duties that are kept apart. What a program does beyond that, it does by external tasks, in the place that a process model
 * gives it.
 */
public enum AccountKind {
    /** A natural person, who signs in with a password or is vouched for by the identity provider. */
    PERSON(EnumSet.allOf(Role.class)),
    /**
     * Another system: the agenda of the meetings, the gazette, a register. Signs in by tokens only. As an administrator it can
     * propose and look after the system; it is never the second one, nor does it keep the system from being without any.
     */
    PROGRAM(EnumSet.of(Role.MEETING_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR));

    private final Set<Role> roles;

    AccountKind(Set<Role> roles) {
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** The roles that such an account may hold. */
    public Set<Role> roles() {
        return roles;
    }
}
