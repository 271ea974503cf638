package org.paraph.integration.contract;

import org.paraph.platform.problem.Problem;

/** A call of the engine's REST contract that does not pass. */
public class ContractRefused extends Problem {

    ContractRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }
}
