package org.paraph.document;

import org.paraph.platform.problem.Problem;

/** The person may not do that with documents of the dossier. */
public class DocumentRefused extends Problem {

    DocumentRefused(String code, Object... arguments) {
        super(Kind.FORBIDDEN, code, arguments);
    }
}
