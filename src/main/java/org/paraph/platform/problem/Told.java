package org.paraph.platform.problem;

import java.util.Locale;

/** A member of a refusal that is put into words only when the reader's language is known. */
@FunctionalInterface
public interface Told {

    /** What is shown, in that language. */
    Object in(Locale locale);
}
