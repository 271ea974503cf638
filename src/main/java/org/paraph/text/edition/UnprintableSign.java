package org.paraph.text.edition;

import org.paraph.platform.problem.Problem;

/** The fonts for PDF files do not have a sign of the text. To print something else in its place would be another text. */
public class UnprintableSign extends Problem {

    UnprintableSign(int sign) {
        super(Kind.INVALID, "unprintable-sign", Character.toString(sign), String.format("U+%04X", sign));
    }
}
