package org.paraph.administration;

import java.util.List;
import java.util.Locale;
import org.paraph.engine.models.Finding;

/** Something that the checks found, in the reader's language. */
public record FindingView(Finding.Severity severity, String code, String file, String element, Integer line, Integer column,
        String message, String mend) {

    /** All in that language. */
    public static List<FindingView> all(List<Finding> findings, Locale locale) {
        var words = new FindingWords(locale);
        return findings.stream().map(finding -> of(finding, words)).toList();
    }

    private static FindingView of(Finding finding, FindingWords words) {
        return new FindingView(finding.severity(), finding.code(), finding.file(), finding.element(), finding.line(),
                finding.column(), words.message(finding), words.mend(finding));
    }
}
