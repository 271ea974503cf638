package org.paraph.procedure;

import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.platform.time.DatePrecision;
import org.paraph.platform.time.Occurrence;

/** The words of the report in the reader's language. */
public final class ProcedureWords {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int TO_MONTH = 7;
    private static final int TO_YEAR = 4;

    private final Locale language;
    private final ResourceBundle words;

    public ProcedureWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("org/paraph/procedure/procedure", language,
                ProcedureWords.class.getClassLoader(), ENGLISH_OTHERWISE);
    }

    public Locale language() {
        return language;
    }

    /** @throws MissingResourceException if there are no such words */
    public String of(String key) {
        return words.getString(key);
    }

    /** What was done. */
    public String act(ProcedureEntry entry) {
        return of("act." + entry.act());
    }

    /** A constant in words, and other words as they are; one that has none is shown with blanks, so that a report never fails for the lack of a word. */
    public String constant(String constant) {
        if (constant == null) {
            return "";
        }
        var key = "constant." + constant;
        if (words.containsKey(key)) {
            return words.getString(key);
        }
        return constant.matches("[A-Z]+(_[A-Z]+)+") ? constant.replace('_', ' ').toLowerCase(Locale.ROOT) : constant;
    }

    /** The date as far as it is known, with the hour and the place where they are. */
    public String date(Occurrence when) {
        var day = when.occurredOn().toString();
        var known = when.precision() == DatePrecision.YEAR ? day.substring(0, TO_YEAR)
                : when.precision() == DatePrecision.MONTH ? day.substring(0, TO_MONTH) : day;
        var until = when.occurredUntil() == null ? "" : "/" + when.occurredUntil();
        var hour = when.occurredAt() == null || when.zone() == null ? ""
                : " " + when.occurredAt().atZone(ZoneId.of(when.zone())).toLocalTime();
        return known + until + hour + (when.place() == null ? "" : ", " + when.place());
    }
}
