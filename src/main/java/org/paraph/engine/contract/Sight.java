package org.paraph.engine.contract;

import java.util.Set;

/** Which dossiers an account sees now. A port: the engine knows no need-to-know; the feature of the dossiers answers. */
public interface Sight {

    /** Those of these dossiers that the account may see; none for an account that is unknown or may not sign in any more. */
    Set<String> among(Set<String> negotiationIds, String username);

    /**
     * Those topics of a caller that its sign-in is good for at this moment: a call that waits may be answered long after the token
     * was revoked by which it began.
     */
    Set<String> topics(ContractCaller caller);

    /** Every dossier that the account may see; none for an account as above. */
    Set<String> all(String username);
}
