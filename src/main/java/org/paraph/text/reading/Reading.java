package org.paraph.text.reading;

import java.util.List;
import org.paraph.text.document.TreatyDocument;

/**
 * What was read from a file.
 *
 * @param type     the format that the file really has
 * @param document the text
 * @param findings what a person should look at, in the order of the text
 */
public record Reading(FileType type, TreatyDocument document, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
