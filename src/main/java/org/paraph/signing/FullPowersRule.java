package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether an office acts for its State by itself, or needs full powers (Vienna Convention, article 7). */
@ApplicationScoped
public class FullPowersRule {

    /** True if the holder of this office needs full powers for that act. */
    public boolean needed(Office office, PowersAct act) {
        return office.needsFullPowers() && !(office == Office.HEAD_OF_MISSION && act == PowersAct.ADOPT);
    }
}
