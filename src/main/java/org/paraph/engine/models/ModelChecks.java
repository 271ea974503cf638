package org.paraph.engine.models;

import java.util.List;
import java.util.Set;

/**
 * Looks at a set of models before anything of it is accepted. Nothing in it is executed, and nothing is fetched for it.
 */
public interface ModelChecks {

    /**
     * All that is wrong or doubtful with the set, errors first, then in order of file, line and column.
     *
     * @param whole   the set as it would be in force
     * @param changed the files that are new in it; the rules of style are asked of these only, all others of the whole set
     */
    List<Finding> findings(ModelSet whole, Set<String> changed);
}
