package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** The same natural person may not do both: who proposed may not approve, who drafted may not clear. */
public class SeparationOfDuties extends Problem {

    /**
     * @param code   which rule
     * @param person username of the person
     */
    public SeparationOfDuties(String code, String person) {
        super(Kind.FORBIDDEN, code, person);
    }
}
