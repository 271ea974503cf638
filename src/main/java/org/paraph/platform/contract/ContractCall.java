package org.paraph.platform.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Calls of the engine's REST contract that a feature answers itself, by its own rules, in place of the engine. */
public interface ContractCall {

    /** True if the feature answers that call; the path begins behind {@code /engine-rest}. */
    boolean meets(String method, String path);

    /** Does what is asked and says so; what is refused is thrown as elsewhere. */
    ContractAnswer answer(HttpServletRequest request, String path) throws IOException;
}
