package org.paraph.negotiation;

import java.util.Map;

/** A feature with acts on single things of a dossier, such as a notice or a bracket. */
public interface ActObjects {

    /**
     * Of each such act, whether the dossier has something now to which it could be done. Whether the act is allowed to a
     * person at all is said by {@link Acts}.
     */
    Map<Action, Boolean> present(Negotiation negotiation);
}
