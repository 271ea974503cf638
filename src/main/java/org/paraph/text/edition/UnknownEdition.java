package org.paraph.text.edition;

import org.paraph.platform.problem.Problem;

/** Editions of this content are not made in this format. */
public class UnknownEdition extends Problem {

    UnknownEdition(String content, EditionFormat format) {
        super(Kind.INVALID, "unknown-edition", content, format.extension());
    }
}
