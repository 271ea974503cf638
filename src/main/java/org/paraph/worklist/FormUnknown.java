package org.paraph.worklist;

import org.paraph.platform.problem.Problem;

/** The process model names a form that this installation does not have. */
public class FormUnknown extends Problem {

    public FormUnknown(String key) {
        super(Kind.CONFLICT, "form-unknown", String.valueOf(key));
    }
}
