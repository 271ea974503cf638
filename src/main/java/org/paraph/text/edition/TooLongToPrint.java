package org.paraph.text.edition;

import org.paraph.platform.problem.Problem;

/** The text is too long to be laid out as PDF; the other formats take any length. */
public class TooLongToPrint extends Problem {

    TooLongToPrint() {
        super(Kind.INVALID, "too-long-to-print");
    }
}
