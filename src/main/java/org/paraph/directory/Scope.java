package org.paraph.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sign-in of a program may be used for. It takes away from what the roles, the clearance and the need-to-know of the
 * account allow and never adds to it. A person who signs in with the own password is not limited by scopes.
 */
public enum Scope {
    /** Reads what the account may see. */
    READ,
    /** Takes, gives back and completes tasks. */
    TASKS,
    /** Performs the acts of a dossier, and files texts and documents. */
    DOSSIERS,
    /** Fetches and completes external tasks of the topics of the grant. */
    EXTERNAL_TASKS,
    /** Reads the stream of events and keeps webhooks. */
    EVENTS,
    /** Proposes process versions and runs the system, as far as the roles allow. */
    ADMINISTRATION;

    /** The scope of that name as it is written in tokens, for example {@code external-tasks}; empty if there is none. */
    public static Optional<Scope> named(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst();
    }

    /** The name in tokens, as scopes of OAuth 2.0 are written (RFC 6749, section 3.3). */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
