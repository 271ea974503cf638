package org.paraph.text;

/** What a language version is to the parties (Vienna Convention, article 33). */
public enum LanguageStanding {
    /** Its wording counts as much as that of the other authentic languages, unless one of them prevails. */
    AUTHENTIC,
    /** It only helps to read the others. */
    TRANSLATION
}
