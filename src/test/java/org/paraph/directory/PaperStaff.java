package org.paraph.directory;

import java.time.Instant;

/** People of a test who never sign in. To hash a password takes the processor half a second, and a test has a dozen of them. */
public final class PaperStaff {

    private static final String NO_PASSWORD = "none";

    private PaperStaff() {
    }

    /** Puts somebody into the directory, in the caller's transaction, with whom no password fits. */
    public static void enrol(PersonEntry entry, People people, Units units, Instant now) {
        people.add(new Person(entry, units.byCode(entry.unit()), NO_PASSWORD, now));
    }
}
