package org.paraph.calendar;

import java.util.Locale;
import java.util.ResourceBundle;
import org.paraph.directory.Marking;

/**
 * Says something dated in a language. Of a dossier marked above what may be told, only its reference and what kind of thing it
 * is: a calendar is read on telephones and stored by others.
 */
public final class AgendaWords {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Marking upTo;

    public AgendaWords(Locale language, Marking upTo) {
        this.words = ResourceBundle.getBundle("forms", language, AgendaWords.class.getClassLoader(),
                ENGLISH_OTHERWISE);
        this.upTo = upTo;
    }

    /** True if all may be told. */
    public boolean tells(AgendaEntry entry) {
        return upTo.covers(entry.dossier().marking());
    }

    /** What kind of thing it is. */
    public String kind(AgendaEntry entry) {
        return words.getString("AgendaKind." + entry.kind().name());
    }

    /** One line: what, of which dossier, and what about if that may be told. */
    public String summary(AgendaEntry entry) {
        var what = kind(entry) + " – " + entry.dossier().reference();
        return tells(entry) && entry.words() != null ? what + ": " + about(entry) : what;
    }

    /** What it is about, in this language if there are words for it; null if the kind says all. */
    public String about(AgendaEntry entry) {
        return entry.key() != null && words.containsKey(entry.key()) ? words.getString(entry.key()) : entry.words();
    }
}
