package org.paraph.platform.problem;

import java.util.Locale;

/** Something among a problem's arguments that readers know by its name in their own language, and programs by its code. */
public interface Named {

    /** What it is called in that language. */
    String in(Locale language);
}
