package org.paraph.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a colleague was asked to prepare for a task, and what came back. Who holds the task goes on holding it and decides: a
 * delegate prepares, completes nothing, and needs no role for it.
 */
@Embeddable
public class Delegation {

    @Column(name = "delegate")
    private String delegate;

    @Column(name = "delegated_at")
    private Instant delegatedAt;

    @Column(name = "delegated_what")
    private String what;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_what")
    private String prepared;

    /** Somebody is asked to prepare a task. */
    static Delegation asked(String username, String what, Instant now) {
        var asked = new Delegation();
        asked.delegate = username;
        asked.delegatedAt = now;
        asked.what = what;
        return asked;
    }

    /** The same, given back. */
    Delegation resolved(String answer, Instant now) {
        var resolved = asked(null, what, delegatedAt);
        resolved.preparedBy = delegate;
        resolved.preparedAt = now;
        resolved.prepared = answer;
        return resolved;
    }

    /** Username of who prepares it now; null if nobody does. */
    public String delegate() {
        return delegate;
    }

    /** When the one who prepares, or prepared, it was asked; null if nobody was. */
    public Instant delegatedAt() {
        return delegatedAt;
    }

    /** What was asked for, in the holder's words; null if nobody was asked. */
    public String what() {
        return what;
    }

    /** Username of who gave it back; null if nobody has. */
    public String preparedBy() {
        return preparedBy;
    }

    /** When it was given back; null if it was not. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** What came back, in the delegate's words; null if nothing has. */
    public String prepared() {
        return prepared;
    }
}
