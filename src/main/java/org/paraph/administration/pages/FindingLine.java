package org.paraph.administration.pages;

import org.paraph.administration.FindingWords;
import org.paraph.engine.models.Finding;

/**
 * A finding of the checks as a page shows it.
 *
 * @param error   true if the files are refused for it
 * @param file    the file
 * @param element id of the element; null if there is none
 * @param line    line in the file; null if unknown
 * @param column  column in the line; null if unknown
 * @param message what is wrong
 * @param mend    how to mend it
 */
public record FindingLine(boolean error, String file, String element, Integer line, Integer column, String message,
        String mend) {

    static FindingLine of(Finding finding, FindingWords words) {
        return new FindingLine(finding.refuses(), finding.file(), finding.element(), finding.line(), finding.column(),
                words.message(finding), words.mend(finding));
    }
}
