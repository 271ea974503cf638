package org.paraph.administration;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.paraph.engine.models.Finding;

/** What the checks found and how to mend it, in the reader's language. */
public final class FindingWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    public FindingWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("models", locale, FindingWords.class.getClassLoader(), EXACT);
    }

    /** What is wrong. */
    public String message(Finding finding) {
        return word("finding." + finding.code(), finding);
    }

    /** How to mend it. */
    public String mend(Finding finding) {
        return word("finding." + finding.code() + ".mend", finding);
    }

    private String word(String key, Finding finding) {
        return words.containsKey(key) ? new MessageFormat(words.getString(key), locale)
                .format(finding.arguments().toArray()) : finding.code();
    }
}
