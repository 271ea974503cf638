package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;

/** Whether an office acts for its State by itself, or needs full powers, and who issues them. */
@ApplicationScoped
public class FullPowersRule {

    private static final String TABLE = "full-powers-needed";
    private static final Set<String> JURISDICTIONS = Set.of("KOR", "JPN", "GBR", "EU", "USA");

    private final DecisionTables tables;

    protected FullPowersRule() {
        this(null);
    }

    @Inject
    public FullPowersRule(DecisionTables tables) {
        this.tables = tables;
    }

    /** True if the holder of this office needs full powers of its party for that act. */
    public boolean needed(String party, Office office, PowersAct act) {
        return verdict(party, office, act).isTrue("needed");
    }

    /** Who issues them: an office or a body, as the table names it; null where none are needed. */
    public String issuer(String party, Office office, PowersAct act) {
        return verdict(party, office, act).text("issuer");
    }

    private Verdict verdict(String party, Office office, PowersAct act) {
        return tables.decideOne(TABLE, Map.of("jurisdiction", JURISDICTIONS.contains(party) ? party : "GENERIC",
                "office", office == Office.MINISTER ? Office.OTHER.name() : office.name(), "act", act.name()));
    }
}
