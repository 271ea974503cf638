package org.paraph.engine.models;

import org.paraph.platform.problem.Problem;

/** The engine does not take a set of models; the checks beforehand would have said why. */
public class ModelsNotParsed extends Problem {

    /** @param what what the engine says, without the text of any model */
    public ModelsNotParsed(String what) {
        super(Kind.CONFLICT, "models-not-parsed", what);
    }
}
