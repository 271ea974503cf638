package org.paraph.administration;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.paraph.negotiation.Visibility;
import org.paraph.negotiation.Visibility.Outcome;

/** What the rules say of who sees a dossier, in the reader's language. */
public final class VisibilityWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    public VisibilityWords(Locale locale) {
        this.words = ResourceBundle.getBundle("directory", locale, VisibilityWords.class.getClassLoader(), EXACT);
    }

    /** The verdict. */
    public String verdict(Visibility visibility) {
        return words.getString("visibility.verdict." + (visibility.sees() == null ? "UNTOLD" : visibility.sees() ? "SEES"
                : "SEES_NOT"));
    }

    /** What each rule says. */
    public List<Line> lines(Visibility visibility) {
        return visibility.rules().stream().map(this::line).toList();
    }

    private Line line(Visibility.Said said) {
        var key = "visibility." + said.rule() + "." + said.outcome();
        var message = said.ways().isEmpty() ? words.getString(key)
                : String.join(" ", said.ways().stream().map(way -> words.getString("visibility.way." + way)).toList());
        return new Line(said.rule(), said.outcome(), said.ways(), message,
                said.outcome() == Outcome.UNMET ? words.getString(key + ".mend") : null);
    }

    /**
     * What one rule says.
     *
     * @param message it in words
     * @param mend    what can be done; null where nothing has to be
     */
    public record Line(Visibility.Rule rule, Outcome outcome, List<Visibility.Way> ways, String message, String mend) {
    }
}
