package org.paraph.platform.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What a person chose to read in; answered by whoever keeps it. */
public interface ReadingHabits {

    /** The language of the person signed in; empty if none was chosen or nobody is signed in. */
    Optional<Locale> language();

    /** The time zone of the person signed in; empty if none was chosen or nobody is signed in. */
    Optional<ZoneId> zone();
}
